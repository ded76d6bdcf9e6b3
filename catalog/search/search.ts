import type { Catalog, Entry } from '../schema';
import { apart, inCatalog, oursFirst, theirsAlone } from './beside';
import { compose, type Hits, type MatchKind, noHits } from './compose';
import { DirectLookup } from './direct-lookup';
import { Corpus } from './index/corpus';
import { Matcher } from './match';
import { operatorFilter } from './operators';
import { marksOf, prefer, productFinder } from './products';
import { parseQuery, type Query } from './query';
import { rankAnswers } from './rank';
import { conceptsOf, type Words } from './words/concepts';
import { soundsOfPhrases } from './words/hearing';

export interface Hit {
  entry: Entry;
  match: MatchKind;
}

/**
 * Answers a query: exact hits first, then words, then similar ones, best first in each. An empty query has no hits.
 */
export type Search = (query: string) => Hit[];

/** The same with indexes into the catalog instead of entries: a worker would have to copy entries to the window. */
export type IndexSearch = (query: string) => Hits;

/** In UTF-16 units. A query is typed; a longer one was pasted by mistake and belongs in Triage. */
const longestQuery = 300;

/** Prepares the catalog, once, for the search that it returns. The grammar of queries is in query.ts. */
export function createSearch(catalog: Catalog): Search {
  const search = createIndexSearch(catalog);
  return (query) => hitsOf(search(query), catalog.entries);
}

/** The hits as entries of the catalog that was searched. */
function hitsOf(hits: Hits, entries: readonly Entry[]): Hit[] {
  return Array.from(hits.indexes).flatMap((index, rank) => {
    const entry = entries[index];
    return entry ? { entry, match: matchAt(hits, rank) } : [];
  });
}

function matchAt({ exact, words }: Hits, rank: number): MatchKind {
  if (rank < exact) return 'exact';
  return rank < exact + words ? 'word' : 'fuzzy';
}

/** As createSearch. Takes seconds for 100,000 entries; each answer afterwards some tens of milliseconds. */
export function createIndexSearch(catalog: Catalog): IndexSearch {
  const { ours, theirs } = apart(catalog);
  if (theirs.entries.length === 0) return searchIn(catalog);
  const [search, searchTheirs, meansTheirs] = [searchIn(ours), searchIn(theirs), theirsAlone(catalog)];
  return (text) => {
    const query = text.slice(0, longestQuery);
    const found = inCatalog(searchTheirs(query), theirs);
    if (found.indexes.length > 0 && meansTheirs(query)) return found;
    return oursFirst(inCatalog(search(query), ours), found);
  };
}

/** The same for a catalog that is all of one kind. */
export function searchIn(catalog: Catalog): IndexSearch {
  const corpus = new Corpus(catalog);
  const direct = new DirectLookup(corpus);
  const matcher = new Matcher(corpus);
  const allowedBy = operatorFilter(catalog, corpus, direct);
  const words: Words = {
    mayHold: (run) => corpus.postings.mayHold(run),
    isWord: (word) => corpus.postings.withWord(word).length > 0,
  };
  soundsOfPhrases();
  const findProducts = productFinder(catalog, words.isWord);

  return (text) => {
    const query = direct.withUnknownAsWords(parseQuery(text.slice(0, longestQuery)));
    const allowed = allowedBy(query);
    if (query.words.length + query.codes.length === 0) return operatorsOnly(query, allowed);
    const named = findProducts(query.words);
    const asked = conceptsOf(named.rest, words);
    const answers = [
      ...asked.map((concept) =>
        asked.length > 1 && named.weak.has(concept.typed) ? { ...concept, soft: true } : concept,
      ),
      // A product is looked for as a word as well: an entry that says it is nearer to what was asked.
      ...conceptsOf(named.products, words).map((concept) => ({ ...concept, soft: true, faint: true })),
    ].map((concept) => ({ concept, matched: matcher.match(concept) }));
    const inProduct = named.sdks && marksOf(corpus, named.sdks);
    // Nothing but signs and pictures asks for nothing.
    if (answers.length + query.codes.length === 0) return noHits;
    const ranking = rankAnswers(corpus, answers, query.words);
    prefer(ranking, corpus, named, named.rest.length + query.codes.length === 0);
    return compose({
      allowed,
      inProduct,
      coded: query.codes.length > 0,
      claims: direct.byCodes(query.codes),
      named: direct.byNames(query.words),
      near: () => direct.near(query.codes),
      ranking,
    });
  };
}

/** A query of operators alone: every entry that they allow, in the order of the catalog. */
function operatorsOnly({ scopes, whole, parts, excluded }: Query, allowed: Uint8Array): Hits {
  if (scopes.length + whole.length + parts.length + excluded.length === 0) return noHits;
  const indexes = new Int32Array(allowed.length);
  let size = 0;
  allowed.forEach((isAllowed, index) => {
    if (isAllowed === 1) indexes[size++] = index;
  });
  const count = whole.length > 0 ? { exact: size, words: 0 } : { exact: 0, words: size };
  return { indexes: indexes.slice(0, size), ...count };
}
