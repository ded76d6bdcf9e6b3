/** Where a sought text stands; `index` is its place among the sought ones. */
export interface FoundLiteral {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** In UTF-16 units. Shorter ones count only as whole words: “Li” is not in “client”. */
const shortestWithin = 4;

/** Finds texts wherever they occur, in upper or lower case. Takes linear time for each of them. */
export function findLiterals(text: string, sought: readonly string[]): FoundLiteral[] {
  if (sought.length === 0) return [];
  const folded = fold(text);
  const found: FoundLiteral[] = [];
  for (const [index, one] of sought.entries()) {
    const asWord = one.length < shortestWithin;
    for (const start of placesOf(fold(one), folded)) {
      const end = start + one.length;
      if (!asWord || isWhole(folded, start, end)) found.push({ index, start, end });
    }
  }
  return found;
}

/** In lower case, without a change of length. */
function fold(text: string): string {
  return text.replace(/\u0130/g, 'i').toLowerCase();
}

/** Where a text begins in another, without overlaps (Knuth, Morris and Pratt). */
function placesOf(sought: string, text: string): number[] {
  const places: number[] = [];
  // That it does not occur at all, which is usual, the engine tells much faster: by a beginning that it reads in linear
  // time.
  const first = sought === '' ? -1 : text.indexOf(sought.slice(0, 128));
  if (first < 0) return places;
  const back = fallbacks(sought);
  let matched = 0;
  for (let at = first; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && sought.charCodeAt(matched) !== unit) matched = back[matched - 1] ?? 0;
    if (sought.charCodeAt(matched) === unit) matched++;
    if (matched < sought.length) continue;
    places.push(at + 1 - matched);
    matched = 0;
  }
  return places;
}

/** For each beginning of a text, how long the longest shorter beginning is that it ends with. */
function fallbacks(text: string): Uint16Array {
  const back = new Uint16Array(text.length);
  for (let at = 1, matched = 0; at < text.length; at++) {
    while (matched > 0 && text.charCodeAt(matched) !== text.charCodeAt(at)) matched = back[matched - 1] ?? 0;
    if (text.charCodeAt(matched) === text.charCodeAt(at)) matched++;
    back[at] = matched;
  }
  return back;
}

function isWhole(text: string, start: number, end: number): boolean {
  return (
    !(isWordPart(text, start - 1) && isWordPart(text, start)) &&
    !(isWordPart(text, end - 1) && isWordPart(text, end))
  );
}

const wordPart = /[a-z0-9]/;

function isWordPart(text: string, at: number): boolean {
  return wordPart.test(text.charAt(at));
}
