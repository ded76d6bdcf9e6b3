import type { RE2JS } from 're2js';

/**
 * Patterns that a person writes are regular expressions for RE2, an engine whose time is linear in the text. It accepts
 * what JavaScript does, except look-around and back-references, which would make that impossible.
 */

/** Whether a text can be such a pattern. `blank`: it also matches nothing at all, as `\d*` does. */
export type PatternCheck = 'good' | 'blank' | 'invalid' | 'not-linear';

// Imported only when there is a pattern: it is large.
const engine = () => import('re2js').then((module) => module.RE2JS);
type Engine = typeof RE2JS;
export type LinearPattern = RE2JS;

export async function checkPattern(pattern: string): Promise<PatternCheck> {
  if (needsBacktracking(pattern)) return 'not-linear';
  const compiled = compile(await engine(), pattern);
  if (!compiled) return 'invalid';
  return compiled.test('') ? 'blank' : 'good';
}

/** Compiles patterns, in their order. Undefined where one is invalid: a settings file may be edited by hand. */
export async function compilePatterns(patterns: readonly string[]): Promise<(LinearPattern | undefined)[]> {
  if (patterns.length === 0) return [];
  const RE2JS = await engine();
  return patterns.map((pattern) => compile(RE2JS, pattern));
}

function compile(RE2JS: Engine, pattern: string): RE2JS | undefined {
  // The engine would read a named back-reference as the literal letters of the name.
  if (needsBacktracking(pattern)) return undefined;
  try {
    return RE2JS.compile(RE2JS.translateRegExp(pattern));
  } catch {
    return undefined;
  }
}

const lookAroundOrBackReference = /\(\?<?[=!]|\\[1-9]|\\k</;

/** Whether it is valid in JavaScript but needs backtracking. */
function needsBacktracking(pattern: string): boolean {
  return lookAroundOrBackReference.test(withoutEscapes(pattern)) && isExpression(pattern);
}

/** Without escaped characters, which are literal. */
function withoutEscapes(pattern: string): string {
  return pattern.replace(/\\[^1-9k]/g, '');
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}
