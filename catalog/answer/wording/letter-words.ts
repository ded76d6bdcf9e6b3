import type { Language } from '../../schema';

/** Sentences of every letter that a team may put in its own words. */
export const letterWordNames = ['greetingNamed', 'greeting', 'thanks', 'regret', 'closing'] as const;
export type LetterWord = (typeof letterWordNames)[number];
/** The same as a letter says them. */
export type SaidWord = Exclude<LetterWord, 'greetingNamed'>;

/** The same, and who signs. */
export const ownWordNames = [...letterWordNames, 'signature'] as const;
export type OwnWord = (typeof ownWordNames)[number];

/** A team's own words in one language. A missing or blank one means the bundled one, and no signature. */
export type OwnWords = Readonly<Partial<Record<OwnWord, string>>>;

/** Stands for the customer's name in a greeting. */
export const nameMarks: Readonly<Record<Language, string>> = { zh: '{姓名}', en: '{name}' };

export const bundledWords: Readonly<Record<Language, Readonly<Record<LetterWord, string>>>> = {
  zh: {
    greetingNamed: `${nameMarks.zh}，您好：`,
    greeting: '您好，',
    thanks: '感谢您的反馈。',
    regret: '给您带来不便，非常抱歉。',
    closing: '祝工作顺利！',
  },
  en: {
    greetingNamed: `Hello ${nameMarks.en},`,
    greeting: 'Hello,',
    thanks: 'Thank you for getting in touch.',
    regret: 'We are sorry for the trouble.',
    closing: 'Kind regards',
  },
};

interface Letter {
  language: Language;
  length: 'short' | 'full' | 'chat';
  words?: OwnWords;
  /** Empty where nobody knows it. */
  customer: string;
}

/** The words of one letter: the greeting with the name in it, and in a short letter fit to run on in its line. */
export function wordsOf({ language, length, words = {}, customer }: Letter): Record<SaidWord, string> {
  const word = (name: LetterWord) => inOneLine(words[name] ?? '') || bundledWords[language][name];
  const marks = Object.values(nameMarks);
  const greeting =
    customer === ''
      ? word('greeting')
      : marks.reduce((text, mark) => text.replaceAll(mark, () => customer), word('greetingNamed'));
  const runsOn = length !== 'full';
  return {
    greeting: runsOn ? leadingOn(greeting, language) : greeting,
    thanks: word('thanks'),
    regret: word('regret'),
    closing: runsOn && language === 'en' ? word('closing').replace(/[,.!]+$/, '') : word('closing'),
  };
}

export const inOneLine = (text: string) => text.trim().replace(/\s+/g, ' ');

/** A greeting that a sentence follows in its line: in English with a small letter. */
export function leadingOn(greeting: string, language: Language): string {
  if (language === 'en') return `${greeting.replace(/[\p{P}\s]+$/u, '')},`;
  const open = greeting.replace(/[:：]$/, '，');
  return /[\p{L}\p{N}]$/u.test(open) ? `${open}，` : open;
}
