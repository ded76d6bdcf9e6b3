import { useMemo, useRef, useState } from 'react';
import type { AnswerSettings } from '../../bridge/contract/templates';
import { languageOfText } from '../../catalog/answer/language-of';
import type { Subject, SymptomSide } from '../../catalog/answer/subject';
import type { CaseFields, Paste, PasteAction } from '../case/paste-state';
import type { ReadPaste } from '../case/read-paste';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useLanguage } from '../text/strings-context';
import { titleOf } from './title-of';
import { useAnswer } from './use-answer';
import { useAnswerOptions } from './use-answer-options';
import { useAsking } from './use-asking';
import { useCaseFields } from './use-case-fields';
import { useLeaks } from './use-leaks';
import { useSending } from './use-sending';
import { useWrite } from './use-write';
import { useWriter } from './use-writer';
import type { AnswerLanguage } from './writing/answer-edits';

const nothingWritten = { zh: '', en: '' };

interface Sources {
  /** The text that was read, and what triage says about it. */
  read: ReadPaste | null;
  /** Index of the finding that is open. */
  openIndex: number | null;
  /** Which answer to the question of the open symptom holds. */
  side?: SymptomSide | undefined;
  paste: Paste;
  act: (action: PasteAction) => void;
  settings: AnswerSettings;
  onSettings: (settings: AnswerSettings) => void;
  onTrouble: RaiseTrouble;
}

/** A symptom is a question until it is known which of its answers holds. */
function asks(subject: Subject | null): boolean {
  return subject?.kind === 'question' || (subject?.kind === 'symptom' && subject.side === undefined);
}

/** How commands reach into the pane that shows the answer. */
export interface PaneHandle {
  /** Goes to the first hole of a text, and says whether there is one. */
  toHole: (which: AnswerLanguage) => boolean;
  toField: (field: keyof CaseFields) => void;
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
  const { read, paste, act, onTrouble } = sources;
  const triage = read?.triage ?? null;
  const windowLanguage = useLanguage();
  const [chosenLanguage, setLanguage] = useState<AnswerLanguage | null>(null);
  const spoken = useMemo(() => (read ? languageOfText(read.raw) : undefined), [read]);
  const language = chosenLanguage ?? spoken ?? windowLanguage;
  const options = useAnswerOptions(sources);
  const writer = useWriter(triage !== null);
  const write = useWrite(sources, writer, options);
  const asking = useAsking(read);
  const { fields, spared } = paste;
  const { list } = asking;
  const written = useMemo(() => write?.(list, fields), [write, list, fields]);
  const answer = useAnswer(written ?? nothingWritten);
  const pane = useRef<PaneHandle>(null);
  const sending = useSending({
    textIn: answer.textIn,
    language,
    spared,
    title: (which) => titleOf(options.subject, which),
    toHole: (which) => pane.current?.toHole(which) ?? false,
    onTrouble,
  });
  return {
    /** Whether there is anything to answer. The pane takes its room before the writer is loaded. */
    written: triage !== null,
    ready: written !== undefined,
    answer,
    /** Whether it asks instead of answering. */
    question: asks(options.subject),
    language,
    setLanguage,
    ...options,
    holesIn: (which: AnswerLanguage) => writer?.holesIn(answer.textIn(which)) ?? [],
    /** Secrets in the text that the one button sends. */
    leaks: useLeaks(answer.textIn(language), triage),
    spared,
    spare: (leak: string) => act({ do: 'spare', leak }),
    pane,
    sending,
    asked: list,
    ask: asking.toggleWith(write, fields, answer),
    ...useCaseFields({ triage, fields, asked: list, answer, write, writer, act }),
  };
}

export type Draft = ReturnType<typeof useDraft>;
