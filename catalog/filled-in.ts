/**
 * A text with values in place of its holes; without a value a hole stays. A space beside a hole stands between words of
 * different scripts, so it goes where the value turns out to be Chinese at that end.
 */
export function filledIn(text: string, hole: RegExp, given: (name: string) => string | undefined): string {
  const spaced = new RegExp(`( ?)${hole.source}( ?)`, hole.flags);
  return text.replace(spaced, (whole, before: string, ...found: unknown[]) => {
    const names = found.slice(0, -2);
    const after = String(names.pop());
    const value = given(String(names[0] ?? ''));
    if (value === undefined) return whole;
    return `${chinese.test(value.charAt(0)) ? '' : before}${value}${chinese.test(value.slice(-1)) ? '' : after}`;
  });
}

const chinese = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef“”]/;
