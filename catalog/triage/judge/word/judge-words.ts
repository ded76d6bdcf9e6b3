import type { Concept } from '../../../lexicon/lexicon';
import { states } from '../../../lexicon/states';
import type { KnownPacks } from '../../../pack/known-packs';
import type { Entry, Text } from '../../../schema';
import { lineAround } from '../../lines';
import { scanNumbers } from '../../numbers/scan-numbers';
import { placeIn } from '../../numbers/standing';
import { once } from '../../once';
import { type Surmise, spares } from '../../origin/origins';
import { certainlyUnlisted } from '../../origin/unlisted-products';
import type { Span } from '../../result';
import { type WordHit, type WordSearch, wholly } from '../../retrieval/search-words';
import type { Sightings } from '../../sightings';
import { actOf } from '../../statements/act-rules';
import { isSilent } from '../../statements/act-weights';
import type { Stranger } from '../../statements/stranger';
import type { SymptomFinder } from '../../symptoms/find-symptoms';
import { isOverOrWished } from '../../symptoms/silence';
import { matchesIn } from '../../text/matches';
import { saidAlone } from '../beside/said-alone';
import { speakersIn } from '../beside/speakers';
import { type Candidate, type Clue, candidate } from '../clue/candidate';
import { spokenAt, strangerClues } from '../clue/sentence-clues';
import { originClues, type Surroundings, surroundingsOf } from '../clue/surroundings';
import { withKin, withSiblings } from './kin';
import { leavesUnsaid } from './leaves-unsaid';
import { toldOfNamed } from './named-words';
import { isOfVenue, reportsNothing } from './unreported';
import { exactly, fitting, mostOfIt, ofAnybody, prose } from './word-fits';

/** What the sentences of a paste are judged with. */
export interface WordJudge {
  readonly search: WordSearch;
  readonly packs: KnownPacks;
  readonly byId: ReadonlyMap<string, Entry>;
  readonly symptoms: SymptomFinder;
}

/** In UTF-16 units. In a paste this short a code anywhere is the code of the trouble that is described. */
const shortPaste = 600;

/** In UTF-16 units: a sentence that is all trouble, whatever its words. */
const fewWords = 40;

/** Said of what went well: nothing is to be found in it. */
const success =
  /成功(?!率)|(?:画面|声音|视频|音频|通话|双方|两边|一切)(?:都|也|均)?(?:很)?正常|\bsucce(?:ss|ssful|ssfully|eded)\b/i;
/** A record of it, whatever its keys are called. */
const successRecord =
  /["']?\b(?:ok|success|succeeded|isSuccess)["']?\s?[:=]\s?["']?true\b|["']?\b(?:code|err_?code|error_?code|errno|ret|ret_?code|rc|result)["']?\s?[:=]\s?["']?(?:0|ok|success)["']?(?=\s?[,;}&]|\s*$)/i;
const failure = /失败|错误|异常|不|未|没|无法|拒|频繁|超时|过期|fail|error|not\b|n't\b|refus|reject|denied/i;

function wentWell(line: string): boolean {
  return (success.test(line) && !failure.test(line)) || successRecord.test(line);
}

/** Constants, classes and callbacks are names, and labels of a form say nothing. */
const noWords =
  /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b|\b(?:(?:[A-Z][a-z]{1,20}){3,8}|on(?:[A-Z][a-z]{1,20}){1,6})\b|【[^】\n]{1,16}】/g;

/**
 * The candidates of a sentence that tells a trouble without a code. Empty where it reports none, where it fits no
 * entry well enough, or where the text has something better than words: an unlisted product, a neighbour, or a code of
 * its own. Where nothing shows whose the words are, they must be how people tell the trouble.
 */
export function judgeWords(
  sightings: Sightings,
  { search, packs, byId, symptoms }: WordJudge,
  sentence: Span,
): Candidate[] {
  const line = sightings.heard(sentence);
  if (wentWell(line)) return [];
  const surmise = sightings.origins.at(sentence);
  const { ownTraces } = surmise;
  const named = ownTraces.size > 0;
  // The search costs more than all that comes before it, and a log is full of lines that tell nothing.
  const worth = named ? prose.test(line) : line.length <= fewWords;
  if (!worth && !tellsState(sightings.said(sentence))) return [];
  const ignored = [...speakersIn(sightings, sentence, packs), ...spansOf(line, noWords)];
  const find = (admits: (entry: Entry) => boolean, unsaid: readonly Span[]) =>
    search.find(search.ask(line, [...ignored, ...unsaid], admits, !named));
  const ofNamed = ({ sdk }: Entry) => ownTraces.has(sdk);
  const found = named
    ? toldOfNamed(line, (unsaid) => find(ofNamed, unsaid))
    : foundOfAnybody(line, sightings.text, find, search);
  const shared = found.length > 0 && found.every(({ entry }) => isOfSignatures(entry));
  const told = once(() => symptoms.find(line));
  const ours = found.filter(
    (hit) =>
      mayBeOurs(hit, surmise, shared, { line, from: sentence.start }) && !leavesUnsaid(hit, line, told),
  );
  // To know what a sentence does costs more than the search, which most lines do not pass.
  if (ours.length === 0 || tellsOtherwise(line, ours) || (!shared && hasOtherCode(sightings, sentence)))
    return [];
  const surroundings = surroundingsOf(sightings, sentence);
  const { unlisted } = surroundings;
  if (unlisted && unlisted.sign.weight <= certainlyUnlisted && !named) return [];
  const own = named ? withKin(ours, byId.values(), search, () => search.ask(line, ignored, ofNamed)) : ours;
  const maySpeak = (entry: Entry) => !named || ofNamed(entry);
  const hits = withSiblings(own, ownTraces.size > 1, (admits) =>
    find((entry) => maySpeak(entry) && admits(entry), []),
  );
  const group = `symptom ${sentence.start}`;
  const spoken = spokenAt(sightings, { start: sentence.end, end: sentence.end }, surroundings);
  const isByName = isSpeaker(spoken.stranger, sightings.text);
  return hits.map((hit) => {
    const words = hit.words().map(({ start, end }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
    }));
    const span = { start: words[0]?.start ?? sentence.start, end: words.at(-1)?.end ?? sentence.end };
    const clues = [
      ...cluesOf(hit, words, surroundings, shared || surmise.foreign !== undefined),
      ...(isByName ? strangerClues(hit.entry, spoken, surroundings, true) : []),
    ];
    return candidate(hit.entry, span, 'symptom', group, clues);
  });
}

