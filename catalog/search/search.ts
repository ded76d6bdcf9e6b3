import type { Catalog, Entry } from '../schema';
import { createFilter } from './allow';
import { compose, type MatchKind } from './compose';
import { conceptsOf } from './concepts';
import { Corpus } from './corpus';
import { Direct } from './direct';
import { Matcher } from './match';
import { parseQuery, type Query } from './query';
import { rankAnswers } from './rank';

export interface Hit {
  entry: Entry;
  match: MatchKind;
}

/** Answers a query: exact hits first, then words, then what is similar; best first in each. Empty for an empty one. */
export type Search = (query: string) => Hit[];

/** A query is typed; what is longer than this was pasted by mistake and belongs in triage. */
const longestQuery = 300;

/** Prepares the catalog, once; what it returns answers a keystroke. query.ts holds the grammar. */
export function createSearch(catalog: Catalog): Search {
  const corpus = new Corpus(catalog);
  const direct = new Direct(corpus);
  const matcher = new Matcher(corpus);
  const allowedBy = createFilter(catalog, corpus, direct);
  const mayHold = (run: string) => corpus.postings.mayHold(run);
  const hits = (placed: Iterable<{ index: number; match: MatchKind }>): Hit[] => {
    const found: Hit[] = [];
    for (const { index, match } of placed) {
      const entry = corpus.entries[index];
      if (entry) found.push({ entry, match });
    }
    return found;
  };

  return (text) => {
    const query = direct.settle(parseQuery(text.slice(0, longestQuery)));
    const allowed = allowedBy(query);
    if (query.words.length + query.codes.length === 0) return hits(operatorsOnly(query, allowed));
    const answers = conceptsOf(query.words, mayHold).map((concept) => ({
      concept,
      matched: matcher.match(concept),
    }));
    // Nothing but signs and pictures asks for nothing.
    if (answers.length + query.codes.length === 0) return [];
    return hits(
      compose({
        allowed,
        coded: query.codes.length > 0,
        claims: direct.byCodes(query.codes),
        named: direct.byNames(query.words),
        near: () => direct.near(query.codes),
        ranking: rankAnswers(corpus, answers, query.words),
      }),
    );
  };
}

/** Operators without a word: everything they leave, in the order of the catalog. */
function* operatorsOnly({ scopes, whole, parts, excluded }: Query, allowed: Uint8Array) {
  if (scopes.length + whole.length + parts.length + excluded.length === 0) return;
  const match: MatchKind = whole.length > 0 ? 'exact' : 'word';
  for (const [index, kept] of allowed.entries()) if (kept === 1) yield { index, match };
}
