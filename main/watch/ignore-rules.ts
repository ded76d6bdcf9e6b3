import { checkPattern, compilePatterns, type PatternCheck } from '../../catalog/patterns/linear';

/** Whether a pattern can be an ignore rule: one that matches nothing at all ignores everything, as may be wanted. */
export async function checkRule(rule: string): Promise<Exclude<PatternCheck, 'blank'>> {
  const check = await checkPattern(rule);
  return check === 'blank' ? 'good' : check;
}

/** Whether any of the rules matches the text. An invalid rule, from a settings file edited by hand, matches nothing. */
export async function ignores(rules: readonly string[], text: string): Promise<boolean> {
  const patterns = await compilePatterns(rules);
  return patterns.some((pattern) => pattern?.test(text) === true);
}
