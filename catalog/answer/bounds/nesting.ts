import { ParseError, type TopLevelToken, TypeGuards } from 'liquidjs';
import { deepestNesting } from './limits';

const blocks: ReadonlySet<string> = new Set(['capture', 'case', 'comment', 'for', 'if', 'unless']);

/**
 * Throws Liquid's error at the first tag that is nested too deep, or has too many brackets within each other. Liquid
 * itself goes on until the stack overflows, which happens elsewhere in a worker than in a window.
 */
export function refuseDeepNesting(tokens: readonly TopLevelToken[]): void {
  let depth = 0;
  for (const token of tokens) {
    if (TypeGuards.isHTMLToken(token)) continue;
    if (TypeGuards.isTagToken(token)) {
      if (blocks.has(token.name)) depth++;
      else if (token.name.startsWith('end')) depth = Math.max(0, depth - 1);
    }
    if (Math.max(depth, bracketsIn(token.getText())) > deepestNesting)
      throw new ParseError(new Error('nested too deep'), token);
  }
}

/** The most brackets that are open at once. Those in quotes do not count. */
function bracketsIn(text: string): number {
  let open = 0;
  let most = 0;
  for (const [sign] of text.matchAll(/"[^"]*"|'[^']*'|[[\](]|\)/g)) {
    if (sign === '[' || sign === '(') most = Math.max(most, ++open);
    else if (sign === ']' || sign === ')') open--;
  }
  return most;
}
