import { noCodeLabel } from '../../../catalog/triage/verdict-labels';

export const symptoms = {
  /** Troubles that were told without a code. */
  symptoms: {
    verdict: noCodeLabel.en,
    headline: (title: string, splits: string) => `${title}: ${splits}`,
    fromPlaybook: 'From the playbook',
    byWords: 'no number, name or message; found by its words',
    /** Where a code would stand in a list. */
    row: 'Playbook',
    found: 'Troubles without a code',
    detail: 'A trouble without a code',
    askFirst: 'Ask one thing',
    answersLabel: 'What either answer means',
    rows: { causes: 'Usual causes', first: 'Do first', log: 'In the log' },
    settled: 'Fixed when',
    askToo: 'Ask too',
    source: 'General playbook, for every SDK:',
  },
};

export type SymptomStrings = typeof symptoms;
