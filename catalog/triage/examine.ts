import type { Entry } from '../schema';
import type { Body } from './body/body';
import type { CatalogIndex } from './catalog-index';
import type { CauseMention } from './causes/find-causes';
import type { Candidate } from './judge/clue/candidate';
import type { NumberMention } from './judge/clue/number-mention';
import { nameDisagrees } from './judge/clue/pair-clues';
import { type Repeats, Repetition } from './judge/clue/repeats';
import { isKnownAt } from './judge/clue/sentence-clues';
import { type Confirmed, ConfirmedPairs } from './judge/confirmed';
import { worthShowing } from './judge/decision/verdict';
import { tie, type Weighed, weigh } from './judge/decision/weigh';
import { contradicts, judgeLiteral, judgeName } from './judge/judge-name';
import { judgeNumber } from './judge/judge-number';
import { withMisfits } from './judge/misfits';
import { findNumbers } from './judge/number/find-numbers';
import { nearMisses } from './judge/number/near-misses';
import { isForeignTable } from './judge/number/sibling-table';
import { signDoubtsOf } from './judge/number/sign';
import { BesideNumbers, settledByNumbers } from './judge/number-against-words';
import { Stories } from './judge/stories';
import { type JudgedNumber, unanswered } from './judge/unanswered';
import { judgeWords } from './judge/word/judge-words';
import type { NameMention } from './names/name-mention';
import { scanNames } from './names/scan-names';
import { findNeighbours } from './neighbours/find-neighbours';
import type { NeighbourMention } from './neighbours/mentions';
import { isStated } from './neighbours/worth-reading';
import { standingAt } from './numbers/standing';
import { Origins } from './origin/origins';
import { unlistedIn } from './origin/unlisted-products';
import { explainedMessages, PrintedCollector, printedMessages } from './printed-messages';
import type { NearMiss, RuledOut, Span } from './result';
import { sentencesOf } from './retrieval/sentences';
import type { Sightings } from './sightings';
import { touches, within } from './spans';
import { isSilent } from './statements/act-weights';
import { actsIn } from './statements/acts';
import { isCodeIn } from './statements/document/listed-codes';
import { wholeActIn } from './statements/document/whole-act';
import { statementAround } from './statements/extent';
import { sentenceAround } from './statements/sentence';
import { strangerNear } from './statements/speaker';
import type { SymptomMention } from './symptoms/find-symptoms';
import { toldIn } from './told-troubles';
import { sayingByLine } from './words/said-by-line';
import { hearing } from './words/unheard';

/** Called with the share of a work that is done, from 0 to 1. */
type Advance = (share: number) => void;

/** What was found in a paste. Spans are those of its body. */
export interface Examined {
  /** By descending confidence; also those too unlikely to be shown. */
  readonly weighed: readonly Weighed[];
  readonly nearMisses: readonly NearMiss[];
  readonly ruledOut: readonly RuledOut[];
  /** By descending confidence. */
  readonly neighbours: readonly NeighbourMention[];
  /** By descending confidence. Empty where a code speaks: one of ours, somebody else's, or one that is not known. */
  readonly symptoms: readonly SymptomMention[];
  /** The one known cause of the first of them, where one alone fits. */
  readonly cause: CauseMention | undefined;
  /** Whether the paste looks like the table of a sibling SDK, whose codes only partly agree with ours. */
  readonly doubtful: boolean;
}

/** The confidence of a named or numbered error from which on words without a code are not looked at. */
const sureEnough = 0.5;
/** Mentions of one name, or of one literal, that are judged; further ones are only counted. */
const mostAlike = 30;

/**
 * Sees, judges and weighs. Troubles described in words are looked for only where no number and no name is believed:
 * words are weaker, and a long log is full of them.
 */
