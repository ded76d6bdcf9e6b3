import type { Batch } from '../../../catalog/batch/batch';
import type { Sheet, SheetRow } from '../../../catalog/batch/sheet';
import type { Language } from '../../../catalog/schema';
import type { AnswerLanguage, Ticket } from '../../case/ticket';
import type { BatchStrings } from '../../text/en/batch';
import type { FoundRow, Matter } from '../reading/found-row';
import { standingOf } from '../standing';

type Words = BatchStrings['batch'];

/** What stands over the rows. Files are told apart by a column of their names. */
export function sheetHead(batch: Batch, words: Words): Omit<Sheet, 'rows'> {
  const withFiles = hasFiles(batch);
  const { file, ...added } = words.added;
  const shift = withFiles ? 1 : 0;
  const known = batch.roles.flatMap((role, at) =>
    role === 'customer' || role === 'ticket' ? [at + shift] : [],
  );
  return {
    own: withFiles ? [file, ...batch.headings] : [...batch.headings],
    known: withFiles ? [0, ...known] : known,
    added,
  };
}

const hasFiles = ({ rows }: Batch) => rows.some(({ file }) => file !== null);

/** A ticket as a row of the sheet. */
export function sheetRow(
  batch: Batch,
  given: Batch['rows'][number],
  {
    ticket,
    row,
    letter,
    words,
    title,
    windowLanguage,
  }: {
    ticket: Ticket;
    row: FoundRow | undefined;
    letter: { text: string; language: AnswerLanguage } | null;
    words: Words;
    title: (matter: Matter) => string;
    windowLanguage: Language;
  },
): SheetRow {
  const cells = batch.headings.map((_, at) => given.cells[at] ?? '');
  const language = letter?.language ?? row?.language ?? windowLanguage;
  return {
    cells: hasFiles(batch) ? [given.file ?? '', ...cells] : cells,
    verdict: row ? words.standings[standingOf(row)] : '',
    code: row?.code ?? null,
    finding: row ? title(row.matter) : '',
    answer: letter?.text ?? '',
    spared: [...ticket.spared],
    language: language === 'both' ? 'zh' : language,
    languageName:
      language === 'both' ? `${words.languages.zh} / ${words.languages.en}` : words.languages[language],
    answered: ticket.answered ? words.yes : words.no,
  };
}
