import { noCodeLabel } from '../../../catalog/triage/verdict-labels';

const withinSentence = (words: string) =>
  /^(?:Bluetooth\b|[A-Z]{2})/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

export const symptoms = {
  /** Troubles that were told without a code. */
  symptoms: {
    verdict: noCodeLabel.en,
    headline: (title: string, splits: string) => `${title}: ${splits}`,
    /** `answer`: a few words that stand on a button. */
    settled: (title: string, answer: string) => `${title}: ${withinSentence(answer)}`,
    fromPlaybook: 'From the playbook',
    byWords: 'no number, name or message; found by its words',
    /** Where a code would stand in a list. */
    row: 'Playbook',
    found: 'Troubles without a code',
    detail: 'A trouble without a code',
    askFirst: 'Ask one thing',
    /** In its place where the answer is known. */
    pasteTells: 'By the paste',
    chosenByYou: 'Chosen by you',
    needNotAsk: (question: string) => `No need to ask: ${question}`,
    answersLabel: 'What either answer means',
    rows: { causes: 'Usual causes', first: 'Do first', log: 'In the log' },
    fixedWhen: 'Fixed when',
    meanwhile: 'Until then',
    /** The head of what is asked and tried where it is not what the paste shows. */
    otherwise: (title: string) => `If it is not that: ${withinSentence(title)}`,
    askToo: 'Ask too',
    source: 'General playbook, for every SDK:',
  },
};

export type SymptomStrings = typeof symptoms;