/** Unusual words are what a trouble may be told with, unless they stand before a colon: 物业系统：…. */
function isSpeaker(stranger: Stranger | undefined, text: string): boolean {
  if (stranger?.place === 'words') return false;
  return stranger?.place !== 'head' || beforeColon.test(text.slice(stranger.end, stranger.end + 6));
}
const beforeColon = /^[\u3400-\u9fff]{0,4}[:：]/;

/** The fault of a machine with a number of its own: E-101 传感器断线. */
const ownFault = /(?:^|[；;，,。:：\s])[A-Z]{1,2}-\d{2,4}\s?[:：]?\s?[\u3400-\u9fffA-Za-z]{2}/;

/** What a line tells of which nobody is named: the very words of an entry, else how people tell its trouble. */
function foundOfAnybody(
  line: string,
  text: string,
  find: (admits: (entry: Entry) => boolean, unsaid: readonly Span[]) => WordHit[],
  search: WordSearch,
): readonly WordHit[] {
  if (isOfVenue(line, text) || ownFault.test(line)) return [];
  const verbatim = text.length <= shortPaste ? verbatimIn(line, (unsaid) => find(() => true, unsaid)) : [];
  if (verbatim.length > 0) return verbatim;
  if (reportsNothing(line)) return [];
  return fitting(find((entry) => search.tells(entry), []).flatMap(ofAnybody), () => true);
}

/** So long a sentence that a document has word for word is nobody else's, though nobody is named. */
const longVerbatim = 9;
const hanSentence = /[\u3400-\u9fff]{4}/;

/** The entries all of whose title is said, word for word, by what a line quotes or by one of its clauses. */
function verbatimIn(line: string, find: (unsaid: readonly Span[]) => WordHit[]): WordHit[] {
  if (!hanSentence.test(line) || line.length < longVerbatim || reportsNothing(line)) return [];
  return fitting(
    find(saidAlone(line)?.around ?? []),
    ({ coverage, stretch, title, count }) =>
      coverage >= exactly && title >= exactly && stretch >= longVerbatim && count >= longVerbatim,
  );
}

/** Whether a line says that its trouble is over, or is there to deny or to document what it tells. */
function tellsOtherwise(line: string, [best]: readonly WordHit[]): boolean {
  if (isOverOrWished(line)) return true;
  const act = actOf({ before: '', after: best ? sentencesOfWords(line, best.words()) : line });
  return act !== undefined && isSilent(act);
}

const sentenceEnds = /[。！？；!?;]|\.(?=\s)/g;

/** The sentences of a line in which some words stand, from the first to the last. */
function sentencesOfWords(line: string, words: readonly Span[]): string {
  const ends = matchesIn(line, sentenceEnds).map(({ index }) => index + 1);
  const first = words[0]?.start ?? 0;
  const last = words.at(-1)?.end ?? line.length;
  const start = ends.findLast((end) => end <= first) ?? 0;
  return line.slice(start, ends.find((end) => end >= last) ?? line.length);
}

