import { useMemo, useRef } from 'react';
import type { AnswerSettings } from '../../bridge/contract/templates';
import { asksFirst } from '../../catalog/answer/asks-first';
import { languageOfText } from '../../catalog/answer/wording/language-of';
import type { Language } from '../../catalog/schema';
import type { Missing } from '../../catalog/triage/result';
import type { DayAction } from '../case/day';
import type { ReadPaste } from '../case/read-paste';
import { type AnswerLanguage, type CaseFields, type Ticket, toggled } from '../case/ticket';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useLanguage } from '../text/strings-context';
import { useMemoOf } from '../timing/use-memo-of';
import { tickWith } from './ticking';
import { titleOf } from './title-of';
import { type Answer, useAnswer } from './use-answer';
import { useAnswerOptions } from './use-answer-options';
import { askWith, useAsked } from './use-asking';
import { useCaseFields } from './use-case-fields';
import { useSending } from './use-sending';
import { useSignOnce } from './use-sign-once';
import { useWrite } from './use-write';
import { useWriter, type Writer } from './use-writer';
import { usualLanguage } from './usual-language';

const nothingWritten = { zh: '', en: '' };
const none: readonly Missing[] = [];

interface Sources {
  /** The text that was read, and what triage says about it. */
  read: ReadPaste | null;
  /** Index of the finding that is open. */
  openIndex: number | null;
  /** Ids of the errors that are answered at once. */
  together: readonly string[];
  ticket: Ticket;
  act: (action: DayAction) => void;
  settings: AnswerSettings;
  onSettings: (settings: AnswerSettings) => void;
  /** Goes to the next paste that is to be answered; null where there is none. */
  onNext: (() => void) | null;
  /** Goes to where answers are signed, in that language. */
  onSign: (language: Language) => void;
  onTrouble: RaiseTrouble;
}

/** How commands reach into the pane that shows the answer. */
export interface PaneHandle {
  /** Goes to the first hole of a text, and says whether there is one. */
  toHole: (which: AnswerLanguage) => boolean;
  toField: (field: keyof CaseFields) => void;
  toText: () => void;
  toSendButton: () => void;
}

/**
 * The answer to a paste.
 *
 * Two things are kept apart: the text as it would be written now, which is computed anew from subject, options, fields
 * and requests; and the edits of a person, which belong to the text they were made from (`answer-edits.ts`). A change
 * of subject, audience, length or template writes another text, and the edits stay with the old one. A ticked request
 * or a filled field changes the same text, so the edits are carried over to it.
 */
export function useDraft(sources: Sources) {
  const { read, ticket, act, onNext, onTrouble } = sources;
  const triage = read?.triage ?? null;
  const windowLanguage = useLanguage();
  const raw = read?.raw;
  // An answer speaks as its paste does, where nobody has settled on a language.
  const spoken = useMemo(() => (raw === undefined ? undefined : languageOfText(raw)), [raw]);
  const language = ticket.language ?? usualLanguage(sources.settings.language, spoken, windowLanguage);
  const options = useAnswerOptions(sources);
  const writer = useWriter(triage !== null);
  const write = useWrite(sources, writer, options);
  const asked = useAsked(read, ticket);
  const { fields, spared } = ticket;
  const written = useMemoOf(read, () => write?.(asked, fields), [write, asked, fields]);
  const answer = useAnswer(ticket, { written: written ?? nothingWritten, ready: written !== undefined }, act);
  const pane = useRef<PaneHandle>(null);
  const sending = useSending({
    ticket,
    act,
    ready: written !== undefined,
    textIn: answer.textIn,
    language,
    title: (which) => titleOf(options.subject, which),
    toHole: (which) => pane.current?.toHole(which) ?? false,
    onSent: useSignOnce(sources),
    onTrouble,
  });
  return {
    /** Whether there is anything to answer. The pane takes its room before the writer is loaded. */
    written: triage !== null,
    /** Id of the paste. */
    of: ticket.id,
    ready: written !== undefined,
    answer,
    /** Whether it asks instead of answering. */
    question: options.subject !== null && asksFirst(options.subject),
    language,
    setLanguage: (to: AnswerLanguage) =>
      act({ do: 'note', id: ticket.id, as: 'language', change: { language: to } }),
    ...options,
    holesIn: (which: AnswerLanguage) => writer?.holesIn(answer.textIn(which)) ?? [],
    ...lookingWith(writer, answer, valuesOf(sources)),
    /** What the answer is about, as it was read. */
    triage,
    spared,
    spare: (leak: string) =>
      act({ do: 'note', id: ticket.id, as: 'spare', change: { spared: toggled(spared, leak) } }),
    pane,
    sending,
    /** How it was copied, as long as it is still the same text. */
    copied: ticket.answered?.text === answer.textIn(language) ? ticket.answered : null,
    next: onNext,
    missing: triage?.missing ?? none,
    asked,
    ask: askWith({ read, ticket, answer, write, asked, act }),
    tick: tickWith({ ticket, asked, answer, write, writer, subjectAfter: options.subjectAfter, act }),
    ...useCaseFields({ ticket, asked, answer, write, writer, act }),
  };
}

export type Draft = ReturnType<typeof useDraft>;

/** How the letter is painted, and how many places of it a person changed. */
function lookingWith(writer: Writer | null, answer: Answer, values: readonly string[]) {
  return {
    looksIn(which: AnswerLanguage) {
      const text = answer.textIn(which);
      const holes = writer?.holesIn(text) ?? [];
      return writer?.looksOf(text, answer.sourceIn(which), { holes, values }) ?? [];
    },
    editsIn: (which: AnswerLanguage) =>
      writer?.ownWordsIn(answer.textIn(which), answer.sourceIn(which)).count ?? 0,
  };
}

/** What is this case's alone: its codes and names, and what the paste states. */
function valuesOf({ read }: Sources): readonly string[] {
  if (!read) return [];
  const { findings, facts } = read.triage;
  return [
    ...findings.flatMap(({ code, symbol }) => [code ?? '', symbol ?? '']),
    ...facts.map(({ text }) => text),
  ];
}
