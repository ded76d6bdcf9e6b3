import { useEffect, useState } from 'react';
import type { AnswerFile, AnswerSaveOrder, CopyOrder, Held } from '../../bridge/contract/answer';
import type { Form } from '../../catalog/forms/form';
import type { Language } from '../../catalog/schema';
import { request } from '../bridge';
import type { RaiseTrouble } from '../text/raise-trouble';
import type { AnswerLanguage } from './writing/answer-edits';

/** How long a button says that it has copied, in milliseconds. */
const copiedFor = 2000;

/** What became of an answer that was sent out of the window. */
export type Outcome =
  | { kind: 'copied'; which: AnswerLanguage; held: Held }
  | { kind: 'saved'; path: string; held: Held };

interface Sources {
  textIn: (which: AnswerLanguage) => string;
  language: AnswerLanguage;
  spared: readonly string[];
  title: (which: Language) => string;
  /** Goes to the first hole, and answers whether there is one: nothing leaves with a hole in it. */
  toHole: (which: AnswerLanguage) => boolean;
  onTrouble: RaiseTrouble;
}

/** Copies answers, and saves them as files. */
export function useSending({ textIn, language, spared, title, toHole, onTrouble }: Sources) {
  const [copied, setCopied] = useState<AnswerLanguage | null>(null);
  const [menuOpen, setMenuOpen] = useState(false);
  const [ended, setEnded] = useState<{ outcome: Outcome; text: string } | null>(null);
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), copiedFor);
    return () => clearTimeout(timer);
  }, [copied]);

  /** What may go: its text, if it is not blank and has no holes. */
  const outgoing = (which: AnswerLanguage) => {
    const text = textIn(which);
    return text.trim() === '' || toHole(which) ? null : text;
  };
  const save = async (order: AnswerSaveOrder, text: string) => {
    const answer = await request('answer.save', order);
    if (answer.ok) {
      if (answer.value) setEnded({ outcome: { kind: 'saved', ...answer.value }, text });
    } else if (answer.problem.code === 'file-not-saved')
      onTrouble(answer.problem, { what: 'saveElsewhere', run: () => void save(order, text) });
    else onTrouble(answer.problem);
  };
  // Of the answer as it stands: what is said of an older one would be said of this.
  const outcome = ended?.text === textIn(language) ? ended.outcome : null;
  return {
    /** What was copied a moment ago. */
    copied,
    outcome,
    /** Whether there is more to say of it than the button does. */
    isTold: outcome !== null && (outcome.kind === 'saved' || outcome.held.length > 0),
    menuOpen,
    setMenuOpen,
    dismiss: () => setEnded(null),
    copy: async (which: AnswerLanguage = language, form?: Form) => {
      const text = outgoing(which);
      if (text === null) return;
      const order: CopyOrder = {
        text,
        spared: [...spared],
        ...(which !== 'both' && { language: which }),
        ...(form && { form }),
      };
      const answer = await request('answer.copy', order);
      if (!answer.ok) {
        onTrouble(answer.problem);
        return;
      }
      setCopied(which);
      setEnded({ outcome: { kind: 'copied', which, held: answer.value.held }, text: textIn(language) });
    },
    save: (form: AnswerFile) => {
      const text = outgoing(language);
      if (text === null) return;
      const first = language === 'both' ? 'zh' : language;
      void save({ text, spared: [...spared], language: first, title: title(first), form }, text);
    },
    reveal: async () => {
      if (outcome?.kind !== 'saved') return;
      const answer = await request('file.reveal', { path: outcome.path });
      if (!answer.ok) onTrouble(answer.problem);
    },
  };
}

export type Sending = ReturnType<typeof useSending>;
