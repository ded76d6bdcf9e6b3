import { useMemo, useRef, useState } from 'react';
import type { AnswerSettings } from '../../bridge/contract/templates';
import type { Leak } from '../../catalog/door/door';
import type { Missing, Triage } from '../../catalog/triage/result';
import type { CaseFields, Paste, PasteAction } from '../case/paste-state';
import { useCatalog } from '../state/catalog-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useLanguage } from '../text/strings-context';
import { titleOf } from './title-of';
import { type Stand, useAnswer } from './use-answer';
import { useAsked } from './use-asked';
import { useLeaving } from './use-leaving';
import { useWish } from './use-wish';
import { useWriter, type Writer } from './use-writer';
import type { AnswerLanguage, Written } from './writing/answer-edits';
import { askingFor } from './writing/asking-for';
import { excerptOf } from './writing/excerpt-of';

const nothingWritten = { zh: '', en: '' };

interface Sources {
  /** The text that was read, and what triage says of it. */
  read: { raw: string; triage: Triage } | null;
  place: number | null;
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
  toLeave: () => void;
}

/** What goes back: written from what is answered, from what is asked for and given, as it is wanted. */
export function useDraft(sources: Sources) {
  const { read, paste, act, onTrouble } = sources;
  const triage = read?.triage ?? null;
  const windowLanguage = useLanguage();
  const [chosen, setLanguage] = useState<AnswerLanguage | null>(null);
  const language = chosen ?? windowLanguage;
  const { list, ...asked } = useAsked(triage);
  const wish = useWish(sources);
  const writer = useWriter(triage !== null);
  const write = useWrite(sources, writer, wish);
  const { fields } = paste;
  const draft = useMemo(() => write?.(list, fields), [write, list, fields]);
  const answer = useAnswer(draft ?? nothingWritten);
  const leaks = useLeaks(writer, answer.textIn(language));
  const shown = useRef<Shown>(null);
  const giving = useGiving(answer.stand, triage);
  const leaving = useLeaving({
    textIn: answer.textIn,
    language,
    spared: paste.spared,
    title: (which) => titleOf(wish.matter, which),
    toHole: (which) => shown.current?.toHole(which) ?? false,
    onTrouble,
  });
  return {
    /** Whether there is anything to answer. Its pane takes its room before the writer is there. */
    written: triage !== null,
    ready: draft !== undefined,
    answer,
    /** Whether it asks instead of answering. */
    question: wish.matter?.kind === 'question',
    language,
    setLanguage,
    ...wish,
    holesIn: (which: AnswerLanguage) => writer?.holesIn(answer.textIn(which)) ?? [],
    /** What may not leave of what the one button sends. */
    leaks,
    spared: paste.spared,
    spare: (leak: string) => act({ do: 'spare', leak }),
    shown,
    leaving,
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
  { read, place, settings }: Sources,
  writer: Writer | null,
  { matter, template }: ReturnType<typeof useWish>,
): ((list: readonly Missing[], fields: CaseFields) => Written) | null {
  const { agent, audience, length } = settings;
  const { packs } = useCatalog();
  const standing = useMemo(
    () => ({ day: new Date(), excerpt: read ? excerptOf(read.raw, read.triage, place) : '' }),
    [read, place],
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
          fields: writer.givenIn(fields, { agent, ...standing }),
        })),
    [matter, writer, template, packs, audience, length, agent, standing],
  );
}

function useLeaks(writer: Writer | null, text: string): readonly Leak[] {
  return useMemo(() => writer?.answerLeaks(text) ?? [], [writer, text]);
}

/** While a field is typed in, what follows it follows from where the typing began: of “Li”, not of “L” and “Li”. */
function useGiving(stand: Stand, triage: Triage | null) {
  const begun = useRef<{ of: Triage | null; stand: Stand; fields: CaseFields } | null>(null);
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
