import type { Entry } from '../../../schema';
import type { NumberToken } from '../../numbers/number-token';
import type { Clue } from './candidate';
import type { NumberMention } from './number-mention';
import type { Surroundings } from './surroundings';

/** `Has anyone seen 404 in SomeSDK?`: the one number of a line that names the SDK, in no particular place. */
export function soleClue({ place, token }: NumberMention, { sdk }: Entry, { surmise }: Surroundings): Clue[] {
  const trace = surmise.ownTraces.get(sdk);
  const isNamed = trace?.named === true && trace.onLine;
  return isNamed && place.weight < 0 && token.value >= 100 ? [{ id: 'only-number', weight: 2 }] : [];
}

/** `SomeSDK 10006`: the SDK, and then its code. */
export function behindName(
  text: string,
  token: NumberToken,
  { sdk }: Entry,
  { surmise }: Surroundings,
): Clue[] {
  const trace = surmise.ownTraces.get(sdk);
  if (!trace?.named || trace.span.end > token.start) return [];
  return /^\w{0,24}(?:[^\S\n]\w{1,16}(?:\.\d+)*){0,2}(?:[^\S\n]{1,3}|[^\S\n]?[|:,/-][^\S\n]?)$/.test(
    text.slice(trace.span.end, token.start),
  )
    ? [{ id: 'behind-name', weight: 1.8 }]
    : [];
}

/** Whether nothing but a mark stands between the SDK's name and the number: whoever writes so names its code. */
export function isCalledAfter(
  text: string,
  { start }: NumberToken,
  { sdk }: Entry,
  { surmise }: Surroundings,
): boolean {
  const trace = surmise.ownTraces.get(sdk);
  return trace?.named === true && /^[^\S\n]?[|:,/-]?[^\S\n]?$/.test(text.slice(trace.span.end, start));
}
