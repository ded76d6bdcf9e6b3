import type { Signs, Spared } from '../../pack/signs';
import type { FullPack, Pack, Text } from '../../schema';
import type { Span } from '../result';
import { matchesIn } from '../text/matches';
import { PhraseFinder } from '../text/phrase-finder';
import { InterfaceNames } from './interface-names';
import type { ProductWords } from './product-words';

/** A mark of one of our SDKs. */
export interface OwnMark {
  readonly pack: Pick<FullPack, 'id' | 'names'>;
  /** Whether it names the SDK, and is not only a habit of it. */
  readonly names: boolean;
}

/** A mark of a neighbour: a product that Errdesk does not explain. */
export interface ForeignMark {
  /** Id of the neighbour. */
  readonly pack: string;
  /** Who speaks, as part of a sentence. */
  readonly name: Text;
  /** How far it reaches: its line and the lines beside it, or the whole paste. */
  readonly reach: 'line' | 'paste';
  /** What it does not speak against. */
  readonly spares: readonly Spared[];
  /** SDKs that pass on its messages. */
  readonly passedOnBy: readonly string[];
  /** Whether it names what anybody's own back end is made of. */
  readonly setting?: true;
}

export type Mark = { readonly own: OwnMark } | { readonly foreign: ForeignMark };

export interface MarkHit extends Span {
  readonly mark: Mark;
  /** Whether it is a habit of ours within a neighbour's longer mark. */
  readonly isPart?: boolean;
}

interface Sought {
  readonly mark: Mark;
  readonly strings?: readonly string[] | undefined;
  readonly pattern?: string | undefined;
}

function marksOf(pack: Pack, signs: Signs): Sought[] {
  if (pack.kind === 'full') {
    const marks = signs.own.find((one) => one.pack === pack.id)?.marks ?? [];
    return marks.map(({ strength, strings }) => ({
      mark: { own: { pack, names: strength === 'name' } },
      strings,
    }));
  }
  const marks = signs.foreign.find((one) => one.pack === pack.id)?.marks ?? [];
  return marks.map(({ name = pack.names.title, strings, pattern, ...mark }) => ({
    mark: { foreign: { ...mark, pack: pack.id, name } },
    strings,
    pattern,
  }));
}

/** What a name of an interface means, until it is looked at as it is spelled. */
const spelling = 'name';

/** Finds what shows whose a text is, and other strings (`Other`) along the way, since one pass finds all. */
export class MarkScanner<Other extends object = object> {
  private readonly phrases: PhraseFinder<Mark | typeof spelling | Other>;
  private readonly patterns: readonly { mark: Mark; pattern: RegExp }[];
  private readonly names: InterfaceNames;

  constructor(
    signs: Signs,
    packs: readonly Pack[],
    private readonly products: ProductWords,
    /** In lower case. */
    others: readonly (readonly [string, Other])[] = [],
  ) {
    const strings: (readonly [string, Mark])[] = [];
    const patterns: { mark: Mark; pattern: RegExp }[] = [];
    for (const pack of packs)
      for (const { mark, strings: phrases = [], pattern } of marksOf(pack, signs)) {
        strings.push(...phrases.map((text) => [text, mark] as const));
        if (pattern !== undefined) patterns.push({ mark, pattern: new RegExp(pattern, 'g') });
      }
    this.patterns = patterns;
    this.names = new InterfaceNames(signs, packs);
    const names = this.names.spellings.map((name) => [name, spelling] as const);
    this.phrases = new PhraseFinder<Mark | typeof spelling | Other>([...strings, ...names, ...others]);
  }

  /** Every mark in the text, by ascending start. */
  scan(text: string, see: (what: Other, span: Span) => void = () => undefined): MarkHit[] {
    const hits: MarkHit[] = [];
    this.phrases.scan(text, (meaning, start, end) => {
      if (isOther(meaning)) return see(meaning, { start, end });
      const mark = this.markOf(meaning, text, { start, end });
      if (mark) hits.push({ mark, start, end });
    });
    for (const { mark, pattern } of this.patterns)
      for (const match of matchesIn(text, pattern))
        hits.push({ mark, start: match.index, end: match.index + match[0].length });
    return withoutPartsOfOthers(hits.sort((a, b) => a.start - b.start || b.end - a.end));
  }

  private markOf(meaning: Mark | typeof spelling, text: string, { start, end }: Span): Mark | undefined {
    if (meaning === spelling) {
      const pack = this.names.at(text, start, end);
      return pack && { own: { pack, names: false } };
    }
    return 'own' in meaning && this.isTailOfAnother(text, start) ? undefined : meaning;
  }

  /** `AcmeRoomKit` is somebody else's name, though it ends with a mark of ours; `myRoomKit` is ours. */
  private isTailOfAnother(text: string, start: number): boolean {
    if (!/[A-Za-z0-9]/.test(text.charAt(start - 1)) || !/[A-Za-z]/.test(text.charAt(start))) return false;
    const head = /[A-Za-z0-9]+$/.exec(text.slice(Math.max(0, start - 32), start))?.[0] ?? '';
    if (!/^[A-Z]/.test(head)) return false;
    const words = head.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
    const { generic, vendorPrefixes } = this.products;
    return !words.every(
      (word) => generic.has(word.toLowerCase()) || vendorPrefixes.has(word) || /^(?:I|T|RTC)$/.test(word),
    );
  }
}

function isOther<Other extends object>(meaning: Mark | typeof spelling | Other): meaning is Other {
  return meaning !== spelling && !('own' in meaning || 'foreign' in meaning);
}

/** Our name within a neighbour’s longer one, which adds a version to it, names the neighbour. By ascending start. */
function withoutPartsOfOthers(hits: readonly MarkHit[]): MarkHit[] {
  const kept: MarkHit[] = [];
  let theirs: Span | undefined;
  for (const hit of hits) {
    const { mark, start, end } = hit;
    if ('foreign' in mark) {
      if (!theirs || end > theirs.end) theirs = hit;
      kept.push(hit);
      continue;
    }
    const isPart = theirs !== undefined && end <= theirs.end && end - start < theirs.end - theirs.start;
    if (!isPart) kept.push(hit);
    else if (!mark.own.names) kept.push({ ...hit, isPart });
  }
  return kept;
}
