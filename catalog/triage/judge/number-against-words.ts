import { states } from '../../lexicon/states';
import type { KnownPacks } from '../../pack/known-packs';
import type { Entry, Text } from '../../schema';
import { lineAround } from '../lines';
import type { Span } from '../result';
import { anyTrouble, type WordHit, type WordSearch, wholly } from '../retrieval/search-words';
import { type Sightings, within } from '../sightings';
import { saidIn } from '../words/concepts';
import { type Candidate, type Clue, candidate, isException } from './candidate';
import type { NumberMention } from './number-mention';
import { areOfOneKind } from './of-one-kind';
import { contentOf, fewestInPart, type Part, partsBeside, reach } from './parts-beside';

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
/** Clues after which the words do not matter: a name or a field settles which meaning a number has. */
const settled = new Set(['own-name', 'wrapped', 'inner-field']);

/** Numbers of one paste whose words are read: a log repeats itself. */
const mostAsked = 24;

/** Compares the numbers of one paste with the words beside them. */
export class BesideNumbers {
  private asked = 0;

  constructor(
    private readonly sightings: Sightings,
    private readonly judge: AgainstWords,
  ) {}

  /**
   * The candidates of a number, and those of the words beside it where these clearly tell another entry of the same SDK
   * and not the number's own: both stand, close to each other. A message that tells nothing of ours takes a number down
   * that nothing shows to be ours.
   */
  judged(mention: NumberMention, candidates: readonly Candidate[]): readonly Candidate[] {
    const best = candidates.reduce<Candidate | undefined>(
      (a, b) => (a && a.score >= b.score ? a : b),
      undefined,
    );
    if (!best || this.asked >= mostAsked || !isWorthAsking(best, mention)) return candidates;
    const { search, packs } = this.judge;
    if (isCatchAll(best.entry) || search.wraps(best.entry)) return candidates;
    const parts = partsBeside(this.sightings, mention.token, packs);
    if (parts.length === 0 || namesException(this.sightings, mention.token)) return candidates;
    this.asked++;
    const own = candidates.filter(({ score }) => score >= best.score - near).map(({ entry }) => entry);
    const told = toldBy(search, parts, own);
    if (told === 'own')
      return candidates.map((one) => (own.includes(one.entry) ? withClue(one, agrees) : one));
    if (told)
      return [
        ...candidates.map(capped),
        ...told.hits.map((hit) => toldBeside(hit, told.part, best, mention)),
      ];
    const isStrange = !isNamed(best) && parts.some((part) => part.isMessage && tellsNothing(search, part));
    return isStrange ? candidates.map(takenDown) : candidates;
  }
}

