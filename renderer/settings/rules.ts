/** A rule as it is being written. */
export interface Rule {
  /** Stays the same while its text changes. */
  key: number;
  text: string;
  /** What of it holds; null where nothing of it was good yet. */
  saved: string | null;
  /** Why the text is not what holds. */
  problem: 'invalid' | 'not-linear' | null;
}

export type Checked = 'good' | 'invalid' | 'not-linear';

export const newRule = (key: number): Rule => ({ key, text: '', saved: null, problem: null });

export const rulesOf = (saved: readonly string[]): Rule[] =>
  saved.map((text, key) => ({ key, text, saved: text, problem: null }));

/** The rules once one of them was left and checked. One that was emptied is taken away. */
export function rulesAfter(rules: readonly Rule[], key: number, checked: Checked): Rule[] {
  return rules.flatMap((rule) => {
    if (rule.key !== key) return [rule];
    if (rule.text === '') return [];
    return checked === 'good'
      ? [{ ...rule, saved: rule.text, problem: null }]
      : [{ ...rule, problem: checked }];
  });
}

/** What holds of them. */
export const savedOf = (rules: readonly Rule[]): string[] =>
  rules.flatMap(({ saved }) => (saved === null ? [] : [saved]));
