import type { Entry, Text } from '../../schema';
import type { Reading } from '../numbers/code-index';
import type { Lead } from '../numbers/lead';
import type { NumberToken } from '../numbers/number-token';
import type { Place } from '../numbers/places';
import type { Span } from '../result';
import type { Scene } from '../scene';
import type { EntryWords } from '../words/entry-words';
import { type Candidate, type Clue, candidate } from './candidate';
import { type Pair, pairsOf } from './pairs';
import { priorOfCode } from './priors';
import { isOtherConstant } from './sibling-table';
import { signFit } from './sign';
import { originClues, type Surroundings, surroundingsOf } from './surroundings';

/** A number in a place for codes, and what it could be. */
export interface NumberMention {
  readonly token: NumberToken;
  readonly place: Place;
  readonly lead: Lead | undefined;
  readonly readings: readonly Reading[];
  /** Further places where the same stands in the same way; they are not judged one by one. */
  readonly repeats: Span[];
}

/** The candidates of one number. They exclude each other. */
export function judgeNumber(scene: Scene, words: EntryWords, mention: NumberMention): Candidate[] {
  const { token, readings } = mention;
  const surroundings = surroundingsOf(scene, token);
  const pairs = pairsOf(scene, token);
  const named = new Set(pairs.flatMap(({ name }) => name.hit.entries));
  const found: Candidate[] = [];
  for (const reading of readings) {
    const fit = signFit(reading, token);
    if (!fit) continue;
    const { entry } = reading;
    const clues: Clue[] = [
      placeClue(mention),
      { weight: priorOfCode(reading.code, entry) },
      fit,
      ...originClues(entry, surroundings),
      ...wordClues(entry, words, surroundings),
      ...pairClues(entry, pairs, readings, named),
      ...fieldClues(entry, mention),
      ...toneClues(scene, surroundings, mention),
      ...(isOtherConstant(scene, mention) ? [{ weight: -5, reason: otherConstant }] : []),
      ...bareHexClues(reading, token, pairs, surroundings),
    ];
    found.push(candidate(entry, token, 'number', `number ${token.start}`, clues));
  }
  return found;
}

function placeClue({ place, lead }: NumberMention): Clue {
  const spans = lead ? [{ start: lead.start, end: lead.end }] : [];
  return { weight: place.weight, reason: place.reason(lead), spans };
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
const enough = 0.7;

function wordClues(entry: Entry, words: EntryWords, surroundings: Surroundings): Clue[] {
  const { said, saidNear, message, messageSaid, surmise } = surroundings;
  const close = words.agreement(entry, said);
  const wide = words.agreement(entry, saidNear);
  const weight = Math.min(2.4, close + (wide - close) * 0.4);
  const clues: Clue[] = [{ weight, reason: weight > 1 ? agreed : undefined }];
  if (!message) return clues;
  if (words.agreement(entry, messageSaid) >= enough) {
    clues.push({ weight: 1, spans: [message] });
    return clues;
  }
  if (entry.fault === 'unclassified') return clues;
  const ours = surmise.own.get(entry.sdk)?.named === true;
  const weightAgainst = messageSaid.size > 0 ? -2.6 : -1.6;
  clues.push({
    weight: ours ? -0.5 : weightAgainst,
    reason: ours ? undefined : contradicted,
    spans: [message],
  });
  return clues;
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
    return [{ weight: 2.5, reason, spans: [{ start: own.name.start, end: own.name.end }] }];
  }
  // The name decides between the meanings of one number.
  if (readings.some((other) => named.has(other.entry))) return [{ weight: -3.5 }];
  const stranger = pairs.some(({ name, joined }) => joined && !related(entry, name.hit.entries));
  return stranger ? [{ weight: -1.5 }] : [];
}

function related(entry: Entry, others: readonly Entry[]): boolean {
  return others.some(
    (other) => entry.parent === other.id || other.parent === entry.id || other.code === undefined,
  );
}

/** NetEase puts the server’s code under a name of its own. */
function fieldClues(entry: Entry, { lead }: NumberMention): Clue[] {
  if (!lead || !/^server_?code$/i.test(lead.word)) return [];
  const fits = entry.sdk === 'netease-webrtc' && entry.side === 'server' && entry.symbol === undefined;
  const reason = { zh: 'serverCode 里放的是服务端的码。', en: 'serverCode holds the server’s code.' };
  return fits ? [{ weight: 2.5, reason }] : [{ weight: -3 }];
}

const sentence = 240;
const machineText = /[{}<>|]|\b(?:at|in) \S+:\d|=>/;

/** A person who writes one sentence with one number means that number. */
function toneClues(
  scene: Scene,
  { aboutCalls, surmise }: Surroundings,
  { place, readings }: NumberMention,
): Clue[] {
  const clues: Clue[] = [];
  const told = scene.text.length <= sentence && !machineText.test(scene.text) && place.weight >= 1;
  if (told) clues.push({ weight: 1.2 });
  const ours = readings.some(({ entry }) => surmise.own.has(entry.sdk));
  if (aboutCalls) clues.push({ weight: 0.9 });
  else if (!ours) clues.push({ weight: told ? -0.2 : -0.9 });
  return clues;
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
  if (pairs.some(({ name }) => name.hit.entries.includes(reading.entry))) return [{ weight: 0.5, reason }];
  return [{ weight: surmise.own.get(reading.entry.sdk)?.named ? -1 : -4, reason }];
}
