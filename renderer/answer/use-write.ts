import type { AnswerSettings } from '../../bridge/contract/templates';
import type { Subject } from '../../catalog/answer/subject';
import type { Missing } from '../../catalog/triage/result';
import type { ReadPaste } from '../case/read-paste';
import type { CaseFields } from '../case/ticket';
import { useCatalog } from '../state/catalog-context';
import { useMemoOf } from '../timing/use-memo-of';
import type { useAnswerOptions } from './use-answer-options';
import type { Writer } from './use-writer';
import type { Written } from './writing/answer-edits';
import { excerptOf } from './writing/excerpt-of';

interface Sources {
  read: ReadPaste | null;
  openIndex: number | null;
  settings: AnswerSettings;
}

/** Writes the answer that asks for these missing things, with these fields filled; about another subject, if given. */
export type Write = (asked: readonly Missing[], fields: CaseFields, about?: Subject) => Written;

/** How the answer is written at the moment; null where there is no subject, or the writer is not loaded yet. */
export function useWrite(
  { read, openIndex, settings }: Sources,
  writer: Writer | null,
  { subject, template }: ReturnType<typeof useAnswerOptions>,
): Write | null {
  const { words, audience, length } = settings;
  const { packs, faults } = useCatalog();
  // The day stays that of the reading: an answer that is open at midnight does not change by itself.
  const ofReading = useMemoOf(
    read,
    () => ({ day: new Date(), excerpt: read ? excerptOf(read, openIndex) : '' }),
    [openIndex],
  );
  return useMemoOf(
    read,
    () =>
      subject &&
      writer &&
      ((asked, fields, about = subject) =>
        writer.answerOf(about, asked, {
          template,
          packs,
          faults,
          audience,
          length,
          words,
          fields: writer.givenIn(fields, ofReading),
        })),
    [subject, writer, template, packs, faults, audience, length, words, ofReading],
  );
}
