import { useMemo, useRef, useState } from 'react';
import type { AnswerSettings } from '../../bridge/contract/templates';
import type { Leak } from '../../catalog/door/door';
import type { Missing, Triage } from '../../catalog/triage/result';
import type { CaseFields, Paste, PasteAction } from '../case/paste-state';
import { useCatalog } from '../state/catalog-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useLanguage } from '../text/strings-context';
import { titleOf } from './title-of';
import { type Snapshot, useAnswer } from './use-answer';
import { useAnswerOptions } from './use-answer-options';
import { useAsked } from './use-asked';
import { useSending } from './use-sending';
import { useWriter, type Writer } from './use-writer';
import type { AnswerLanguage, Written } from './writing/answer-edits';
import { askingFor } from './writing/asking-for';
import { excerptOf } from './writing/excerpt-of';

const nothingWritten = { zh: '', en: '' };

interface Sources {
  /** The text that was read, and what triage says of it. */
  read: { raw: string; triage: Triage } | null;
  openIndex: number | null;
  paste: Paste;
  act: (action: PasteAction) => void;
  settings: AnswerSettings;
  onSettings: (settings: AnswerSettings) => void;
  onTrouble: RaiseTrouble;
}

/** Where the answer is shown: goes to the first hole of a text, if there is one. */
export interface Shown {
  toHole: (which: AnswerLanguage) => boolean;
  toField: (field: keyof CaseFields) => void;
  /** Goes to what sends the answer out. */
  toSend: () => void;
}

/** What goes back: written from what is answered, from what is asked for and given, as it is wanted. */
export function useDraft(sources: Sources) {
  const { read, paste, act, onTrouble } = sources;
  const triage = read?.triage ?? null;
  const windowLanguage = useLanguage();
  const [chosen, setLanguage] = useState<AnswerLanguage | null>(null);
  const language = chosen ?? windowLanguage;
  const { list, ...asked } = useAsked(triage);
  const options = useAnswerOptions(sources);
  const writer = useWriter(triage !== null);
  const write = useWrite(sources, writer, options);
  const { fields } = paste;
  const draft = useMemo(() => write?.(list, fields), [write, list, fields]);
  const answer = useAnswer(draft ?? nothingWritten);
  const leaks = useLeaks(writer, answer.textIn(language));
  const shown = useRef<Shown>(null);
  const giving = useGiving(answer.stand, triage);
  const sending = useSending({
    textIn: answer.textIn,
    language,
    spared: paste.spared,
    title: (which) => titleOf(options.matter, which),
    toHole: (which) => shown.current?.toHole(which) ?? false,
    onTrouble,
  });
  return {
    /** Whether there is anything to answer. Its pane takes its room before the writer is there. */
    written: triage !== null,
    ready: draft !== undefined,
    answer,
    /** Whether it asks instead of answering. */
    question: options.matter?.kind === 'question',
    language,
    setLanguage,
    ...options,
    holesIn: (which: AnswerLanguage) => writer?.holesIn(answer.textIn(which)) ?? [],
    /** What may not leave of what the one button sends. */
    leaks,
    spared: paste.spared,
    spare: (leak: string) => act({ do: 'spare', leak }),
    shown,
    leaving: sending,
    asked: list,
    ask: (kind: Missing['kind']) => {
      const toggled = asked.toggled(kind);
      if (write)
        answer.carry(write(toggled, fields), (edited, which) => askingFor(edited, list, toggled, which));
      asked.set(toggled);
    },
    fields,
    /** A person goes into a field, or leaves it. */
    begin: () => giving.begin(fields),
    end: giving.end,
    give: (name: keyof CaseFields, value: string) => {
      const { stand, fields: before } = giving.begin(fields);
      const to = write?.(list, { ...fields, [name]: value });
      if (writer && to)
        answer.carry(to, writer.followingField(name, [before[name], value], stand.written, to), stand);
      act({ do: 'give', field: name, value });
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;

function useWrite(
  { read, openIndex, settings }: Sources,
  writer: Writer | null,
  { matter, template }: ReturnType<typeof useAnswerOptions>,
): ((list: readonly Missing[], fields: CaseFields) => Written) | null {
  const { agent, audience, length } = settings;
  const { packs } = useCatalog();
  const sources = useMemo(
    () => ({ day: new Date(), excerpt: read ? excerptOf(read.raw, read.triage, openIndex) : '' }),
    [read, openIndex],
  );
  return useMemo(
    () =>
      matter &&
      writer &&
      ((list, fields) =>
        writer.answerOf(matter, list, {
          template,
          packs,
          audience,
          length,
          fields: writer.givenIn(fields, { agent, ...sources }),
        })),
    [matter, writer, template, packs, audience, length, agent, sources],
  );
}

function useLeaks(writer: Writer | null, text: string): readonly Leak[] {
  return useMemo(() => writer?.answerLeaks(text) ?? [], [writer, text]);
}

/** While a field is typed in, what follows it follows from where the typing began: of “Li”, not of “L” and “Li”. */
function useGiving(stand: Snapshot, triage: Triage | null) {
  const begun = useRef<{ of: Triage | null; stand: Snapshot; fields: CaseFields } | null>(null);
  return {
    begin(fields: CaseFields) {
      if (begun.current?.of !== triage) begun.current = null;
      begun.current ??= { of: triage, stand, fields };
      return begun.current;
    },
    end() {
      begun.current = null;
    },
  };
}
