import { type ChangeObject, diffArrays } from 'diff';

/** What a person put into a text, and how many places they changed. */
export interface OwnWords {
  count: number;
  spans: readonly { start: number; end: number }[];
}

/** A changed place: the words kept before it, those taken out, and those put in their stead. */
interface Place {
  kept: string[];
  gone: string[];
  put: string[];
}

const unchanged: OwnWords = { count: 0, spans: [] };

/** How different two texts may be, in words, until one is simply another. */
const mostDifferent = 300;

/** Compares an edited text with the text it was made from, word by word; Han characters one by one. */
export function ownWordsIn(text: string, source: string): OwnWords {
  if (text === source) return unchanged;
  const parts = diffArrays(wordsOf(source), wordsOf(text), { maxEditLength: mostDifferent });
  if (!parts) return { count: 1, spans: [{ start: 0, end: text.length }] };
  const places = joined(placesOf(parts));
  let at = 0;
  const spans = places.map(({ kept, put }) => {
    const start = at + lengthOf(kept);
    at = start + lengthOf(put);
    return { start, end: at };
  });
  return { count: places.length, spans: spans.filter(({ start, end }) => end > start) };
}

const wordsOf = (text: string): string[] => text.match(/[\p{Script=Latin}\p{N}_]+|\s+|\S/gu) ?? [];
const lengthOf = (words: readonly string[]) => words.join('').length;

function placesOf(parts: readonly ChangeObject<string[]>[]): Place[] {
  const places: Place[] = [];
  let kept: string[] | undefined = [];
  for (const { value, added, removed } of parts) {
    if (!(added || removed)) {
      kept = value;
      continue;
    }
    if (kept) places.push({ kept, gone: [], put: [] });
    kept = undefined;
    places.at(-1)?.[added ? 'put' : 'gone'].push(...value);
  }
  return places;
}

/** In a sentence that was written anew a word or two may be the old ones by chance. */
const fewWords = 2;

/** Places with next to nothing between them are one. */
function joined(places: readonly Place[]): Place[] {
  const result: Place[] = [];
  for (const place of places) {
    let last = place;
    for (let before = result.at(-1); before && areOne(before, last); before = result.at(-1)) {
      result.pop();
      last = {
        kept: before.kept,
        gone: [...before.gone, ...last.kept, ...last.gone],
        put: [...before.put, ...last.kept, ...last.put],
      };
    }
    result.push(last);
  }
  return result;
}

/** What stays between two cuts is nobody's own words, however short. */
function areOne(before: Place, { kept, gone, put }: Place): boolean {
  if (before.put.length + put.length === 0) return false;
  const sizeOf = (place: Omit<Place, 'kept'>) => Math.max(lengthOf(place.gone), lengthOf(place.put));
  const few = kept.filter((word) => /[\p{L}\p{N}]/u.test(word)).length <= fewWords;
  return few && lengthOf(kept) <= Math.min(sizeOf(before), sizeOf({ gone, put }));
}
