import { fold, isHan, squash } from '../fold';
import type { Catalog } from '../schema';
import { codeReadings, readCode } from './code';
import type { DirectLookup } from './direct-lookup';
import type { Corpus } from './index/corpus';
import type { Query } from './query';
import { scopeTest, withAllServers } from './scope';

/**
 * For a query, 1 for each entry that its scopes, `=`, `:` and `-` allow, otherwise 0, by the index of the entry. Where
 * `side:server` leaves no entry with the number that is asked for, it means all that answers from a server.
 */
export function operatorFilter(
  catalog: Catalog,
  corpus: Corpus,
  direct: DirectLookup,
): (query: Query) => Uint8Array {
  const inScopes = scopeTest(catalog);
  const allowedBy = ({ scopes, whole, parts, excluded }: Query) => {
    const marks = new Uint8Array(corpus.entries.length);
    if (scopes.length + whole.length + parts.length + excluded.length === 0) return marks.fill(1);
    const sets = [
      ...whole.map((typed) => direct.byWhole(typed, readCode(typed))),
      ...parts.map((part) => direct.byPart(part)),
    ];
    for (const word of excluded) markAbout(corpus, word, marks);
    const isInScopes = inScopes(scopes);
    corpus.entries.forEach((entry, index) => {
      const isExcluded = marks[index] === 1;
      const isAllowed = !isExcluded && sets.every((set) => set.has(index)) && isInScopes(entry);
      marks[index] = isAllowed ? 1 : 0;
    });
    return marks;
  };
  return (query) => {
    const marks = allowedBy(query);
    const wider = query.codes.length > 0 ? withAllServers(query.scopes) : undefined;
    if (!wider) return marks;
    const claims = [...direct.byCodes(query.codes)];
    if (claims.some(([entry, reading]) => marks[entry] === 1 && reading < codeReadings.bareHex)) return marks;
    return allowedBy({ ...query, scopes: wider });
  };
}

/** Marks the entries that are about a word: it is in a field that says what they are, or in their name. */
function markAbout(corpus: Corpus, typed: string, marks: Uint8Array): void {
  const word = fold(typed);
  const { postings } = corpus;
  corpus.markAbout(marks, postings.withPhrase(word));
  if (isHan(word.charCodeAt(0))) return;
  for (const known of postings.words()) {
    if (known.startsWith(word)) corpus.markAbout(marks, postings.withWord(known));
  }
  const name = squash(word);
  if (name.length < 3) return;
  for (const [, entries] of corpus.namesWith(name)) for (const entry of entries) marks[entry] = 1;
}