function isWorthAsking(best: Candidate, { token, place }: NumberMention): boolean {
  if (best.score < worthAsking || best.clues.some(({ id }) => settled.has(id))) return false;
  return isNamed(best) || (place.weight >= firmPlace && String(token.value).length >= fewestDigits);
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

/** Another entry must be told this clearly, and the number's own must answer less than this share of it. */
const clearly = 0.5;
const ownShare = 0.62;
const fewestUnits = 4;
const shortStretch = 5;
/** The same where its title, or a phrase, is said. */
const ofTitle = 0.42;
/** Where not even a part of the title is said, it takes a long stretch of Chinese: English words are in any sentence. */
const someOfTitle = 0.3;
const longStretch = 7;
const han = /[\u3400-\u9fff]{2}/;
const ownTold = 0.6;
/** An entry that answers so much without a closer look is told. */
const leading = 0.9;

interface ToldOtherwise {
  readonly part: Part;
  readonly hits: readonly WordHit[];
}

/** Whose trouble the words tell: the number's own, that of others, or nobody's. */
function toldBy(
  search: WordSearch,
  parts: readonly Part[],
  own: readonly Entry[],
): ToldOtherwise | 'own' | undefined {
  const sdks = new Set(own.map(({ sdk }) => sdk));
  let found: ToldOtherwise | undefined;
  for (const part of parts) {
    const asked = search.ask(part.text, part.ignored, ({ sdk }) => sdks.has(sdk));
    const verbatim = verbatimOf(search.find(asked), own, part);
    if (verbatim.length > 0) {
      found ??= { part, hits: verbatim };
      continue;
    }
    if (search.leads(asked, own, leading) || own.some((entry) => search.isAbout(asked, entry))) return 'own';
    const hits = search.find(asked);
    if (hits.some((hit) => tellsOwn(hit, part, own))) return 'own';
    const others = hits.filter((hit) => hit.share >= alike && isTold(hit, part.text)).slice(0, mostOthers);
    if (others.some((hit) => isOfOwnKind(hit, own))) return 'own';
    if (others.length > 0 && tellsTrouble(part, others)) found ??= { part, hits: others };
  }
  return found;
}

/** How much of a text an entry says that says it word for word. */
const wordForWord = 0.95;
/** The same of a longer text, beside which a word may stand that leads to it. */
const nearlyAll = 0.85;
const fewestVerbatim = 6;
const longVerbatim = 8;
/** What the number's own entry must answer of it at least, to be meant all the same. */
const ownAlike = 0.85;

/** The entries that say a text word for word, where the number's own and its relatives are not among those close to it. */
function verbatimOf(
  hits: readonly WordHit[],
  own: readonly Entry[],
  { isMessage }: Part,
): readonly WordHit[] {
  const fewest = isMessage ? fewestVerbatim - 1 : fewestVerbatim;
  const isOwn = ({ entry }: WordHit) => own.includes(entry) || own.some((one) => isRelated(one, entry));
  if (hits.some((hit) => hit.share >= ownAlike && isOwn(hit))) return [];
  return hits
    .filter(
      ({ share, coverage, stretch, count }) =>
        share >= ownAlike &&
        coverage >= (count > fewestVerbatim ? nearlyAll : wordForWord) &&
        (stretch >= longVerbatim || count >= fewest),
    )
    .slice(0, mostOthers);
}

/** Whether the words tell the number's own entry, or one that wraps it or that it wraps. */
function tellsOwn(hit: WordHit, { text }: Part, own: readonly Entry[]): boolean {
  const { entry, share, coverage, title, told } = hit;
  if (!own.includes(entry))
    return share >= alike && isTold(hit, text) && own.some((one) => isRelated(one, entry));
  return (share >= ownShare && coverage >= ownTold / 2) || Math.max(title, told) >= ownTold;
}

/** Whether a few words tell the same kind of trouble as the number: "no permission" is said of many things. */
function isOfOwnKind({ entry, stretch }: WordHit, own: readonly Entry[]): boolean {
  return stretch <= shortStretch && own.some((one) => areOfOneKind(one, entry));
}

/** Words by which somebody is quoted. */
const quotes =
  /提示|显示|写着|写的是|弹|日志|打印|输出|返回|\b(?:message|msg|says?|said|shows?|told|reads?|prints?|logs?|reason)\b/i;

/**
 * Whether words tell a trouble, and not only what was tried: "failed to open the microphone, -1106" says nothing
 * against -1106.
 */
function tellsTrouble({ text, leads }: Part, hits: readonly WordHit[]): boolean {
  const said = [...saidIn(text)].filter((concept) => Object.hasOwn(states, concept));
  if (leads && !quotes.test(text)) return said.some((concept) => !anyTrouble.has(concept));
  return said.length > 0 || hits.some(({ stretch }) => han.test(text) && stretch >= shortStretch);
}

const alike = 0.85;
/** More entries that are told alike are not shown. */
const mostOthers = 4;

function isTold({ coverage, count, stretch, title, told }: WordHit, text: string): boolean {
  const recalled = Math.max(title, told);
  if (recalled >= wholly) return count >= fewestInPart && (coverage >= ofTitle || stretch >= shortStretch);
  if (coverage < clearly || count < fewestUnits || stretch < shortStretch) return false;
  return recalled >= someOfTitle || (stretch >= longStretch && han.test(text));
}

function isRelated(one: Entry, other: Entry): boolean {
  return one.parent === other.id || other.parent === one.id;
}

/** How much of a message is said by some entry at least, where it is about anything of ours. */
const ofOurs = 0.45;
/** Whether a message has something to say, and nothing that any entry says. */
function tellsNothing(search: WordSearch, { text, ignored }: Part): boolean {
  if (contentOf(text) < fewestInPart) return false;
  return !search
    .find(search.ask(text, ignored, () => true))
    .some(({ coverage, count }) => coverage >= ofOurs && count >= fewestInPart);
}

/** Confidence 0.8 at most: a number whose words tell of something else is not certain. */
const mostDisputed = 2.3;
/** What the entry that is told lies behind the number's own. */
const behind = 0.3;

const disputed: Text = {
  zh: '一起给出的文字说的是另一条错误。',
  en: 'The words that came with it tell another error.',
};
const agrees: Clue = { id: agreesId, weight: 0 };
const strange: Text = {
  zh: '一起给出的错误信息与目录里的错误都无关。',
  en: 'The message that came with it tells nothing that the catalog knows.',
};

function capped(one: Candidate): Candidate {
  if (one.score <= mostDisputed) return one;
  return withClue(one, { id: 'words-of-another', weight: mostDisputed - one.score, reason: disputed });
}

function takenDown(one: Candidate): Candidate {
  return withClue(one, { id: 'strange-message', weight: -2.6, reason: strange });
}

function withClue({ entry, span, via, group, clues }: Candidate, clue: Clue): Candidate {
  return candidate(entry, span, via, group, [...clues, clue]);
}

function toldBeside(
  { entry, words }: WordHit,
  part: Part,
  best: Candidate,
  { token }: NumberMention,
): Candidate {
  const spans = words().map(({ start, end }) => ({ start: part.start + start, end: part.start + end }));
  const weight = Math.min(best.score, mostDisputed) - behind;
  const span = { start: spans[0]?.start ?? part.start, end: spans.at(-1)?.end ?? part.end };
  return candidate(entry, span, 'symptom', `number ${token.start}`, [
    { id: toldBesideId, weight, reason: toldBesideNumber, spans },
  ]);
}

const toldBesideNumber: Text = {
  zh: '号码是另一条的，旁边的文字说的却是这一条。',
  en: 'The number is that of another, but the words beside it tell this one.',
};
