/** What a scanner of source text passes over as one: comments, and texts in quotation marks. */
const pieces = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;

/** A program without its comments. Texts in quotation marks stay, whatever they contain. */
export function withoutComments(text: string): string {
  return text.replace(pieces, (piece) => (piece.startsWith('/') ? ' ' : piece));
}

const openers = '{([';
const closers = '})]';
/** One unit, or a whole text in quotation marks. */
const units = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|[\s\S]/g;

/** What stands between the brace at `start` and the one that closes it. Undefined where none does. */
export function bodyAt(text: string, start: number): string | undefined {
  let depth = 0;
  for (const { 0: unit, index } of text.slice(start).matchAll(units)) {
    if (openers.includes(unit)) depth++;
    else if (closers.includes(unit) && --depth === 0) return text.slice(start + 1, start + index);
  }
  return undefined;
}

/** The items of a body, parted by one of `separators` outside of brackets and quotation marks. */
export function itemsOf(body: string, separators: string): string[] {
  const items = [''];
  let depth = 0;
  for (const [unit] of body.matchAll(units)) {
    if (openers.includes(unit)) depth++;
    else if (closers.includes(unit)) depth--;
    if (depth === 0 && separators.includes(unit)) items.push('');
    else items[items.length - 1] += unit;
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
