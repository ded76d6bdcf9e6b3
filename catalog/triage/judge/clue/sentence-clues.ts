import type { Entry, Text } from '../../../schema';
import type { MarkHit } from '../../origin/scan-marks';
import type { Span } from '../../result';
import type { Sightings } from '../../sightings';
import { within } from '../../spans';
import type { Act } from '../../statements/act-rules';
import { actWeights } from '../../statements/act-weights';
import { isAsserted } from '../../statements/assertion';
import { mentionIn } from '../../statements/mere-mention';
import type { Stranger } from '../../statements/stranger';
import { isOfCallsAlone } from '../../words/of-calls';
import type { Clue } from './candidate';
import type { NumberMention } from './number-mention';
import type { Surroundings } from './surroundings';

/** Who speaks in the sentence of a mention, and what the sentence does. */
export interface Spoken {
  readonly act: Act | undefined;
  /** Somebody whom nobody knows, where one is named. */
  readonly stranger: Stranger | undefined;
  /** Whether the line speaks of rooms, seats, streams: what hardly another trade has. */
  readonly ofCalls: boolean;
}

export function spokenAt({ actAt, strangerNear }: Sightings, span: Span, { said }: Surroundings): Spoken {
  return {
    act: actAt(span),
    // Read only where the SDK is not named.
    get stranger() {
      return strangerNear(span);
    },
    ofCalls: isOfCallsAlone(said),
  };
}

/** What a question about a code of an SDK that is named adds: it is the subject of the sentence. */
const askedByName = 2.5;

/** What the act of the sentence says. `named`: whether the SDK of the entry is. */
export function actClues({ act }: Spoken, named: boolean): Clue[] {
  if (!act) return [];
  const weight = act === 'asked' && named ? askedByName : actWeights[act].weight;
  return [{ id: act, ...actWeights[act], weight }];
}

/** Confidence 0.89 at most: what nobody asserts is never certain. */
const mostUnasserted = 2.9;

const unasserted: Text = {
  zh: '这句话没有明说它发生了，所以不算确定。',
  en: 'The sentence does not plainly say that it came up, so that it is not certain.',
};

/** A number in a sentence that neither does something else with it nor asserts it. */
export function assertionClues({ sentenceAt }: Sightings, token: Span, { act }: Spoken): Clue[] {
  if (act || isAsserted(sentenceAt(token))) return [];
  return [{ id: 'unasserted', weight: 0, most: mostUnasserted, reason: unasserted }];
}

/** The score above which nothing is believed that is only mentioned: just too little to be claimed, or to be shown. */
const mostMentioned = { brief: 1.4, full: 0.3 };

const onlyMentioned: Text = {
  zh: '这句话提到了它，没有说它发生了。',
  en: 'The sentence mentions it and does not say that it came up.',
};

/** `SomeSDK 10006, the room is gone`: the SDK and its code head what is told, and are not what it is about. */
function isHeading(before: string, between: string): boolean {
  return headed.test(before) && productBetween.test(between);
}
/** A clause begins, with hardly a word before the name. */
const headed =
  /(?:^|[：:，,。；;|\n])[^\u3400-\u9fffA-Za-z]*(?:[\u3400-\u9fff]{1,3}|[A-Za-z]{1,8})?[^\u3400-\u9fffA-Za-z]*$/;
/** A platform or a product of the SDK, and no word of what is done with the code. */
const productBetween = /^(?!.*[的是在有里讲说写列收录提])[\w .()（）\u3400-\u9fff]{0,14}[,，]?\s?$/;
const endsClause = /^["'”)）\]]?\s?(?:[,，。:：;；|/—–]|-\s|$)/;

/** A number in no place for a code, in a sentence that tells of it without a word of its coming up. */
export function mentionClues(
  sightings: Sightings,
  { token, place, readings, choice }: NumberMention,
  { act }: Spoken,
  isProven: boolean,
): Clue[] {
  // Nobody wavers between two counts, or says that a digit of one is lost.
  if (act || isProven || place.weight > 0 || choice || token.form === 'masked' || token.form === 'spoken')
    return [];
  const { before, after } = sightings.sentenceAt(token);
  const from = token.start - before.length;
  const names = within(sightings.marks, { start: from, end: token.end + after.length });
  const heads = names.some(
    ({ start, end }) =>
      isHeading(sightings.text.slice(from, start), sightings.text.slice(end, token.start)) &&
      endsClause.test(after),
  );
  // A count has no sign, and a code that lost its own may be one.
  if (heads && readings.some(({ code }) => code < 0 === token.negative)) return [];
  let said = `${before} ${after}`;
  for (const { start, end } of names) said = said.replace(sightings.text.slice(start, end), ' ');
  const mention = mentionIn(said, before);
  if (!mention) return [];
  return [{ id: 'mentioned', weight: 0, most: mostMentioned[mention], reason: onlyMentioned }];
}

/** The same for a name: an enumeration that is quoted is asked about, so what handles it counts only in a branch. */
export function nameActClues({ act }: Spoken, before: string): Clue[] {
  if (!act || act === 'asked' || act === 'hedged') return [];
  return act !== 'handled' || branch.test(before) || !compared.test(before)
    ? [{ id: act, ...actWeights[act] }]
    : [];
}

/** `e.name === "…"`: somebody may quote it to show what came. */
const compared = /[=!]==?\s?["'`]?$/;
/** `if (e.name === "…")`, in which a name is compared. */
const branch = /\b(?:if|when|switch|case)\b[^\n]{0,80}$/;

/** The score above which nothing is believed of an error that a stranger reports: just too little to be claimed. */
const mostOfStranger = 1;

const strange: Text = {
  zh: '说出这个码的是别的东西，目录里没有它。',
  en: 'What reports the code is something else, which the catalog does not have.',
};

/**
 * What a speaker whom nobody knows says against an entry: nothing where the entry's SDK is named, less where the line
 * is about calls, and no more than a cap where the code came with its own name (`paired`).
 */
export function strangerClues(
  entry: Entry,
  spoken: Spoken,
  { surmise }: Surroundings,
  paired: boolean,
): Clue[] {
  const trace = surmise.ownTraces.get(entry.sdk);
  if (trace?.named) return [];
  const { stranger, ofCalls } = spoken;
  if (!stranger) return [];
  if (stranger.place === 'words' && (ofCalls || trace?.onLine)) return [];
  return [
    {
      id: 'stranger',
      weight: paired ? 0 : ofCalls ? stranger.weight / 2 : stranger.weight,
      most: mostOfStranger,
      reason: strange,
      spans: [{ start: stranger.start, end: stranger.end }],
      yields: stranger.place === 'words' || stranger.place === 'named' || stranger.place === 'head',
    },
  ];
}

/** Whether a span is a mark or a name of something that is known. A mark of others must be about all of it. */
export function isKnownAt({ marks, names }: Pick<Sightings, 'marks' | 'names'>, span: Span): boolean {
  const wide = { start: span.start - 40, end: span.end + 40 };
  const overlap = ({ start, end }: Span) => Math.min(end, span.end) - Math.max(start, span.start);
  const ours = (one: MarkHit) => 'own' in one.mark && overlap(one) > 0;
  const theirs = (one: Span) =>
    overlap(one) * 2 > span.end - span.start || (one.start <= span.start && overlap(one) > 2);
  return (
    within(marks, wide).some((one) => ours(one) || theirs(one)) ||
    within(names, wide).some((one) => overlap(one) > 0)
  );
}
