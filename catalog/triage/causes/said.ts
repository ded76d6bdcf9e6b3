import type { Concepts } from '../../pack/known-causes';
import type { SymptomWords } from '../../pack/signs';
import type { Span } from '../result';
import { clausesOf } from '../symptoms/told';
import { PhraseFinder } from '../text/phrase-finder';
import { isDenied } from './denied';
import { isFeared } from './feared';
import { guessesFrom } from './guessed';

/** A concept in a text. */
export interface Said extends Span {
  readonly concept: string;
  /** The numbers of its clause and of its sentence, counted through the text. */
  readonly clause: number;
  readonly sentence: number;
  readonly isDenied: boolean;
}

/** A sentence of a text, and from where on it asks whether something is so. */
export interface Asking extends Span {
  readonly guess: number;
}

/** What a text says in concepts, and its sentences. */
export interface Conceived {
  readonly said: readonly Said[];
  readonly sentences: readonly Asking[];
}

interface Piece {
  readonly concept: string;
  /** Whether it is a longer word that only looks like the concept's. */
  readonly isOther: boolean;
  readonly gapped?: { readonly phrase: number; readonly at: number; readonly of: number };
}

interface Hit extends Span {
  readonly piece: Piece;
}

/** What stands in a phrase where anything may, and in UTF-16 units how much. */
const gap = '…';
const widest = 24;

/** Reads the concepts and the words of symptoms once; a text is then gone through once for all of them. */
export function conceivedWith(concepts: Concepts, words: SymptomWords): (text: string) => Conceived {
  const finder = new PhraseFinder(piecesOf(concepts, words));
  const used = new Set(Object.entries(concepts).flatMap(([id, one]) => (one.used ? [id] : [])));
  return (text) => {
    const hits: Hit[] = [];
    finder.scan(text, (piece, start, end) => hits.push({ piece, start, end }));
    const others = hits.filter(({ piece }) => piece.isOther);
    const whole = hits.filter((hit) => !hit.piece.gapped && !hit.piece.isOther && !isWithin(hit, others));
    const clauses = clausesOf(text);
    const sentences = sentencesOf(text, clauses);
    const placed = [...whole, ...joined(hits, clauses)]
      .filter((hit) => !isFeared(leftOf(hit, text, clauses)))
      .map((hit) => placedIn(hit, text, clauses));
    const asks = (one: Said) => (sentences[one.sentence]?.guess ?? Infinity) <= one.start;
    return { said: placed.filter((one) => used.has(one.concept) || !asks(one)), sentences };
  };
}

const isWithin = ({ piece, start, end }: Hit, others: readonly Hit[]): boolean =>
  others.some((one) => one.piece.concept === piece.concept && one.start <= start && end <= one.end);

/** All phrases with what they say: of concepts, of the words of symptoms, and of what only looks like a concept. */
function* piecesOf(
  concepts: Concepts,
  { groups, together }: SymptomWords,
): Iterable<readonly [string, Piece]> {
  const all = [
    ...[...Object.entries(concepts), ...Object.entries(groups)].map(([id, { zh, en }]) => ({
      says: [id],
      words: [...zh, ...en],
    })),
    ...together.map(({ says, zh, en }) => ({ says, words: [...zh, ...en] })),
  ];
  const phrases = all.flatMap(({ says, words }) => words.map((word) => ({ says, word })));
  for (const [phrase, { says, word }] of phrases.entries())
    for (const concept of says) yield* piecesOfPhrase(word, concept, phrase);
  for (const [concept, { not }] of Object.entries(concepts))
    for (const word of not) yield [word, { concept, isOther: true }];
}

function* piecesOfPhrase(word: string, concept: string, phrase: number): Iterable<readonly [string, Piece]> {
  const pieces = word.split(gap).map((piece) => piece.trim());
  if (pieces.length === 1) yield [word, { concept, isOther: false }];
  else
    for (const [at, piece] of pieces.entries())
      yield [piece, { concept, isOther: false, gapped: { phrase, at, of: pieces.length } }];
}

/** The phrases with gaps whose pieces follow each other within a clause. */
function* joined(hits: readonly Hit[], clauses: readonly Clause[]): Iterable<Hit> {
  const begun = new Map<string, Span & { at: number }>();
  const pieces = hits.filter(({ piece }) => piece.gapped).sort((a, b) => a.start - b.start);
  for (const { piece, start, end } of pieces) {
    const { phrase, at, of } = piece.gapped ?? { phrase: 0, at: 0, of: 0 };
    const key = `${piece.concept} ${phrase}`;
    const last = begun.get(key);
    const first = at === 0 ? { start, end } : last;
    const isNext = at === 0 || (last?.at === at - 1 && isNear(last, start, clauses));
    if (!first || !isNext) continue;
    begun.set(key, { start: first.start, end, at });
    if (at === of - 1) yield { piece, start: first.start, end };
  }
}

const isNear = (last: Span, start: number, clauses: readonly Clause[]): boolean =>
  last.end <= start &&
  start - last.end <= widest &&
  clauseAt(clauses, last.start) === clauseAt(clauses, start);

/** A clause by its end, and the number of its sentence. */
interface Clause extends Span {
  readonly sentence: number;
}

const clauseAt = (clauses: readonly Clause[], at: number): number => {
  const found = clauses.findIndex(({ end }) => at < end);
  return found < 0 ? clauses.length - 1 : found;
};

/** What stands before it in its clause. */
function leftOf({ start }: Hit, text: string, clauses: readonly Clause[]): string {
  return text.slice(clauses[clauseAt(clauses, start)]?.start ?? 0, start);
}

function placedIn({ piece, start, end }: Hit, text: string, clauses: readonly Clause[]): Said {
  const clause = clauseAt(clauses, start);
  const around = clauses[clause] ?? { start: 0, end: text.length, sentence: 0 };
  return {
    ...{ concept: piece.concept, start, end, clause, sentence: around.sentence },
    isDenied: isDenied(text.slice(around.start, start), text.slice(end, around.end)),
  };
}

function sentencesOf(text: string, clauses: readonly Clause[]): Asking[] {
  const spans: Span[] = [];
  for (const { sentence, start, end } of clauses)
    spans[sentence] = { start: spans[sentence]?.start ?? start, end };
  return spans.map(({ start, end }) => {
    const guess = guessesFrom(text.slice(start, end));
    return { start, end, guess: guess === undefined ? Infinity : start + guess };
  });
}