export function examine(
  body: Body,
  index: CatalogIndex,
  advance: Advance,
  confirmed: readonly Confirmed[] = [],
): Examined {
  const sightings = sightingsOf(body, index, (share) => advance(0.45 * share));
  const numbers = findNumbers(sightings, index.codes, (share) => advance(0.45 + 0.45 * share));
  const repeats = new Map<string, readonly Repeats[]>();
  const beside = new BesideNumbers(sightings, index);
  const judged = judgedNumbers(sightings, index, beside, numbers.mentions, repeats);
  const ofNumbers = judged.flatMap((one) => one.candidates);
  const candidates = [...ofNumbers, ...judgedTexts(sightings, index, beside, ofNumbers, repeats)];
  const pairs = new ConfirmedPairs(confirmed, body.view.text, (span) => sightings.origins.at(span));
  const neighbours = findNeighbours(sightings, index.neighbours);
  const explained = explainedMessages(neighbours, index);
  const real = withMisfits(sightings.text, settledByNumbers(sightings.text, candidates), index.search)
    .filter((one) => one.entry.fault !== 'success' && !isQuotedBy(explained, one))
    .map((one) => pairs.add(one));
  let weighed = weigh(real, repeats);
  if (!weighed.some(({ confidence, best }) => confidence >= sureEnough && best.via !== 'literal'))
    weighed = weigh(
      withoutTied(
        real,
        wordCandidates(sightings, index, [
          ...shownNumbers(weighed),
          ...silenced(ofNumbers),
          ...printedMessages(sightings),
          ...explained,
        ]),
      ),
      repeats,
    );
  const unknown = [...numbers.undocumented, ...numbers.mentions];
  const told = toldIn(sightings, index, weighed, neighbours.some(isStated));
  if (told.cause) weighed = weighed.filter(({ best }) => best.via !== 'symptom');
  return {
    weighed,
    nearMisses: nearMisses(sightings, index, unknown),
    neighbours,
    ...told,
    ruledOut: [...numbers.ruledOut, ...unanswered(judged, shownEntries(weighed), index.packs)].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    doubtful: isForeignTable(sightings, numbers.mentions, (name) =>
      contradicts(index.nameJudge, sightings, name),
    ),
  };
}

/** Whether a name is part of a sentence that an explained neighbour prints, and nothing shows the SDK that has the name. */
function isQuotedBy(sentences: readonly Span[], { via, span, clues }: Candidate): boolean {
  return (
    via === 'name' &&
    sentences.some(({ start, end }) => start <= span.start && span.end < end) &&
    !clues.some(({ id }) => id === 'own-mark')
  );
}

/** The numbers with their candidates. Adds to `repeats`, by group. */
function judgedNumbers(
  sightings: Sightings,
  index: CatalogIndex,
  beside: BesideNumbers,
  mentions: readonly NumberMention[],
  repeats: Map<string, readonly Repeats[]>,
): JudgedNumber[] {
  const context = {
    stories: new Stories(sightings, mentions, index.packs),
    carrierOf: index.carriers.in(sightings),
    signs: signDoubtsOf(sightings.text),
  };
  return mentions.map((mention) => {
    repeats.set(`number ${mention.token.start}`, mention.repeats);
    return { mention, candidates: beside.judged(mention, judgeNumber(sightings, index, mention, context)) };
  });
}

/** The candidates of names and of texts that an SDK emits. Adds to `repeats`, by group. */
function judgedTexts(
  sightings: Sightings,
  index: CatalogIndex,
  beside: BesideNumbers,
  ofNumbers: readonly Candidate[],
  repeats: Map<string, readonly Repeats[]>,
): Candidate[] {
  const candidates: Candidate[] = [];
  const isDisputed = disputedNames(sightings.text, ofNumbers);
  const repetition = new Repetition();
  for (const mention of sightings.names) {
    const more = repetition.admit(mention.hit.name, mention, mostAlike);
    if (!more) continue;
    const judged = judgeName(sightings, index.nameJudge, mention, isDisputed);
    candidates.push(...beside.judgedName(mention, judged));
    repeats.set(`name ${mention.start}`, [more]);
  }
  for (const mention of sightings.literals) {
    const more = repetition.admit(`literal of ${mention.entries[0]?.id}`, mention, mostAlike);
    if (!more) continue;
    candidates.push(...judgeLiteral(sightings, index.words, mention));
    repeats.set(`literal ${mention.start}`, [more]);
  }
  return candidates;
}

/** In UTF-16 units to either side: how far from a number a name that it disagrees with stands. */
const lineReach = 180;

/** Whether a name is that of another error than the number beside it, which has said so. */
function disputedNames(
  text: string,
  candidates: readonly Candidate[],
): (entry: Entry, name: Span) => boolean {
  const numbers = candidates.filter(({ clues }) => clues.includes(nameDisagrees));
  return ({ sdk }, name) =>
    numbers.some(
      ({ entry, span }) =>
        entry.sdk === sdk &&
        Math.abs(span.start - name.start) < lineReach &&
        text.slice(Math.min(span.end, name.end), Math.max(span.start, name.start)).split('\n').length <= 4,
    );
}

