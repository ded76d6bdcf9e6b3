import type { RE2JS } from 're2js';

/**
 * A person's ignore rules are regular expressions for an engine whose time grows as the text does. It takes what
 * JavaScript does but look-around and back-references, with which no engine can promise that.
 */

/** What a rule is as an ignore rule. */
export type RuleCheck = 'good' | 'invalid' | 'not-linear';

// Read only where there is a rule: it is as large as all the rest of the watcher.
const engine = () => import('re2js').then((module) => module.RE2JS);
type Engine = typeof RE2JS;

const lookAroundOrBackReference = /\(\?<?[=!]|\\[1-9]|\\k</;

export async function checkRule(rule: string): Promise<RuleCheck> {
  if (asksForMore(rule)) return 'not-linear';
  return compile(await engine(), rule) ? 'good' : 'invalid';
}

/** Whether a text is to be left alone by any of the rules. A rule that is none, from an edited file, ignores nothing. */
export async function ignores(rules: readonly string[], text: string): Promise<boolean> {
  if (rules.length === 0) return false;
  const RE2JS = await engine();
  return rules.some((rule) => compile(RE2JS, rule)?.test(text) === true);
}

function compile(RE2JS: Engine, rule: string): RE2JS | undefined {
  // The engine would take a back-reference to a name for the letters of the name.
  if (asksForMore(rule)) return undefined;
  try {
    return RE2JS.compile(RE2JS.translateRegExp(rule));
  } catch {
    return undefined;
  }
}

/** Whether it is an expression of JavaScript's with something in it that needs back-tracking. */
function asksForMore(rule: string): boolean {
  return lookAroundOrBackReference.test(withoutEscapes(rule)) && isExpression(rule);
}

/** Without escaped brackets and backslashes, which are characters like others. */
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
