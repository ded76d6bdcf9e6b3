import type { Text } from '../../schema';
import type { Span } from '../result';
import type { Sightings } from '../sightings';
import { type Act, actOf } from '../statements/act-rules';
import { actWeights, isSilent } from '../statements/act-weights';
import { type Sentence, sentenceInTalk } from '../statements/sentence';
import type { PartSearch } from './beside/part-search';
import type { Part } from './beside/parts-beside';
import { isNamedAsPlace } from './beside/quotations';
import { type Candidate, type Clue, candidate } from './clue/candidate';

/** So much of what stands beside a number, in so many units, its entry must say; more where it only leads to the number. */
const mostOfIt = 0.75;
const mostBefore = 0.85;
const fewestUnits = 4;
/** The same of a clause that is a part of it, and in so few words only where all of them are said. */
const fewestWords = 3;
const allOfIt = 0.95;
/** A clause that is worth asking about, in UTF-16 units. */
const shortest = 4;
const mostClauses = 8;
const clauseEnds = /[。；;！!？?\n]|[，,.](?=\s|[\u3400-\u9fff]|$)|\s[-–—]\s|[（(]\s?$/g;

/** The longest part beside a number that is what an entry says, nearly word for word, if any is. */
function ownPart(search: PartSearch, parts: readonly Part[], { entry }: Candidate): Part | undefined {
  const sdks = new Set([entry.sdk]);
  const own = parts.filter((part) => {
    if (part.isAside) return false;
    const least = part.leads ? mostBefore : mostOfIt;
    return [part, ...clausesOf(part)].some((words) =>
      search
        .ofThese(words, sdks)
        .hits.some(
          (hit) =>
            hit.entry === entry &&
            ((hit.coverage >= least && hit.count >= fewestUnits) ||
              (hit.coverage >= allOfIt && hit.count >= fewestWords)),
        ),
    );
  });
  return own.reduce<Part | undefined>((a, b) => (a && a.text.length >= b.text.length ? a : b), undefined);
}

/** The clauses of a part that has several. */
function clausesOf({ text, isMessage }: Part): Pick<Part, 'text' | 'ignored'>[] {
  const clauses = text.split(clauseEnds).map((clause) => clause.trim());
  if (isMessage || clauses.length < 2) return [];
  return clauses
    .filter(({ length }) => length >= shortest)
    .slice(0, mostClauses)
    .map((clause) => ({ text: clause, ignored: [] }));
}

/** What its place and its sentence say against a number: words that are its own outweigh it. */
const outweighed = new Set(['place', 'mentioned', 'unasserted', 'cap', 'other-message', 'about-calls']);
/** The weight from which on anything else says that it is none of ours, and the least that a reading must be allowed. */
const against = -2.4;
const leastAllowed = 1.4;

/** Whether nothing but what words of its own may outweigh speaks against a number. */
function mayBeOurs({ clues }: Candidate): boolean {
  return clues.every(
    (clue) =>
      clue.yields ||
      outweighed.has(clue.id) ||
      isSilent(clue.id) ||
      (clue.weight > against && (clue.most ?? leastAllowed) >= leastAllowed),
  );
}

/** The score below which a number is not worth the look: something else than its place speaks strongly against it. */
const leastAsked = -9;
/** Confidence 0.74: it may be claimed, and is not certain. */
const likely = 2;

/**
 * A number beside which its own entry's words stand: it is claimed wherever it stands, whatever strange words are around.
 * As it was where they do not, or where somebody whom nobody knows says them, or the sentence denies, explains or handles it.
 */
export function withOwnWords(
  one: Candidate,
  search: PartSearch,
  parts: readonly Part[],
  sightings: Sightings,
): Candidate {
  if (one.clues.some(({ id }) => isSilent(id)) ? !mayBeOurs(one) : one.score < leastAsked) return one;
  const part = ownPart(search, parts, one);
  if (!part) return one;
  const acts = actsAround(one.span, part, sightings);
  if (acts.without === 'denied') return denied(one);
  if (one.score >= likely || !mayBeOurs(one)) return one;
  const kept = one.clues.filter(
    (clue) => !(isFarOff(clue, one.span, part, sightings.text) || isOfMessage(clue, acts)),
  );
  if (kept.some(({ id, yields }) => yields || isSilent(id))) return one;
  const { entry, span, via, group } = one;
  const told = kept.filter(({ id }) => id !== 'mentioned' && id !== 'cap');
  const sum = told.reduce((total, { weight }) => total + weight, 0);
  const weight = Math.max(0, likely - sum);
  const clue = { id: 'own-words', weight, most: likely, reason: ownWords, supports: true };
  return candidate(entry, span, via, group, [...told, clue]);
}

interface Acts {
  readonly whole: Act | undefined;
  /** Without the message, which may hide a denial between whose words it stands: 不再提示“… (-1103)”了. */
  readonly without: Act | undefined;
}

/** What the sentence of a number does, with the message in it and without. */
function actsAround(number: Span, part: Part, { text, sentenceAt }: Sightings): Acts {
  const sentence = sentenceInTalk(text, number, sentenceAt(number));
  return { whole: actOf(sentence), without: actOf(withoutPart(sentence, number, part)) };
}

function denied({ entry, span, via, group, clues }: Candidate): Candidate {
  return candidate(entry, span, via, group, [...clues, { id: 'denied', ...actWeights.denied }]);
}

const clauseEnd = /[，。！!？?；;…\n]|, |^["”」』]/;

/** Whether a strange word is said in another clause, or says where somebody is: it does not say who reports the code. */
function isFarOff({ yields, spans }: Clue, number: Span, part: Part, text: string): boolean {
  if (!yields) return false;
  const first = Math.min(number.start, part.start);
  return (spans ?? []).every(
    ({ start, end }) =>
      start >= first || clauseEnd.test(text.slice(end, first)) || isNamedAsPlace(text, { start, end }),
  );
}

/** What only the words of a message may make a sentence seem to do. */
const ofMessages: ReadonlySet<string> = new Set<Act>(['documented', 'handled']);

/** Whether the sentence does not do what it seems to without the words of the message: 比如…, "check if …". */
function isOfMessage({ id }: Clue, { whole, without }: Acts): boolean {
  return ofMessages.has(id) && whole === id && (without === undefined || !isSilent(without));
}

function withoutPart({ before, after, ...around }: Sentence, number: Span, part: Span): Sentence {
  const from = number.start - before.length;
  return {
    ...around,
    before: cutOut(before, part.start - from, part.end - from),
    after: cutOut(after, part.start - number.end, part.end - number.end),
  };
}

const cutOut = (text: string, start: number, end: number): string =>
  end <= 0 || start >= text.length ? text : text.slice(0, Math.max(0, start)) + text.slice(end);

const ownWords: Text = {
  zh: '它旁边写的就是这条错误的原话。',
  en: 'What stands beside it is what this error says.',
};
