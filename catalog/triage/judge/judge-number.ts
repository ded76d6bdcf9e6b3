import type { Entry, Manners, Text } from '../../schema';
import type { Reading } from '../numbers/code-index';
import type { NumberToken } from '../numbers/number-token';
import type { Place } from '../numbers/places';
import type { Sightings } from '../sightings';
import type { EntryWords } from '../words/entry-words';
import { type Candidate, type Clue, candidate } from './candidate';
import type { InnerFields } from './inner-fields';
import type { NumberMention } from './number-mention';
import { type Pair, pairsOf } from './pairs';
import { priorOfCode } from './priors';
import { isOtherConstant, isUnknownConstant } from './sibling-table';
import { signFit } from './sign';
import { statusClues } from './status';
import { isStrange, originClues, type Surroundings, surroundingsOf } from './surroundings';

/** What the numbers of a paste are judged with. */
export interface NumberJudge {
  readonly words: EntryWords;
  readonly manners: (sdk: string) => Manners;
  readonly innerFields: InnerFields;
}

/** The candidates of one number. They exclude each other. */
export function judgeNumber(
  sightings: Sightings,
  { words, manners, innerFields }: NumberJudge,
  mention: NumberMention,
): Candidate[] {
  const { token, readings } = mention;
  const surroundings = surroundingsOf(sightings, token);
  const pairs = pairsOf(sightings, token);
  const named = new Set(pairs.flatMap(({ name }) => name.hit.entries));
  const found: Candidate[] = [];
  for (const reading of readings) {
    const fit = signFit(reading, token, manners(reading.entry.sdk).turnsSigns);
    if (!fit) continue;
    const { entry } = reading;
    const unknown = isUnknownConstant(sightings, token, entry);
    const clues: Clue[] = [
      placeClue(mention),
      { id: 'prior', weight: priorOfCode(reading.code, entry) },
      { id: 'sign', ...fit },
      ...originClues(entry, surroundings),
      ...wordClues(entry, words, surroundings),
      ...pairClues(entry, pairs, readings, named),
      ...innerFields.clues(entry, mention),
      ...toneClues(sightings, surroundings, mention),
      ...statusClues(sightings.text, entry, mention, surroundings),
      ...(isOtherConstant(sightings, mention)
        ? [{ id: 'other-constant', weight: -5, reason: otherConstant }]
        : []),
      ...(unknown ? [unknownConstant(entry, surroundings)] : []),
      ...behindName(sightings.text, token, entry, surroundings),
      ...bareHexClues(reading, token, pairs, surroundings),
    ];
    const strange =
      isStrange(entry, surroundings) ||
      (!surroundings.surmise.own.has(entry.sdk) && (unknown || isEverybodys(token)));
    clues.push(...capped(clues, strange));
    found.push(candidate(entry, token, 'number', `number ${token.start}`, clues));
  }
  return found;
}

/** Numbers of four digits without a sign are in every table of codes there is. */
function isEverybodys({ negative, value }: NumberToken): boolean {
  return !negative && value < 3000;
}

/** Above this a finding is called nearly certain; a number alone never is. */
const mostUnsupported = 2.7;
/** Where an unlisted product seems to speak, or anybody may, a number is not claimed. */
const mostStrange = 1.4;
const support = 1;
/** Words that agree this well are said of hardly anything else. */
const strongSupport = 1.8;

/** A number that nothing else supports stays below certainty, however well it stands. */
function capped(clues: readonly Clue[], strange: boolean): Clue[] {
  const sum = clues.reduce((total, { weight }) => total + weight, 0);
  const supports = clues.filter((clue) => clue.supports === true).map(({ weight }) => weight);
  const best = Math.max(0, ...supports);
  const usual = best >= support ? Number.POSITIVE_INFINITY : mostUnsupported;
  const unusual = best >= strongSupport ? mostUnsupported : mostStrange;
  const most = strange ? unusual : usual;
  return sum <= most ? [] : [{ id: 'cap', weight: most - sum }];
}

/** `SomeSDK 10006`: the SDK, and then its code. */
function behindName(text: string, token: NumberToken, { sdk }: Entry, { surmise }: Surroundings): Clue[] {
  const trace = surmise.own.get(sdk);
  if (!trace?.named || trace.span.end > token.start) return [];
  return /^[\s|:,/-]{1,3}$/.test(text.slice(trace.span.end, token.start))
    ? [{ id: 'behind-name', weight: 1.8 }]
    : [];
}

function placeClue({ place, lead }: NumberMention): Clue {
  const spans = lead ? [{ start: lead.start, end: lead.end }] : [];
  return { id: 'place', weight: place.weight, reason: place.reason(lead), spans };
}

const agreed: Text = {
  zh: '旁边的文字说的正是这条错误的意思。',
  en: 'The words beside it say what this error means.',
};
const contradicted: Text = {
  zh: '一起给出的错误信息说的是别的事。',
  en: 'The message that came with it speaks of something else.',
};
const otherConstant: Text = {
  zh: '旁边的常量名不是文档里的那个，说明它来自相近的另一个 SDK。',
  en: 'The constant beside it is not the documented one, so it comes from a sibling SDK.',
};
function unknownConstant({ sdk }: Entry, { surmise }: Surroundings): Clue {
  const named = surmise.own.get(sdk)?.named === true;
  return { id: 'unknown-constant', weight: named ? -0.5 : -3, reason: otherConstant };
}

