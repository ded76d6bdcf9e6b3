import { type Lead, leadOf } from './lead';

/** Numbers of one length before another, with nothing but signs of a list between. */
const list =
  /(?<![\d.:-])(?:(?<first>\d{2,8})(?:\s?[、/]\s?|\s?[,，]\s?|\s?(?:和|及|与|以及|跟)\s?|\s(?:and|or|&)\s|,\s(?:and|or)\s))(?:\d{2,8}(?:\s?[、/]\s?|\s?[,，]\s?|\s?(?:和|及|与|以及|跟)\s?|\s(?:and|or|&)\s|,\s(?:and|or)\s)){0,11}$/;
/** One look, before the list is read. */
const joint = /[、/,，和及与跟dr&]\s?$/;
const numbers = /\d{2,8}/g;
const fewestWithCommas = 2;
/** In UTF-16 units. */
const reach = 120;

/**
 * The name above a list of numbers of one length of which that at `at` to `end` is one: 工号 of `工号 10005、10007`. In
 * a list with commas alone it must be the third at least: `room 5001, 70003` is a room, and then a code.
 */
export function headOfList(text: string, at: number, end: number): Lead | undefined {
  if (!joint.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const before = text.slice(Math.max(0, at - reach), at);
  const found = list.exec(before);
  if (!found) return undefined;
  const others = found[0].match(numbers) ?? [];
  if (others.some((one) => one.length !== end - at)) return undefined;
  const firm = /[、/和及与跟]|\b(?:and|or)\b|&/.test(found[0]);
  if (!firm && others.length < fewestWithCommas) return undefined;
  return leadOf(text, at - found[0].length);
}
