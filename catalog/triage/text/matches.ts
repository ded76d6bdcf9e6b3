/**
 * Every match of a global pattern. `matchAll` works on a copy of the pattern, which is compiled anew from time to time;
 * where many short texts are asked, that takes longer than to read them.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