const enough = 0.7;

function wordClues(entry: Entry, words: EntryWords, surroundings: Surroundings): Clue[] {
  const { said, saidNear, message, messageSaid, surmise } = surroundings;
  const close = words.agreement(entry, said);
  const wide = words.agreement(entry, saidNear);
  const weight = Math.min(2.4, close + (wide - close) * 0.4);
  const clues: Clue[] = [{ id: 'words', weight, supports: true, reason: weight > 1 ? agreed : undefined }];
  if (!message) return clues;
  if (words.agreement(entry, messageSaid) >= enough) {
    clues.push({ id: 'message', weight: 1, supports: true, spans: [message] });
    return clues;
  }
  const ours = surmise.own.get(entry.sdk)?.named === true;
  const weightAgainst = againstMessage(entry, ours, messageSaid.size > 0);
  clues.push({
    id: 'other-message',
    weight: weightAgainst,
    reason: ours ? undefined : contradicted,
    spans: [message],
  });
  return clues;
}

/** How much it counts that the message says something else: least where the number alone says much. */
function againstMessage(entry: Entry, ours: boolean, understood: boolean): number {
  if (ours) return entry.fault === 'unclassified' ? 0 : -0.5;
  if (entry.fault === 'unclassified') return -0.8;
  const distinct = entry.code !== undefined && priorOfCode(Number(entry.code), entry) >= 0.8;
  return (understood ? -2.6 : -1.6) * (distinct ? 0.4 : 1);
}

function pairClues(
  entry: Entry,
  pairs: readonly Pair[],
  readings: readonly Reading[],
  named: ReadonlySet<Entry>,
): Clue[] {
  const own = pairs.find(({ name }) => name.hit.entries.includes(entry));
  if (own) {
    const { token } = own.name;
    const reason = { zh: `旁边写着它的名字 ${token}。`, en: `Its name ${token} stands beside it.` };
    const weight = own.joined ? 4 : 2.5;
    const { start, end } = own.name;
    return [{ id: 'own-name', weight, supports: true, reason, spans: [{ start, end }] }];
  }
  const umbrella = pairs.find(
    ({ name, joined }) => joined && name.hit.entries.some(({ id }) => id === entry.parent),
  );
  if (umbrella) {
    const { token, start, end } = umbrella.name;
    const reason = {
      zh: `它紧跟在外层错误 ${token} 后面。`,
      en: `It follows ${token}, the error that wraps it.`,
    };
    return [{ id: 'wrapped', weight: 3.5, supports: true, reason, spans: [{ start, end }] }];
  }
  // The name decides between the meanings of one number.
  if (readings.some((other) => named.has(other.entry))) return [{ id: 'name-of-another', weight: -3.5 }];
  const stranger = pairs.some(({ name, joined }) => joined && !related(entry, name.hit.entries));
  return stranger ? [{ id: 'unrelated-name', weight: -1.5 }] : [];
}

function related(entry: Entry, others: readonly Entry[]): boolean {
  return others.some(
    (other) => entry.parent === other.id || other.parent === entry.id || other.code === undefined,
  );
}

const sentence = 240;
const machineText = /[{}<>|]|\b(?:at|in) \S+:\d|=>/;
const han = /[\u3400-\u9fff]/;

/** A person who writes one sentence with one number means that number. */
function toneClues(
  { text }: Sightings,
  { aboutCalls, surmise }: Surroundings,
  { place, readings, token }: NumberMention,
): Clue[] {
  const clues: Clue[] = [];
  const ours = readings.some(({ entry }) => surmise.own.has(entry.sdk));
  const spoken = text.length <= sentence && !machineText.test(text);
  const told =
    spoken && (place.weight >= 1 || (place.weight > -1 && (aboutCalls || ours) && isOnlyNumber(text, token)));
  if (told) clues.push({ id: 'told', weight: aboutCalls || ours ? 1.2 : toldWeight(text, place) });
  if (aboutCalls) clues.push({ id: 'about-calls', weight: 0.9 });
  else if (!ours) clues.push({ id: 'about-nothing', weight: told && han.test(text) ? -0.2 : -0.9 });
  return clues;
}

/** In English two words and a number may be anybody's; a Chinese customer who reports one writes to us. */
function toldWeight(text: string, { id }: Place): number {
  const reported = id === 'reported' || id === 'error-word' || id === 'code-key' || id === 'alone';
  return han.test(text) && reported ? 1.2 : 0.4;
}

function isOnlyNumber(text: string, token: NumberToken): boolean {
  return !/\d{4}/.test(text.slice(0, token.start)) && !/\d{4}/.test(text.slice(token.end));
}

/** Four digits that would have to be read as hexadecimal need somebody who says so. */
function bareHexClues(
  reading: Reading,
  token: NumberToken,
  pairs: readonly Pair[],
  { surmise }: Surroundings,
): Clue[] {
  if (reading.base !== 'hex' || token.form === 'hex') return [];
  const reason = {
    zh: `它是省略了 0x 的十六进制，等于 ${reading.code}。`,
    en: `It is hexadecimal without its 0x, and equals ${reading.code}.`,
  };
  if (pairs.some(({ name }) => name.hit.entries.includes(reading.entry)))
    return [{ id: 'bare-hex', weight: 0.5, reason }];
  const named = surmise.own.get(reading.entry.sdk)?.named === true;
  return [{ id: 'bare-hex', weight: named ? -1 : -4, reason }];
}
