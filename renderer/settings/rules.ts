/** A rule while it is being edited. */
export interface Rule {
  /** Stays the same while the text changes. */
  key: number;
  text: string;
  /** The saved text; null where it was never valid. */
  saved: string | null;
  /** Why the present text is not saved. */
  problem: 'invalid' | 'not-linear' | null;
}

export type Checked = 'good' | 'invalid' | 'not-linear';

export const newRule = (key: number): Rule => ({ key, text: '', saved: null, problem: null });

export const rulesOf = (saved: readonly string[]): Rule[] =>
  saved.map((text, key) => ({ key, text, saved: text, problem: null }));

/** The rules after one of them was checked. A rule that was emptied is removed. */
export function rulesAfter(rules: readonly Rule[], key: number, checked: Checked): Rule[] {
  return rules.flatMap((rule) => {
    if (rule.key !== key) return [rule];
    if (rule.text === '') return [];
    return checked === 'good'
      ? [{ ...rule, saved: rule.text, problem: null }]
      : [{ ...rule, problem: checked }];
  });
}

/** The texts to save. */
export const savedOf = (rules: readonly Rule[]): string[] =>
  rules.flatMap(({ saved }) => (saved === null ? [] : [saved]));
