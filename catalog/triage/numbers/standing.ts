import type { Text } from '../../schema';
import type { Span } from '../result';
import { Ending } from '../text/ending';
import { headingAt } from './columns';
import { exclusions } from './exclusions';
import { type Lead, leadOf } from './lead';
import { headOfList } from './listed-under';
import { placeOf } from './place-of';
import type { PlaceOrThing } from './site';
import { underName } from './under-name';

/** In UTF-16 units: how much of the text around a number its rules can see. */
const leftReach = 72;
const rightReach = 48;

/** How a number stands in its text: why it is surely no code, or the name in front of it and its place. */
export type Standing =
  | { readonly excluded: Text }
  | { readonly lead: Lead | undefined; readonly where: PlaceOrThing };

export function standingAt(text: string, { start, end, negative }: Span & { negative: boolean }): Standing {
  const before = text.slice(Math.max(0, start - leftReach), start);
  const after = text.slice(end, end + rightReach);
  const excluded = excludedBy(before, after);
  if (excluded) return { excluded };
  const lead = leadOf(text, start);
  const site = { before, after, negative, heading: headingAt(text, start) };
  const where = placeOf({ lead, ...site });
  if ('thing' in where || where.place.weight > 0 || negative) return { lead, where };
  // Each number of a list is what the first one is.
  const head = headOfList(text, start, end);
  const listed = head && underName({ lead: head, ...site });
  return listed && 'thing' in listed ? { lead: head, where: listed } : { lead, where };
}

/** The place of a number that may be a code; undefined where it is surely something else. */
export function placeIn(standing: Standing): { weight: number } | undefined {
  return 'excluded' in standing || 'thing' in standing.where ? undefined : standing.where.place;
}

/** `code70001`: the exclusion of numbers inside names must not apply, since it is a key without its blank. */
const gluedKey = new Ending(/(?:^|[^A-Za-z])(?:err|error|errno|(?:err|error|ret|rsp|sub)?[_-]?code)-?$/i);

const rules = exclusions.map(({ before, ...rule }) => ({ ...rule, before: before && new Ending(before) }));

/** By what stands on the line of the number: the next line speaks of something else. */
function excludedBy(before: string, after: string): Text | undefined {
  const left = before.slice(before.lastIndexOf('\n') + 1);
  const lineEnd = after.indexOf('\n');
  const right = lineEnd < 0 ? after : after.slice(0, lineEnd);
  for (const rule of rules) {
    const holds = (rule.before?.test(left) ?? true) && (rule.after?.test(right) ?? true);
    if (holds && !(rule.id === 'inside-name' && gluedKey.test(left))) return rule.reason;
  }
  return undefined;
}
