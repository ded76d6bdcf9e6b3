import type { LeftOut } from '../../../catalog/batch/left-out';
import { leftOutText } from '../../../catalog/batch/left-out-text';
import type { Role } from '../../../catalog/batch/roles';
import { number, plural } from './numbers';

/** The seals of tickets in words; the dashed one has several. */
const standings = {
  match: 'Match',
  ambiguous: 'Ask first',
  'no-code': 'No code',
  'not-ours': 'Not ours',
  'not-listed': 'Not listed',
  failed: 'Not read',
};

export const batch = {
  batch: {
    label: 'Several tickets',
    /** Without a name of its own. */
    pasted: 'Pasted table',
    severalFiles: 'Several files',
    tickets: (count: number) => plural(count, 'ticket', 'tickets'),
    /** How many there are of each standing. */
    headline: (count: number, of: Readonly<Record<keyof typeof standings, number>>) =>
      `${plural(count, 'ticket', 'tickets')}: ${[
        of.match > 0 && `${number(of.match)} to answer`,
        of.ambiguous > 0 && `${number(of.ambiguous)} to ask back`,
        of['no-code'] > 0 && `${number(of['no-code'])} without a code`,
        of['not-ours'] > 0 && `${number(of['not-ours'])} not ours`,
        of['not-listed'] > 0 && `${number(of['not-listed'])} not listed`,
        of.failed > 0 && `${number(of.failed)} not read`,
      ]
        .filter(Boolean)
        .join(', ')}`,
    reading: (done: number, count: number) => `Read ${number(done)} of ${number(count)}`,
    stoppedAt: (done: number, count: number) => `Stopped at ${number(done)} of ${number(count)}`,
    readOn: 'Read on',
    apart: 'one ticket a row, read apart',
    filesApart: 'one ticket a file, read apart',
    masked: (count: number) => `${plural(count, 'value', 'values')} masked`,
    leftOut: (count: number) => `${number(count)} left out`,
    leftOutWhat: (left: readonly LeftOut[]) => `Left out: ${leftOutText(left, 'en')}.`,
    columns: {
      /** Which columns are read as what. */
      text: (places: readonly number[]) =>
        places.length === 0
          ? 'text in no column'
          : places.length === 1
            ? `text in column ${places[0]}`
            : `text in columns ${places.join(', ')}`,
      title: 'What the columns hold',
      none: 'Only exported',
      roles: { text: 'Text', customer: 'Customer', ticket: 'Ticket' } satisfies Record<
        Role,
        string
      > as Record<Role, string>,
      asOne: 'Read it as one text',
    },
    /** On a paste that may be tickets. */
    readAs: (count: number) => `Read as ${plural(count, 'ticket', 'tickets')}`,
    countsLabel: 'Counts and filters',
    counts: { verdict: 'Verdict', finding: 'Finding', answer: 'Answer', language: 'Language' },
    standings,
    answers: { answered: 'Answered', open: 'To do' },
    languages: { zh: '中文', en: 'English' },
    moreFindings: (kinds: number, tickets: number) =>
      `${number(kinds)} more, ${plural(tickets, 'ticket', 'tickets')}`,
    fewerFindings: 'Fewer',
    clear: 'Clear filters',
    table: 'Tickets',
    heads: {
      ticket: 'Ticket',
      verdict: 'Verdict',
      code: 'Code',
      finding: 'Finding',
      customer: 'Customer',
      language: 'Lang',
      answer: 'Answer',
    },
    rowAnswers: { answered: 'answered', open: 'to do', ask: 'ask back' },
    rowLanguages: { zh: 'zh', en: 'en' },
    meanings: (what: string, count: number) => `${what}: ${plural(count, 'meaning', 'meanings')}`,
    perhaps: (title: string) => `Perhaps: ${title}`,
    notListed: 'Not listed',
    nothing: 'No known error',
    failed: 'Not read',
    unread: 'Not read yet',
    noneListed: 'No ticket has all of what is ticked.',
    text: 'What came in',
    openInTriage: 'Open in Triage',
    answered: (count: number, answered: number) =>
      `${plural(count, 'ticket', 'tickets')}, ${number(answered)} answered`,
    toAnswer: (count: number) => `${number(count)} to answer`,
    toAnswerOf: (count: number, of: number) => `${number(count)} of ${number(of)} to answer`,
    back: 'Back to the table',
    drop: 'Remove these tickets',
    export: 'Export',
    exportTitle: 'Export the tickets',
    exportRows: (count: number) => `${plural(count, 'ticket', 'tickets')}, filtered as they are`,
    exportWhat: 'The columns of the file, and verdict, code, finding, answer, language, answered.',
    writing: (percent: number) => `Writing the answers: ${number(percent)}\u00a0%`,
    /** The headings of what is added. */
    added: {
      file: 'File',
      verdict: 'Verdict',
      code: 'Code',
      finding: 'Finding',
      answer: 'Answer',
      language: 'Language',
      answered: 'Answered',
    },
    yes: 'yes',
    no: 'no',
  },
};

export type BatchStrings = typeof batch;
