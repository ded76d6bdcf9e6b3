import { Ending } from '../text/ending';
import { isHanded, isPersons } from './answers';
import { isThing, type KeyRole } from './key-table';
import type { Lead } from './lead';
import { isOtherField } from './other-field';
import { afterVerb, firstArgument, type Place, startsMessage, underCodeKey, underWeakKey } from './places';
import type { PlaceOrThing, Site } from './site';
import { isDone, twoWordThing } from './two-words';

/** What takes an error as its first argument. */
export const callOpens = new Ending(/(?:exception|error|err|fail\w{0,4}|onerror|callback|reject)\(\s?$/i);

/** The place or the thing that the name in front of a number makes of it; undefined where it says nothing. */
export function underName(site: Site): PlaceOrThing | undefined {
  const { lead } = site;
  if (!lead || isPersons(site)) return undefined;
  if (isOtherField(lead, site.before)) return { thing: 'field' };
  if (!lead.role) return undefined;
  const { role } = lead;
  if (role === 'id' && (inError.test(site.before) || belowMessage.test(site.before) || numbersError(lead)))
    return { place: underCodeKey };
  if (isThing(role)) return namesThing(lead, site) ? { thing: role } : undefined;
  const thing = twoWordThing(lead, role);
  if (thing) return { thing };
  const place = reportedPlace(site, lead, role);
  return place && { place };
}

/** `"err": {"no": 1`: the number of an error is its code. */
const inError = new Ending(
  /(?:err|error|exception|fault|failure)["']?\s?[:=]\s?\{\s{0,8}["']?(?:no|num|number|id|value)["']?\s?[:=]\s?["']?$/i,
);

/** A form in which somebody filled in what the screen said, and then its number. */
const belowMessage = new Ending(
  /(?:^|\n)[^\n:]{0,24}(?:message|error|screen|popup|提示|报错|弹窗)[^\n:]{0,16}:[^\n]{2,160}\n[^\S\n]{0,4}(?:number|nr|no\.?|编号|号码|数字)\s?:\s?$/i,
);

const numbering = /(?:^|[._-])(?:no|nr|num|number|figure|id)$/i;
const anError =
  /^(?:err|error|errors|fault|exception|failure|refusal|answer|result|return|code|fehler|erreur|errore|fout)$/i;

/** `error number 70003`, `err.no=70003`, `Fehler Nr. 70003`, "server answer number": an error has no other number. */
function numbersError({ word, prior }: Lead): boolean {
  if (!numbering.test(word)) return false;
  const owner = word.replace(numbering, '').split('.').at(-1) ?? '';
  return anError.test(owner === '' ? prior : owner);
}

function reportedPlace({ before, after }: Site, lead: Lead, role: KeyRole): Place | undefined {
  const called = callOpens.test(before);
  switch (role) {
    case 'code':
      return underCodeKey;
    case 'verb':
      return called && lead.bracket === '(' ? firstArgument : afterVerb;
    case 'message':
      return lead.link === 'assigned' ? startsMessage : undefined;
    default:
      if (called && after.startsWith(',')) return firstArgument;
      return lead.link === 'assigned' ? underWeakKey : afterVerb;
  }
}

/** `the server said no: 70003` */
const refuses = /^(?:sa(?:y|ys|id|ying)|answer(?:s|ed)?|repl(?:y|ies|ied)|tells?|told|a|big|flat)$/;
const denying = new Set([
  '',
  'is',
  'are',
  'was',
  'were',
  'been',
  'with',
  'had',
  'have',
  'got',
  'see',
  'saw',
  'and',
  'but',
]);

/** “Please retry 70225” is the end of a message, and “报得最多的是 1004” says which one, not how many. */
const countsNothing = ({ link }: Lead, before: string): boolean =>
  (link === 'spaced' && pleaseRetry.test(before)) || /的(?:就)?是\s?["'“]?$/.test(before);

const pleaseRetry = /(?:请[^，。\n]{0,6}重试|\bplease (?:try again|retry)|\band retry)\s?["'“”）)]?\s?$/i;

/** “Enter room timeout -3308” says what failed: a time out has no sign. */
const timedOut = /^(?:timeout|timed[ -]?out|超时)$/i;
const standsNegative = ({ role, word }: Lead): boolean =>
  role === 'address' || (role === 'time' && !timedOut.test(word));

/** Ids, ports and counters have no sign; a bracket or a new clause ends the reach of a name without `:` or `=`. */
function namesThing(lead: Lead, { negative, before, after }: Site): boolean {
  // “There is no 70003” denies it; “order no 70003” numbers an order.
  if (lead.word.toLowerCase() === 'no' && lead.link === 'spaced' && denying.has(lead.prior)) return false;
  if (lead.word.toLowerCase() === 'no' && refuses.test(lead.prior)) return false;
  if (negative && lead.link !== 'assigned') return standsNegative(lead);
  if (lead.role === 'count' && countsNothing(lead, before)) return false;
  // “房间 5001 错误” may as well be error 5001 about a room.
  if (
    lead.role === 'room' &&
    lead.link !== 'assigned' &&
    /^[^\S\n]?(?:号?错误|报错|异常|error\b)/i.test(after)
  )
    return false;
  if (isHanded(before) || isDone(lead)) return false;
  if (lead.link === 'bracketed') return lead.role === 'line' || lead.role === 'http';
  return !/[,，。;；]\s*$/.test(before);
}
