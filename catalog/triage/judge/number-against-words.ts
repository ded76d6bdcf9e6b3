import type { KnownPacks } from '../../pack/known-packs';
import type { Entry, Text } from '../../schema';
import { lineAround } from '../lines';
import { once } from '../once';
import type { Span } from '../result';
import { type WordHit, type WordSearch, wholly } from '../retrieval/search-words';
import type { Sightings } from '../sightings';
import { within } from '../spans';
import { PartSearch } from './beside/part-search';
import { contentOf, fewestInPart, type Part, partsBeside, reach } from './beside/parts-beside';
import { isContested, nearlyAll, toldBy } from './beside/told-by';
import { type Candidate, type Clue, candidate, isException } from './clue/candidate';
import type { NumberMention } from './clue/number-mention';
import { withOwnWords } from './own-words';

/** What a number's words are compared with. */
export interface AgainstWords {
  readonly search: WordSearch;
  readonly packs: KnownPacks;
}

/** The score from which on a number is worth asking whether the words beside it agree. */
const worthAsking = 0.4;
const fewestDigits = 4;
/** The weight of a place from which on it speaks for a code. */
const firmPlace = 1;
/** Clues after which the words do not matter: a name settles which meaning a number has. */
const settled = new Set(['own-name', 'wrapped', 'child-of-proven']);

/** Clues of a number that may be several: what stands beside it says so, and is no message. */
const ofSeveral = new Set(['sign-lost', 'masked', 'either']);

/** Numbers of one paste whose words are read: a log repeats itself. */
const mostAsked = 24;

/** Compares the numbers of one paste with the words beside them. */
export class BesideNumbers {
  private asked = 0;
  private looked = 0;
  private readonly search: PartSearch;

  constructor(
    private readonly sightings: Sightings,
    private readonly judge: AgainstWords,
  ) {
    this.search = new PartSearch(judge.search);
  }

  /**
   * The candidates of a number, and those of the words beside it where these clearly tell another entry of the same SDK
   * and not the number's own: both stand, close to each other. A message that tells nothing of ours takes a number down
   * that nothing shows to be ours.
   */
  judged(mention: NumberMention, candidates: readonly Candidate[]): readonly Candidate[] {
    const parts = once(() => partsBeside(this.sightings, mention.token, this.judge.packs));
    return this.compared(mention, this.raisedByOwnWords(mention, candidates, parts), parts);
  }

  /** The candidates of a number, the one raised whose own words stand beside it. */
  private raisedByOwnWords(
    mention: NumberMention,
    candidates: readonly Candidate[],
    parts: () => readonly Part[],
  ): readonly Candidate[] {
    if (this.sightings.text.length > mostOfTold || String(mention.token.value).length < fewestDigits)
      return candidates;
    if (this.looked >= mostAsked) return candidates;
    this.looked++;
    return candidates.map((one) =>
      isCatchAll(one.entry) ? one : withOwnWords(one, this.search, parts(), this.sightings),
    );
  }

  private compared(
    mention: NumberMention,
    candidates: readonly Candidate[],
    partsOnce: () => readonly Part[],
  ): readonly Candidate[] {
    const best = bestOf(candidates);
    if (!best || this.asked >= mostAsked || !isWorthAsking(best, mention)) return candidates;
    if (isOfOuterError(this.sightings, best, mention)) return candidates;
    const { search } = this.judge;
    if (isCatchAll(best.entry) || search.wraps(best.entry)) return candidates;
    const parts = partsOnce();
    if (parts.length === 0 || namesException(this.sightings, mention.token)) return candidates;
    this.asked++;
    const own = candidates.filter(({ score }) => score >= best.score - near).map(({ entry }) => entry);
    const told = toldBy(this.search, parts, own, !isNamed(best));
    if (told === 'own') {
      const clue = isContested(this.search, parts, own) ? unread : agrees;
      return candidates.map((one) =>
        own.includes(one.entry) ? withClue(one, lifted(clue, one, candidates)) : one,
      );
    }
    if (told && isOfStatement(this.sightings, mention, told.hits)) return candidates;
    if (told) return [...candidates.map(capped), ...told.hits.map((hit) => toldBeside(hit, told.part, best))];
    if (!parts.some(({ isMessage }) => isMessage)) return candidates;
    const isStrange =
      !isNamed(best) &&
      !best.clues.some(({ id }) => ofSeveral.has(id)) &&
      parts.every((part) => !part.isMessage || tellsNothing(this.search, part));
    return candidates.map((one) => (isStrange ? takenDown(one) : withClue(one, unread)));
  }

