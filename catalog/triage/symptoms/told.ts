import type { SymptomWords, WordKind } from '../../pack/signs';
import type { Span } from '../result';
import { matchesIn } from '../text/matches';
import { PhraseFinder } from '../text/phrase-finder';

/** Words of the vocabulary in a text, and the groups that they say. */
export interface Told extends Span {
  readonly groups: ReadonlySet<string>;
  /** What it is at most: words of several groups are a state if one of these is. */
  readonly kinds: ReadonlySet<WordKind>;
  /** Of a phrase with gaps its pieces, else itself. */
  readonly pieces: readonly Span[];
  /** The number of its clause, counted through the text, so that a sentence has a run of them. */
  readonly clause: number;
}

/** What a text tells, sentence by sentence, each by ascending start. Nothing where no state is said in it. */
export type Tell = (text: string) => Iterable<{ readonly sentence: Span; readonly told: readonly Told[] }>;

/** Ends of sentences and of clauses. A dot between letters or digits is neither. */
const ends =
  /([。！？!?；;\n]|(?<!\.)\.(?=\s|$))|[，,、：:（）()]|但是?|不过|可是|只是|却|\b(?:but|though|although|while|however|yet)\b/gi;

/** Reads the vocabulary once; a text is then gone through once for all words. */
export function tellOf(words: SymptomWords): Tell {
  const finder = new PhraseFinder(piecesOf(words));
  return function* tell(text) {
    const all = wordsIn(text, finder, words).map((one) => ({
      pieces: [one],
      ...one,
      kinds: kindsOf(words, one.groups),
    }));
    if (!all.some(({ kinds }) => kinds.has('state'))) return;
    let at = 0;
    let from = 0;
    let clause = 0;
    let told: Told[] = [];
    for (const end of boundaries(text)) {
      for (let one = all[at]; one && one.start < end.at; one = all[++at]) told.push({ ...one, clause });
      clause++;
      if (!end.ofSentence) continue;
      if (told.length > 0) yield { sentence: { start: from, end: end.at }, told };
      from = end.at;
      told = [];
    }
  };
}

function* boundaries(text: string): Iterable<{ at: number; ofSentence: boolean }> {
  for (const { 0: sign, 1: full, index } of matchesIn(text, ends))
    yield { at: index + sign.length, ofSentence: full !== undefined };
  yield { at: text.length, ofSentence: true };
}

/** The clauses of a text, each with the number of its sentence, counted through the text. */
export function clausesOf(text: string): (Span & { readonly sentence: number })[] {
  let start = 0;
  let sentence = 0;
  return [...boundaries(text)].map(({ at, ofSentence }) => {
    const clause = { start, end: at, sentence };
    start = at;
    if (ofSentence) sentence++;
    return clause;
  });
}

/** A phrase, or one of the pieces of a phrase with gaps. */
interface Piece {
  readonly says: readonly string[];
  readonly isAboutCalls: boolean;
  /** Of a phrase with gaps: its number, and which of how many pieces it is. */
  readonly gapped?: { readonly phrase: number; readonly at: number; readonly of: number };
}

/** What stands in a phrase where anything may. */
const gap = '…';

function* piecesOf({ groups, together }: SymptomWords): Iterable<readonly [string, Piece]> {
  const said = [...Object.entries(groups).map(([id, words]) => ({ says: [id], ...words })), ...together];
  let phrase = 0;
  for (const { says, zh, en } of said) {
    const isAboutCalls = says.some((id) => groups[id]?.kind === 'call');
    const whole = { says, isAboutCalls };
    for (const word of [...zh, ...en]) {
      const pieces = word.split(gap).map((piece) => piece.trim());
      if (pieces.length === 1) yield [word, whole];
      else
        for (const [at, piece] of pieces.entries())
          yield [piece, { says, isAboutCalls, gapped: { phrase, at, of: pieces.length } }];
      phrase++;
    }
  }
}

