import type { OwnWord } from '../../../catalog/answer/wording/letter-words';

const words: Record<OwnWord, string> = {
  greetingNamed: 'Greeting with a name',
  greeting: 'Greeting without one',
  thanks: 'Thanks',
  regret: 'Regret',
  closing: 'Closing',
  signature: 'Signature',
};

const wordHints: Partial<Record<OwnWord, (mark: string) => string>> = {
  greetingNamed: (mark) => `${mark} stands for the customer's name.`,
  regret: () => 'In place of thanks, where the customer cannot use the product at all.',
  signature: () => 'A name, and below it perhaps your team. Called agent in templates.',
};

export const answerSettings = {
  answers: {
    language: 'Language of answers',
    languages: { paste: 'As the customer writes', zh: '中文', en: 'English' },
    languageHint: 'L switches it for one answer.',
    audience: 'Written for',
    audiences: { customer: 'Customer', developer: 'Developer' },
    length: 'Length',
    lengths: { full: 'Full', short: 'Short', chat: 'For chat' },
    usualHint: 'Defaults; change per answer in Triage.',
    wording: 'Your words',
    wordingLanguage: 'Language of the words',
    wordingHint: 'They stand in every answer. What you leave empty stays as it is.',
    words,
    wordHints,
    noSignature: 'Your name or team',
    preview: 'Preview',
    previewOf: 'An answer with your words; the rest is only a sample',
    named: 'Name known',
    /** Said once, after an answer without a name was copied. */
    unsigned: 'Answers end without a name so far.',
    sign: 'Sign them',
  },
};

export type AnswerSettingsStrings = typeof answerSettings;