  /** The same for a name, with the message that came with it: `{name: "A", message: "what B says"}`. */
  judgedName(name: Span, candidates: readonly Candidate[]): readonly Candidate[] {
    const [best] = [...candidates].sort((a, b) => b.score - a.score);
    const { search, packs } = this.judge;
    if (!best || this.asked >= mostAsked || best.score < worthAsking || !isNamed(best)) return candidates;
    if (candidates.some(({ entry }) => isCatchAll(entry) || search.wraps(entry))) return candidates;
    const parts = partsBeside(this.sightings, name, packs).filter(({ isMessage }) => isMessage);
    if (parts.length === 0) return candidates;
    this.asked++;
    const own = candidates.map(({ entry }) => entry);
    const told = toldBy(this.search, parts, own);
    if (!told || told === 'own' || !told.hits.some(isWholeTitle)) return candidates;
    return [
      ...candidates.map(capped),
      ...told.hits.filter(isWholeTitle).map((hit) => toldBeside(hit, told.part, best)),
    ];
  }
}

/** A text that a person tells, in UTF-16 units; the words of a log are judged line by line. */
const mostOfTold = 2000;

const bestOf = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);

/** Whether a text is what an entry is called, and hardly more. */
function isWholeTitle({ title, told, coverage }: WordHit): boolean {
  return Math.max(title, told) >= wholly && coverage >= nearlyAll;
}

function isWorthAsking(best: Candidate, { token, place }: NumberMention): boolean {
  if (best.score < worthAsking || best.clues.some(({ id }) => settled.has(id))) return false;
  return isNamed(best) || (place.weight >= firmPlace && String(token.value).length >= fewestDigits);
}

/** Whether an inner code stands in a statement with the name of an error: its message is that of the outer one. */
function isOfOuterError({ names, statementAt }: Sightings, { clues }: Candidate, { token }: NumberMention) {
  return clues.some(({ id }) => id === 'inner-field') && within(names, statementAt(token)).length > 0;
}

/** Whether the words tell an error whose own number stands in the statement too: they are that one's. */
function isOfStatement(
  { text, statementAt }: Sightings,
  { token }: NumberMention,
  hits: readonly WordHit[],
): boolean {
  const { start, end } = statementAt(token);
  const numbers = new Set(text.slice(start, end).match(/-?\d{2,9}/g));
  return hits.some(({ entry: { code = '' } }) => numbers.has(code));
}

function isNamed({ clues }: Candidate): boolean {
  return clues.some(({ id }) => id === 'own-mark');
}

/**
 * The candidates without the texts that a number on their line settles: those that are shown beside the number anyway,
 * and those of other entries where the words tell the number's own.
 */
export function settledByNumbers(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const beside = candidates.filter(({ clues }) =>
    clues.some(({ id }) => id === toldBesideId || id === agreesId),
  );
  if (beside.length === 0) return candidates;
  const settles = (one: Candidate) =>
    beside.some(
      (other) =>
        other.entry.sdk === one.entry.sdk &&
        isOnLine(text, other.span, one.span) &&
        (other.entry !== one.entry || other.clues.some(({ id }) => id === toldBesideId)),
    );
  return candidates.filter((one) => one.via !== 'literal' || !settles(one));
}

function isOnLine(text: string, one: Span, other: Span): boolean {
  const line = lineAround(text, one, reach);
  return other.start >= line.start && other.end <= line.end;
}

