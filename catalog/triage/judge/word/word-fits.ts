import { type WordHit, wholly } from '../../retrieval/search-words';

/** Plain words in a row, which code and constants have not; four Han characters are as good. */
export const prose =
  /[\u3400-\u9fff][^\n]{0,12}[\u3400-\u9fff]|\b(?:[A-Za-z][a-z']+|[A-Z]{2,12})(?:[ ,]{1,2}(?:[A-Za-z][a-z']+|[A-Z]{2,12})\b){2}/;

/** Hits of which each answers at least this share of what the best one answers are alike. */
const alike = 0.65;
/** Where more entries fit alike, the words are nobody's, unless they are the very words of all of these. */
const mostAlike = 8;
const veryWords = 0.85;

/** The hits that fit, as long as they are alike and not too many. */
export function fitting(hits: readonly WordHit[], fits: (hit: WordHit) => boolean): WordHit[] {
  const close = hits.filter(fits).filter(({ share }, _, [first]) => share >= alike * (first?.share ?? 1));
  const [best] = close;
  const areVery = best && (best.coverage >= veryWords || best.stretch >= fewestUnits);
  return close.length > mostAlike && !areVery ? [] : close.slice(0, mostAlike);
}

/** How much of a sentence an entry must say too where its SDK is named, and of how many units at least. */
export const mostOfIt = 0.5;
const fewestUnits = 4;
/** The same where the sentence is the whole title, or a whole phrase. */
const fewestOfTitle = 2;
/** The same where a part of the title is left out. */
export const exactly = 0.95;
const fewestOfPart = 3;

/** Where neither title nor phrase is said in part, so many units must agree in one stretch. */
const someOfTitle = 0.3;
const longStretch = 6;
/** A stretch that is enough however much else is said. */
const ownStretch = 7;
const veryOwnStretch = 9;

/** Whether an entry says all of what is quoted: a word or two may be all that a dialog says. */
export const isQuoted =
  (brief: boolean) =>
  ({ coverage, count }: WordHit): boolean =>
    coverage >= exactly && count >= (brief ? fewestOfTitle : fewestOfPart);

/** Whether an entry says enough of a line where its SDK is named. */
export function fitsNamed({ coverage, count, stretch, title, told }: WordHit, line: string): boolean {
  if (!prose.test(line) && told < wholly) return false;
  const recalled = Math.max(title, told);
  if (recalled >= wholly && (coverage >= enoughOfIt || stretch >= fewestUnits))
    return count >= (recalled >= exactly ? fewestOfTitle : fewestOfPart);
  if (stretch >= (recalled >= someOfTitle ? ownStretch : veryOwnStretch)) return true;
  return coverage >= mostOfIt && count >= fewestUnits && (recalled >= someOfTitle || stretch >= longStretch);
}

/** How much of a sentence must be how people tell the trouble where nobody is named. */
const enoughOfIt = 0.4;

/** One thing alone ("the main thread", 需要升级) is said of any program, unless it is said at some length. */
const fewestConcepts = 2;
const fewestAtLength = 6;

/** The same where nobody is named; what is hardly told is listed and not claimed. */
export function ofAnybody(hit: WordHit): WordHit[] {
  const { coverage, told, toldConcepts, toldTogether, count } = hit;
  if (told < wholly || (coverage < enoughOfIt && !toldTogether)) return [];
  const isTold = toldConcepts >= fewestConcepts || (told >= exactly && count >= fewestAtLength);
  return [isTold ? hit : { ...hit, isBarely: true }];
}