interface Words extends Span {
  readonly groups: Set<string>;
  readonly pieces?: readonly Span[];
}

interface Hit extends Span {
  readonly piece: Piece;
}

/** By ascending start: of words within words only the longer one, and the phrases with gaps, within which others count. */
function wordsIn(text: string, finder: PhraseFinder<Piece>, vocabulary: SymptomWords): Words[] {
  const hits: Hit[] = [];
  finder.scan(text, (piece, start, end) => hits.push({ piece, start, end }));
  const pieces = hits.filter(({ piece }) => piece.gapped);
  const whole = outermost(hits.filter(({ piece }) => !piece.gapped));
  const phrases = [...joined(text, pieces)];
  const isSaid = coveredBy(phrases, text.length);
  const calls = hits.filter(({ piece }) => piece.isAboutCalls);
  return [
    ...whole.filter((one) => !isSaid(one)),
    ...phrases,
    ...within(calls.toSorted(byStart), whole, vocabulary),
  ].sort(byStart);
}

const byStart = (one: Span, other: Span) => one.start - other.start;

/** Whether words are in a piece of a phrase with gaps. */
function coveredBy(phrases: readonly Words[], length: number): (span: Span) => boolean {
  if (phrases.length === 0) return () => false;
  const covered = new Uint8Array(length);
  for (const { start, end } of phrases.flatMap(({ pieces = [] }) => pieces)) covered.fill(1, start, end);
  return ({ start, end }) => covered[start] === 1 && covered[end - 1] === 1;
}

/** What is about calls within longer words, unless these only look like it or are about something else. */
function within(calls: readonly Hit[], whole: readonly Words[], vocabulary: SymptomWords): Words[] {
  let at = 0;
  return calls.flatMap(({ piece, start, end }) => {
    while ((whole[at]?.end ?? Infinity) < end) at++;
    const around = whole[at];
    if (!around || around.start > start || (around.start === start && around.end === end)) return [];
    const kinds = kindsOf(vocabulary, around.groups);
    return kinds.has('none') || kinds.has('elsewhere') ? [] : [{ start, end, groups: new Set(piece.says) }];
  });
}

function outermost(hits: readonly Hit[]): Words[] {
  const bySpan = new Map<string, Words>();
  for (const { piece, start, end } of hits) {
    const key = `${start} ${end}`;
    const known = bySpan.get(key) ?? { start, end, groups: new Set() };
    bySpan.set(key, known);
    for (const group of piece.says) known.groups.add(group);
  }
  const kept: Words[] = [];
  let furthest = 0;
  for (const one of [...bySpan.values()].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.end <= furthest) continue;
    kept.push(one);
    furthest = one.end;
  }
  return kept;
}

/** In UTF-16 units: how much may stand in a gap. */
const widest = 32;

/** The phrases with gaps whose pieces follow each other within a clause. */
function* joined(text: string, pieces: readonly Hit[]): Iterable<Words> {
  const begun = new Map<number, Span[]>();
  for (const { piece, start, end } of pieces.toSorted(byStart)) {
    if (!piece.gapped) continue;
    const { phrase, at, of } = piece.gapped;
    const before = at === 0 ? [] : (begun.get(phrase) ?? []);
    const last = before.at(-1);
    if (before.length !== at || (last && !isNear(text, last.end, start))) continue;
    const reached = [...before, { start, end }];
    begun.set(phrase, reached);
    if (at === of - 1)
      yield { start: reached[0]?.start ?? start, end, groups: new Set(piece.says), pieces: reached };
  }
}

function isNear(text: string, from: number, to: number): boolean {
  return from <= to && to - from <= widest && text.slice(from, to).search(ends) < 0;
}

function kindsOf({ groups }: SymptomWords, said: Iterable<string>): Set<WordKind> {
  return new Set([...said].flatMap((id) => groups[id]?.kind ?? []));
}