function shownEntries(weighed: readonly Weighed[]): Set<Entry> {
  return new Set(weighed.filter(({ likelihood }) => likelihood >= worthShowing).map(({ entry }) => entry));
}

/**
 * All of them, without the texts of entries that words tie with others: two rows that say the same are told apart by
 * neither.
 */
function withoutTied(others: readonly Candidate[], byWords: readonly Candidate[]): Candidate[] {
  const best = byWords.filter(({ clues }) =>
    clues.every(({ id, weight }) => id !== 'fits-less' || weight > -tie),
  );
  const isTied = ({ entry, span }: Candidate) =>
    best.some(
      (one) =>
        one.entry === entry &&
        best.some((two) => two.entry !== entry && two.group === one.group && two.entry.sdk === entry.sdk) &&
        Math.abs(one.span.start - span.start) < lineReach,
    );
  return [...others.filter((one) => one.via !== 'literal' || !isTied(one)), ...byWords];
}

/** Candidates by words alone, of sentences without any of these numbers and messages, which speak for themselves. */
function wordCandidates(sightings: Sightings, index: CatalogIndex, spoken: readonly Span[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const sentence of sentencesOf(sightings.text))
    if (
      !spoken.some(({ start, end }) => start >= sentence.start && end <= sentence.end) &&
      !sightings.wholeActAt(sentence)
    )
      candidates.push(...judgeWords(sightings, index, sentence));
  return candidates;
}

function shownNumbers(weighed: readonly Weighed[]): Span[] {
  return weighed
    .filter(({ likelihood, best }) => likelihood >= worthShowing && best.via === 'number')
    .flatMap(({ spans }) => spans);
}

/** Numbers whose sentence reports nothing, so that its words report nothing either. */
function silenced(ofNumbers: readonly Candidate[]): Span[] {
  return ofNumbers.filter(({ clues }) => clues.some(({ id }) => isSilent(id))).map(({ span }) => span);
}

function sightingsOf(
  { view: { text }, joints, secrets: secretSpans, messages }: Body,
  index: CatalogIndex,
  advance: Advance,
): Sightings {
  const names: NameMention[] = [];
  scanNames(text, index.names, (mention) => {
    if (!touches(secretSpans, mention)) names.push(mention);
  });
  names.sort((a, b) => a.start - b.start);
  advance(0.4);
  const printed = new PrintedCollector(text);
  const marks = index.marks.scan(text, (what, span) => printed.add(what, span));
  advance(1);
  const isKnown = (span: Span) =>
    isKnownAt({ marks, names }, span) || index.products.isKnown(text.slice(span.start, span.end));
  const isOthers = (line: Span) => within(marks, line).some(({ mark }) => 'foreign' in mark);
  const heard = hearing(text);
  const sentenceAt = remembered((span: Span) => sentenceAround(text, span));
  const wholeActAt = remembered(wholeActIn(text, { messages, isCode: isCodeIn(index) }));
  return {
    text,
    heard,
    strangerNear: remembered((span: Span) =>
      strangerNear(text, span, sentenceAt(span), { vocabulary: index.vocabulary, isKnown, isOthers }),
    ),
    sentenceAt,
    actAt: remembered(actsIn(text, marks, sentenceAt, wholeActAt)),
    wholeActAt,
    said: remembered(sayingByLine(heard)),
    unlistedIn: remembered((span: Span) => unlistedIn(text, span, index.unlistedSigns)),
    origins: new Origins(text, marks),
    statementAt: remembered((span: Span) => statementAround(text, span)),
    standingAt: remembered((number: Span & { negative: boolean }) => standingAt(text, number), mostStandings),
    marks,
    names,
    ...printed.all(),
    joints,
    secretSpans,
  };
}

const mostRemembered = 64;
/** Enough for every number of a short paste, of which others' codes are sought as well. */
const mostStandings = 512;

/** Several mentions on one line ask the same of it: the last answers are kept. */
function remembered<S extends Span, T>(ask: (span: S) => T, most = mostRemembered): (span: S) => T {
  const answers = new Map<number, { end: number; answer: T }>();
  return (span) => {
    const known = answers.get(span.start);
    if (known?.end === span.end) return known.answer;
    if (answers.size >= most) answers.clear();
    const answer = ask(span);
    answers.set(span.start, { end: span.end, answer });
    return answer;
  };
}
