import type { RE2JS } from 're2js';

/**
 * Ignore rules are regular expressions for RE2, an engine whose time is linear in the text. It accepts what JavaScript
 * does, except look-around and back-references, which would make that impossible.
 */

/** Whether a regular expression can be an ignore rule. */
export type RuleCheck = 'good' | 'invalid' | 'not-linear';

// Imported only when there is a rule: it is as large as the rest of the watcher.
const engine = () => import('re2js').then((module) => module.RE2JS);
type Engine = typeof RE2JS;

const lookAroundOrBackReference = /\(\?<?[=!]|\\[1-9]|\\k</;

export async function checkRule(rule: string): Promise<RuleCheck> {
  if (needsBacktracking(rule)) return 'not-linear';
  return compile(await engine(), rule) ? 'good' : 'invalid';
}

/** Whether any of the rules matches the text. An invalid rule, from a settings file edited by hand, matches nothing. */
export async function ignores(rules: readonly string[], text: string): Promise<boolean> {
  if (rules.length === 0) return false;
  const RE2JS = await engine();
  return rules.some((rule) => compile(RE2JS, rule)?.test(text) === true);
}

function compile(RE2JS: Engine, rule: string): RE2JS | undefined {
  // The engine would read a named back-reference as the literal letters of the name.
  if (needsBacktracking(rule)) return undefined;
  try {
    return RE2JS.compile(RE2JS.translateRegExp(rule));
  } catch {
    return undefined;
  }
}

/** Whether it is valid in JavaScript but needs backtracking. */
function needsBacktracking(rule: string): boolean {
  return lookAroundOrBackReference.test(withoutEscapes(rule)) && isExpression(rule);
}

/** Without escaped characters, which are literal. */
function withoutEscapes(rule: string): string {
  return rule.replace(/\\[^1-9k]/g, '');
}

function isExpression(rule: string): boolean {
  try {
    return new RegExp(rule) instanceof RegExp;
  } catch {
    return false;
  }
}
