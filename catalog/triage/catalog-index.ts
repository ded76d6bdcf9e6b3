import { withoutBeside } from '../pack/beside';
import type { Neighbours } from '../pack/codes';
import { type KnownPacks, knownPacks } from '../pack/known-packs';
import type { Knowledge } from '../pack/signs';
import { type Catalog, type Entry, type Manners, noManners } from '../schema';
import { CauseFinder } from './causes/find-causes';
import { ConsequenceFinder } from './consequences/find-consequences';
import { FactFinder } from './facts/find-facts';
import { Carriers } from './judge/carriers';
import { Disputes } from './judge/disputes';
import { type NameJudge, nameJudge } from './judge/judge-name';
import { InnerFields } from './judge/number/inner-fields';
import { NameIndex } from './names/name-index';
import { NeighbourIndex } from './neighbours/neighbour-index';
import { CodeIndex } from './numbers/code-index';
import { keyWords } from './numbers/key-table';
import { Observer } from './observe/observer';
import { type ProductWords, productWords } from './origin/product-words';
import { MarkScanner } from './origin/scan-marks';
import { type UnlistedSign, unlistedSigns } from './origin/unlisted-products';
import type { PrintedText } from './printed-messages';
import { WordSearch } from './retrieval/search-words';
import { type Vocabulary, vocabularyOf } from './statements/vocabulary';
import { SymptomFinder } from './symptoms/find-symptoms';
import { unifyGlyphs } from './text/glyphs';
import { plainView } from './text/view';
import { ValueChecker } from './values/check-values';
import { EntryWords } from './words/entry-words';

/** Everything that triage looks up, built once from the packs. */
export interface CatalogIndex {
  readonly packs: KnownPacks;
  readonly manners: (sdk: string) => Manners;
  readonly innerFields: InnerFields;
  readonly carriers: Carriers;
  readonly disputes: Disputes;
  readonly marks: MarkScanner<PrintedText>;
  readonly unlistedSigns: readonly UnlistedSign[];
  readonly products: ProductWords;
  readonly vocabulary: Vocabulary;
  readonly facts: FactFinder;
  /** How a paste states the name of an SDK. */
  readonly namesOf: (sdk: string) => RegExp | undefined;
  readonly observer: Observer;
  readonly values: ValueChecker;
  readonly consequences: ConsequenceFinder;
  readonly byId: ReadonlyMap<string, Entry>;
  readonly codes: CodeIndex;
  readonly names: NameIndex;
  readonly search: WordSearch;
  readonly words: EntryWords;
  readonly nameJudge: NameJudge;
  readonly neighbours: NeighbourIndex;
  /** Whether entries explain what a neighbour prints. */
  readonly isExplained: (pack: string) => boolean;
  readonly symptoms: SymptomFinder;
  readonly causes: CauseFinder;
}

/** In UTF-16 units; shorter texts occur anywhere. */
const shortestLiteral = 4;
/** The same where they are not Chinese: a few English words are anybody's. */
const shortestSentence = 16;

export function catalogIndex(known: Knowledge, neighbours: Neighbours): CatalogIndex {
  const catalog = withoutBeside(known);
  const words = new EntryWords(catalog);
  const packs = knownPacks(catalog.packs);
  const products = productWords(catalog.signs);
  const manners = (sdk: string) => packs.full(sdk)?.manners ?? noManners;
  const names = new Map(
    catalog.signs.own.map(({ pack, stated }) => [
      pack,
      stated.names && new RegExp(stated.names.pattern, 'iu'),
    ]),
  );
  const all = knownPacks(known.packs);
  const others = new NeighbourIndex(neighbours, catalog, all);
  return {
    packs,
    manners,
    innerFields: new InnerFields(manners, packs.sdks),
    carriers: new Carriers(packs),
    disputes: new Disputes(catalog),
    marks: new MarkScanner<PrintedText>(catalog.signs, catalog.packs, products, [
      ...proseLiterals(catalog),
      ...others.sentences,
    ]),
    unlistedSigns: unlistedSigns(products),
    products,
    vocabulary: vocabularyOf([...products.generic, ...products.prefixes, ...keyWords(), ...wordsOf(catalog)]),
    facts: new FactFinder(catalog.signs),
    namesOf: (sdk) => names.get(sdk),
    observer: new Observer(catalog.signs.observations),
    values: new ValueChecker(catalog.signs.values),
    consequences: new ConsequenceFinder(catalog.signs.consequences, packs),
    byId: new Map(catalog.entries.map((entry) => [entry.id, entry])),
    codes: new CodeIndex(catalog),
    names: new NameIndex(catalog),
    search: new WordSearch(catalog, words),
    words,
    nameJudge: nameJudge(catalog, words, others),
    neighbours: others,
    isExplained: all.isBeside,
    symptoms: new SymptomFinder(catalog.symptoms, catalog.signs.symptoms),
    causes: new CauseFinder(catalog.signs.causes, catalog.signs.symptoms, catalog.symptoms),
  };
}

/** What the packs say of their own errors is said of calls: words of English titles, pairs of Han characters of Chinese ones. */
function* wordsOf({ entries, signs, packs }: Knowledge): Iterable<string> {
  for (const { kind, names } of packs)
    if (kind === 'full') yield* wordsIn(`${names.title.zh} ${names.title.en}`);
  for (const { title } of entries) yield* wordsIn(`${title.zh} ${title.en}`);
  for (const { told } of signs.own)
    for (const { as, named } of told) yield* wordsIn([...as, ...named].join('\n'));
}

function* wordsIn(text: string): Iterable<string> {
  for (const [word] of text.matchAll(/[A-Za-z]{3,}/g)) yield word;
  for (const [run] of text.matchAll(/[\u3400-\u9fff]{2,}/g))
    for (let at = 0; at + 2 <= run.length; at++) yield run.slice(at, at + 2);
}

/** Literals that are sentences, spelt as the view spells text. Those that are names are found as names. */
function* proseLiterals({ entries }: Catalog): Iterable<readonly [string, Entry]> {
  for (const entry of entries)
    for (const literal of entry.literals)
      if (isSentence(literal)) yield [unifyGlyphs(plainView(literal)).text.toLowerCase(), entry];
}

const isSentence = (literal: string): boolean =>
  /[\u3400-\u9fff]/.test(literal)
    ? literal.length >= shortestLiteral
    : literal.includes(' ') && literal.length >= shortestSentence;
