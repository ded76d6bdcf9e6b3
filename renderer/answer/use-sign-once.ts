import { useRef } from 'react';
import type { AnswerSettings } from '../../bridge/contract/templates';
import { wordsOf } from '../../catalog/answer/wording/letter-words';
import type { Language } from '../../catalog/schema';
import type { AnswerLanguage } from '../case/ticket';
import { usePassing } from '../state/passing-line';
import { useStrings } from '../text/strings-context';

interface Sources {
  settings: AnswerSettings;
  onSettings: (settings: AnswerSettings) => void;
  /** Goes to where answers are signed, in that language. */
  onSign: (language: Language) => void;
}

/** Returns what to call with an answer that was sent: says once, and never again, that nobody has signed it. */
export function useSignOnce({ settings, onSettings, onSign }: Sources) {
  const strings = useStrings().answers;
  const { tell } = usePassing();
  const asked = useRef(false);
  return (text: string, which: AnswerLanguage) => {
    if (asked.current || settings.askedToSign) return;
    const language = unsignedIn(text, settings.words, which === 'both' ? ['zh', 'en'] : [which]);
    if (language === undefined) return;
    asked.current = true;
    onSettings({ ...settings, askedToSign: true });
    const run = () => {
      tell(null);
      onSign(language);
    };
    tell({ words: strings.unsigned, deed: strings.sign, run });
  };
}

/** A language in which a closing stands with no name under it: what an own template ends with is its own matter. */
export function unsignedIn(
  text: string,
  words: AnswerSettings['words'],
  among: readonly Language[],
): Language | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  return among.find((language) => {
    const { closing } = wordsOf({ language, length: 'full', words: words[language], customer: '' });
    return !words[language].signature?.trim() && lines.includes(closing);
  });
}
