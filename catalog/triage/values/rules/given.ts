import { listed } from '../wording';
import type { Asked, Broken, Suspect } from './rule';

/** In UTF-16 units; an object that goes on for longer is not read. */
const longest = 1500;
const request = /(?:req(?:uest)?|params?|options?|body|payload|请求|参数|包体|\w+\()[^{}\n]{0,24}$/i;

/**
 * Whether something is given at all, in an object that a call was made with and that gives one of its companions. Where
 * the object is cut short, nobody can tell.
 */
export function givenBroken(companions: readonly string[], asked: Asked): Broken | undefined {
  const { parameter, values, others, parameterOf, text } = asked;
  const beside = companions.flatMap((id) => others(id).map((value) => ({ id, value })));
  for (const { value } of beside) {
    const object = addressAround(text, value) ?? objectAround(text, value);
    if (!object) continue;
    const isWithin = ({ start }: Suspect) => start > object.start && start < object.end;
    if (values.some(isWithin)) continue;
    const there = [...new Set(beside.filter((one) => isWithin(one.value)).map(({ id }) => id))];
    const named = listed(there.slice(0, 3).flatMap((id) => parameterOf(id) ?? []));
    return {
      said: {
        zh: `您发来的请求里有${named.zh}，没有${parameter.zh}。`,
        en: `The request that you sent us has the ${named.en} and no ${parameter.en}.`,
      },
      by: [value],
    };
  }
  return undefined;
}

/** The address around a value of its query, where it is whole. */
function addressAround(text: string, { start, place }: Suspect): { start: number; end: number } | undefined {
  const line = text.slice(Math.max(0, start - longest), start);
  const [query] = /\?[^\s"'`<>]*$/.exec(line) ?? [];
  if (place !== 'assigned' || query === undefined) return undefined;
  const [rest = ''] = /^[^\s"'`<>]*/.exec(text.slice(start, start + longest)) ?? [];
  const whole = { start: start - query.length, end: start + rest.length };
  return /\.{3}|…|\*{3}$|省略/.test(text.slice(whole.start, whole.end)) ? undefined : whole;
}

/** The braces around a value, where what stands before them tells of a call and nothing within is left out. */
function objectAround(text: string, { start }: Suspect): { start: number; end: number } | undefined {
  const from = Math.max(0, start - longest);
  const open = from + text.slice(from, start).lastIndexOf('{');
  const rest = text.slice(start, start + longest);
  const close = start + rest.indexOf('}');
  if (open < from || close < start) return undefined;
  const within = text.slice(open, close);
  const before = text.slice(Math.max(0, open - 60), open);
  return /\.{3}|…|省略/.test(within) || !request.test(before) ? undefined : { start: open, end: close };
}