const toldBesideId = 'told-beside';
const agreesId = 'words-agree';

/** Meanings of a number that lie this close are all its own. In the units of the score. */
const near = 1.2;

/** Entries that say no more than that something failed: any message may come with them. */
function isCatchAll({ fault }: Entry): boolean {
  return fault === 'unclassified';
}

/** A line that names a browser's exception tells what the browser said; the exception is found by its name. */
function namesException({ names, text }: Sightings, token: Span): boolean {
  return within(names, lineAround(text, token, reach)).some(({ hit }) => hit.entries.some(isException));
}

/** How much of a message is said by some entry at least, where it is about anything of ours. */
const ofOurs = 0.45;
/** Whether a message has something to say, and nothing that any entry says. */
function tellsNothing(beside: PartSearch, part: Part): boolean {
  if (contentOf(part.text) < fewestInPart) return false;
  return !beside.ofAll(part).hits.some(({ coverage, count }) => coverage >= ofOurs && count >= fewestInPart);
}

/** Confidence 0.8 at most: a number whose words tell of something else is not certain. */
const mostDisputed = 2.3;
/** What the entry that is told lies behind the number's own. */
const behind = 0.3;

const disputed: Text = {
  zh: '一起给出的文字说的是另一条错误。',
  en: 'The words that came with it tell another error.',
};
const agrees: Clue = {
  id: agreesId,
  weight: 0,
  reason: { zh: '旁边的文字与它不矛盾。', en: 'The words beside it agree with it.' },
};
/** Confidence 0.59 at most is just too little to be claimed; with so much more a number is. */
const justShort = 1.4;
const lift = 0.35;

/** A number that one of our SDKs alone has, in a text about calls, is likely where the words agree with it. */
function lifted(clue: Clue, one: Candidate, all: readonly Candidate[]): Clue {
  const isOnly = all.every(({ entry }) => entry.sdk === one.entry.sdk);
  const isCapped = one.score <= justShort && one.clues.some(({ id }) => id === 'cap');
  const isOfCalls = one.clues.some(({ id, weight }) => id === 'about-calls' && weight > 0);
  return clue === agrees && isOnly && isCapped && isOfCalls ? { ...clue, weight: lift } : clue;
}

/** Confidence 0.89 at most: what came with a number agrees with it, or it is not certain. */
const unread: Clue = {
  id: 'words-unread',
  weight: 0,
  most: 2.9,
  reason: {
    zh: '一起给出的文字不能印证它就是这一条。',
    en: 'The words that came with it do not confirm this one.',
  },
};
const strange: Text = {
  zh: '一起给出的错误信息与目录里的错误都无关。',
  en: 'The message that came with it tells nothing that the catalog knows.',
};

function capped(one: Candidate): Candidate {
  if (one.score <= mostDisputed) return one;
  const weight = mostDisputed - one.score;
  return withClue(one, { id: 'words-of-another', weight, most: mostDisputed, reason: disputed });
}

function takenDown(one: Candidate): Candidate {
  return withClue(one, { id: 'strange-message', weight: -2.6, reason: strange });
}

function withClue({ entry, span, via, group, clues }: Candidate, clue: Clue): Candidate {
  return candidate(entry, span, via, group, [...clues, clue]);
}

function toldBeside({ entry, words }: WordHit, part: Part, best: Candidate): Candidate {
  const spans = words().map(({ start, end }) => ({ start: part.start + start, end: part.start + end }));
  const weight = Math.min(best.score, mostDisputed) - behind;
  const span = { start: spans[0]?.start ?? part.start, end: spans.at(-1)?.end ?? part.end };
  return candidate(entry, span, 'symptom', best.group, [
    { id: toldBesideId, weight, reason: toldBesideNumber, spans },
  ]);
}

const toldBesideNumber: Text = {
  zh: '号码是另一条的，旁边的文字说的却是这一条。',
  en: 'The number is that of another, but the words beside it tell this one.',
};
