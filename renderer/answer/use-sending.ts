import { useEffect, useRef, useState } from 'react';
import type { AnswerFile, AnswerSaveOrder, CopyOrder, Held } from '../../bridge/contract/answer';
import type { Form } from '../../catalog/forms/form';
import type { Language } from '../../catalog/schema';
import { request } from '../bridge';
import type { DayAction } from '../case/day';
import type { AnswerLanguage, Ticket } from '../case/ticket';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useCopied } from '../timing/use-copied';
import { useStableCallback } from '../timing/use-stable-callback';
import { createOpenMenu } from './open-menu';

/** Where an answer went, and which values were withheld from it. */
export type Outcome =
  | { kind: 'copied'; which: AnswerLanguage; withheld: Held }
  | { kind: 'saved'; path: string; withheld: Held };

interface Sources {
  ticket: Ticket;
  act: (action: DayAction) => void;
  textIn: (which: AnswerLanguage) => string;
  language: AnswerLanguage;
  title: (which: Language) => string;
  /** Whether it is written. Until then a copy waits for it. */
  ready: boolean;
  /** Goes to the first hole, and says whether there is one: nothing is sent with a hole in it. */
  toHole: (which: AnswerLanguage) => boolean;
  /** Called with what was copied. */
  onSent: (text: string, which: AnswerLanguage) => void;
  onTrouble: RaiseTrouble;
}

/** Copies answers, and saves them as files. */
export function useSending(sources: Sources) {
  const { ticket, act, textIn, language, title, ready, toHole, onSent, onTrouble } = sources;
  const { id, spared } = ticket;
  const [copied, setCopied] = useCopied<{ of: number; which: AnswerLanguage }>();
  const [menu] = useState(createOpenMenu);
  const result = useOutcome(id, textIn(language), onTrouble);
  const save = useSave(result.setEnded, onTrouble);

  /** The text to send; null where it is blank or has holes. The focus then goes to the first hole. */
  const outgoing = (which: AnswerLanguage) => {
    const text = textIn(which);
    return text.trim() === '' || toHole(which) ? null : text;
  };
  const sending = {
    /** The language that was copied a moment ago. */
    copied: copied?.of === id ? copied.which : null,
    outcome: result.outcome,
    hasNews: result.hasNews,
    dismiss: result.dismiss,
    reveal: result.reveal,
    menu,
    copy: async (which: AnswerLanguage = language, form?: Form) => {
      if (!ready) return waiting.wait();
      const text = outgoing(which);
      if (text === null) return;
      const answer = await request('answer.copy', copyOrder(text, spared, which, form));
      if (!answer.ok) {
        onTrouble(answer.problem);
        return;
      }
      const { held } = answer.value;
      setCopied({ of: id, which });
      const outcome = { kind: 'copied', which, withheld: held } as const;
      result.setEnded({ of: id, outcome, text: textIn(language) });
      const count = held.reduce((sum, one) => sum + one.count, 0);
      act({ do: 'answered', id, answered: { at: Date.now(), text, held: count } });
      onSent(text, which);
    },
    save: (form: AnswerFile) => {
      const text = outgoing(language);
      if (text === null) return;
      const first = language === 'both' ? 'zh' : language;
      void save({ text, spared: [...spared], language: first, title: title(first), form }, { of: id, text });
    },
  };
  const waiting = useWaitingCopy(id, ready, () => void sending.copy());
  return sending;
}

/** A copy that was asked for before the answer was written, for this paste alone. */
function useWaitingCopy(id: number, ready: boolean, copy: () => void) {
  const waitsFor = useRef(0);
  const copyLatest = useStableCallback(copy);
  useEffect(() => {
    if (ready && waitsFor.current === id) copyLatest();
    if (ready || waitsFor.current !== id) waitsFor.current = 0;
  }, [ready, id, copyLatest]);
  return {
    wait: () => {
      waitsFor.current = id;
    },
  };
}

/** An outcome, and the paste and the text of the answer when it came about. */
interface Ended {
  of: number;
  text: string;
  outcome: Outcome;
}

/** How the last sending ended. It is forgotten once the answer has changed: it would seem to be about the new text. */
function useOutcome(id: number, text: string, onTrouble: RaiseTrouble) {
  const [ended, setEnded] = useState<Ended | null>(null);
  const outcome = ended?.of === id && ended.text === text ? ended.outcome : null;
  return {
    outcome,
    /** Whether there is more to say than the bar does. */
    hasNews: outcome?.kind === 'saved',
    setEnded,
    dismiss: () => setEnded(null),
    reveal: async () => {
      if (outcome?.kind !== 'saved') return;
      const answer = await request('file.reveal', { path: outcome.path });
      if (!answer.ok) onTrouble(answer.problem);
    },
  };
}

/** Saves an answer; where the file could not be written, offers to save it elsewhere. */
function useSave(setEnded: (ended: Ended) => void, onTrouble: RaiseTrouble) {
  const save = async (order: AnswerSaveOrder, at: Pick<Ended, 'of' | 'text'>) => {
    const answer = await request('answer.save', order);
    if (answer.ok) {
      const { value } = answer;
      if (value) setEnded({ ...at, outcome: { kind: 'saved', path: value.path, withheld: value.held } });
    } else if (answer.problem.code === 'file-not-saved')
      onTrouble(answer.problem, { what: 'saveElsewhere', run: () => void save(order, at) });
    else onTrouble(answer.problem);
  };
  return save;
}

function copyOrder(text: string, spared: readonly string[], which: AnswerLanguage, form?: Form): CopyOrder {
  return {
    text,
    spared: [...spared],
    ...(which !== 'both' && { language: which }),
    ...(form && { form }),
  };
}