/** Whether a state is said: a trouble that is told without an SDK has one. */
function tellsState(said: ReadonlySet<Concept>): boolean {
  return [...said].some((concept) => Object.hasOwn(states, concept));
}

function spansOf(line: string, pattern: RegExp): Span[] {
  return matchesIn(line, pattern).map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function isOfSignatures({ fault }: Entry): boolean {
  return fault.startsWith('signature') || fault.startsWith('ticket');
}

/**
 * A neighbour's mark speaks against words, unless it spares words about signatures, or the SDK is named and either says
 * the mark itself or is known to pass on this very sentence of a browser.
 */
function mayBeOurs(
  hit: WordHit,
  { foreign, ownTraces }: Surmise,
  shared: boolean,
  { line, from }: { line: string; from: number },
): boolean {
  if (!foreign || (shared && spares(foreign, 'signature-words'))) return true;
  const own = ownTraces.get(hit.entry.sdk);
  if (!own?.named) return false;
  return (
    (!foreign.onLine && gap(own.span, foreign.span) <= besideName) ||
    namesIt(hit, foreign.span, from) ||
    (hit.told >= wholly && spares(foreign, 'exception')) ||
    isToldBefore(hit, foreign.span, { line, from })
  );
}

/** In UTF-16 units: a mark this close to the SDK's name, above the words, is what the SDK runs in: `SDK: Name, mini program`. */
const besideName = 24;

function gap(one: Span, other: Span): number {
  return Math.max(one.start, other.start) - Math.min(one.end, other.end);
}

/** Whether the words stand in a sentence that ends before the mark: what is said of a neighbour then is something else. */
function isToldBefore(
  { words }: WordHit,
  mark: Span,
  { line, from }: { line: string; from: number },
): boolean {
  const end = words().at(-1)?.end ?? line.length;
  return from + end < mark.start && /[。！？!?;；]|\.\s/.test(line.slice(end, mark.start - from));
}

/** Whether the entry says the mark itself, among most of what is said: its trouble is with that neighbour. */
function namesIt({ coverage, words }: WordHit, { start, end }: Span, from: number): boolean {
  return coverage >= mostOfIt && words().some((word) => from + word.start <= start && from + word.end >= end);
}

/** Confidence 0.8: words alone never make an answer nearly certain. */
const mostByWords = 2.3;
/** Confidence 0.55, a question: the same of an entry that says little of what somebody was told. */
const mostByBarely = 1.3;
/** What it is worth that a sentence has a phrase in it, as against that it is the phrase. */
const ofPhrase = 0.75;
/** What it costs that another entry answers more, for the whole of it. */
const perShare = 5;

function cluesOf(
  { entry, share, coverage, told, toldTogether, isBarely }: WordHit,
  spans: readonly Span[],
  surroundings: Surroundings,
  allowed: boolean,
): Clue[] {
  const clues: Clue[] = [
    {
      id: 'described',
      weight: 0.7 + 1.4 * Math.max(coverage, toldTogether ? told * ofPhrase : 0),
      reason: described,
      spans,
    },
    ...originClues(entry, surroundings).filter(({ weight }) => weight > 0 || !allowed),
  ];
  const sum = clues.reduce((total, { weight }) => total + weight, 0);
  const most = isBarely ? mostByBarely : mostByWords;
  if (sum > most) clues.push({ id: 'words-alone', weight: most - sum });
  if (share < 1) clues.push({ id: 'fits-less', weight: -perShare * (1 - share), reason: fitsLess });
  return clues;
}

const fitsLess: Text = {
  zh: '另一条与这句话更吻合。',
  en: 'Another entry answers more of the sentence.',
};

const described: Text = {
  zh: '没有错误码，是按文字描述找到的。',
  en: 'There is no code; it was found by the words that describe it.',
};

/** What is measured is no code: 300 Mbit, 720p. */
const unit = /^ ?(?:[kmg]?bits?\b|[kmg]bps\b|[kmg]b\b|fps\b|ms\b|px\b|p\b|hz\b|兆|帧|毫秒)/i;

/**
 * Whether a number that stands like a code comes with the words. It names the trouble then, though it is in no
 * document.
 */
export function hasOtherCode({ text, standingAt }: Sightings, mention: Span): boolean {
  const area = text.length <= shortPaste ? { start: 0, end: text.length } : lineAround(text, mention, 200);
  let found = false;
  scanNumbers(
    text.slice(area.start, area.end),
    () => true,
    ({ start, end, negative, form }) => {
      if (found || form === 'split' || form === 'bare-hex' || end - start < 3) return;
      const standing = standingAt({ start: area.start + start, end: area.start + end, negative });
      const isMeasured = unit.test(text.slice(area.start + end, area.start + end + 8));
      found = !isMeasured && (placeIn(standing)?.weight ?? 0) >= 1;
    },
  );
  return found;
}
