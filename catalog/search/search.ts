import type { Catalog, Entry } from '../schema';
import { compose, type Hits, type MatchKind, noHits } from './compose';
import { conceptsOf } from './concepts';
import { Corpus } from './corpus';
import { DirectLookup } from './direct-lookup';
import { Matcher } from './match';
import { operatorFilter } from './operators';
import { parseQuery, type Query } from './query';
import { rankAnswers } from './rank';

export interface Hit {
  entry: Entry;
  match: MatchKind;
}

/** Answers a query: exact hits first, then words, then what is similar; best first in each. Empty for an empty one. */
export type Search = (query: string) => Hit[];

/** The same by places in the catalog, for who asks from another thread. */
export type PlaceSearch = (query: string) => Hits;

/** A query is typed; what is longer than this was pasted by mistake and belongs in triage. */
const longestQuery = 300;

/** Prepares the catalog, once; what it returns answers a keystroke. query.ts holds the grammar. */
export function createSearch(catalog: Catalog): Search {
  const search = createPlaceSearch(catalog);
  return (query) => hitsOf(search(query), catalog.entries);
}

/** What was found, as entries of the catalog that was searched. */
function hitsOf(hits: Hits, entries: readonly Entry[]): Hit[] {
  return Array.from(hits.places).flatMap((place, at) => {
    const entry = entries[place];
    return entry ? { entry, match: matchAt(hits, at) } : [];
  });
}

function matchAt({ exact, words }: Hits, at: number): MatchKind {
  if (at < exact) return 'exact';
  return at < exact + words ? 'word' : 'fuzzy';
}

export function createPlaceSearch(catalog: Catalog): PlaceSearch {
  const corpus = new Corpus(catalog);
  const direct = new DirectLookup(corpus);
  const matcher = new Matcher(corpus);
  const allowedBy = operatorFilter(catalog, corpus, direct);
  const mayHold = (run: string) => corpus.postings.mayHold(run);

  return (text) => {
    const query = direct.withUnknownAsWords(parseQuery(text.slice(0, longestQuery)));
    const allowed = allowedBy(query);
    if (query.words.length + query.codes.length === 0) return operatorsOnly(query, allowed);
    const answers = conceptsOf(query.words, mayHold).map((concept) => ({
      concept,
      matched: matcher.match(concept),
    }));
    // Nothing but signs and pictures asks for nothing.
    if (answers.length + query.codes.length === 0) return noHits;
    return compose({
      allowed,
      coded: query.codes.length > 0,
      claims: direct.byCodes(query.codes),
      named: direct.byNames(query.words),
      near: () => direct.near(query.codes),
      ranking: rankAnswers(corpus, answers, query.words),
    });
  };
}

/** Operators without a word: everything they leave, in the order of the catalog. */
function operatorsOnly({ scopes, whole, parts, excluded }: Query, allowed: Uint8Array): Hits {
  if (scopes.length + whole.length + parts.length + excluded.length === 0) return noHits;
  const places = new Int32Array(allowed.length);
  let size = 0;
  allowed.forEach((kept, place) => {
    if (kept === 1) places[size++] = place;
  });
  const count = whole.length > 0 ? { exact: size, words: 0 } : { exact: 0, words: size };
  return { places: places.slice(0, size), ...count };
}
