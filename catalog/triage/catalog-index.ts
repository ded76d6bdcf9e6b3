import type { Catalog, Entry } from '../schema';
import { type NameJudge, nameJudge } from './judge/judge-name';
import { NameIndex } from './names/name-index';
import { CodeIndex } from './numbers/code-index';
import { SymptomFinder } from './symptoms/find-symptoms';
import { unifyGlyphs } from './text/glyphs';
import { PhraseFinder } from './text/phrase-finder';
import { plainView } from './text/view';
import { EntryWords } from './words/entry-words';

/** Everything that triage looks up, built once for a catalog. */
export interface CatalogIndex {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly codes: CodeIndex;
  readonly names: NameIndex;
  readonly literals: PhraseFinder<Entry>;
  readonly symptoms: SymptomFinder;
  readonly words: EntryWords;
  readonly nameJudge: NameJudge;
}

const shortestLiteral = 4;

export function catalogIndex(catalog: Catalog): CatalogIndex {
  const words = new EntryWords(catalog);
  return {
    byId: new Map(catalog.entries.map((entry) => [entry.id, entry])),
    codes: new CodeIndex(catalog),
    names: new NameIndex(catalog),
    literals: new PhraseFinder(proseLiterals(catalog)),
    symptoms: new SymptomFinder(catalog),
    words,
    nameJudge: nameJudge(catalog, words),
  };
}

/** Literals that are sentences; those that are names are found as names. */
function* proseLiterals({ entries }: Catalog): Iterable<readonly [string, Entry]> {
  for (const entry of entries)
    for (const literal of entry.literals)
      if (/[\u3400-\u9fff]/.test(literal) && literal.length >= shortestLiteral)
        yield [unifyGlyphs(plainView(literal)).text.toLowerCase(), entry];
}
