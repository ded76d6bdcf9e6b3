import type { Text } from '../../../schema';
import type { Span } from '../../result';
import { listed, quoted } from '../wording';
import { differenceOf } from './difference';
import type { Asked, Broken, Suspect } from './rule';

/** The one value of several that is given, however often; undefined where they differ. */
function only(values: readonly Suspect[]): Suspect | undefined {
  const [first] = values;
  return first && values.every(({ text }) => text === first.text) ? first : undefined;
}

const isGiven = ({ form, text }: Suspect): boolean => form !== 'nothing' && text !== '';

/** Whether a value is the same, sign by sign, as that of another parameter. */
export function sameBroken(id: string, asked: Asked): Broken | undefined {
  const { parameter, values, others, parameterOf } = asked;
  const other = parameterOf(id);
  const left = (all: readonly Suspect[]) => all.filter(({ outcome }) => outcome !== 'worked');
  // That the other call worked clears nothing: a signature is made for whomever it is asked for.
  const pair = pairOf(left(values), others(id));
  return other && pair && saidOfPair({ parameter, other }, pair);
}

/** The two values that ought to be one: the only ones of either side, or, of several, those that hardly differ. */
function pairOf(values: readonly Suspect[], others: readonly Suspect[]): [Suspect, Suspect] | undefined {
  const [one, two] = [only(values), only(others)];
  if (one && two) return one.text !== two.text && [one, two].every(isGiven) ? [one, two] : undefined;
  const [some, more] = [distinct(values), distinct(others)];
  if (some.some(({ text }) => more.some((other) => other.text === text))) return undefined;
  const close = some.flatMap((value) =>
    more
      .filter((other) => differenceOf(value.text, other.text).isSlight)
      .map((other): [Suspect, Suspect] => [value, other]),
  );
  return close.length === 1 ? close[0] : undefined;
}

/** Each value once; more of them are a list. */
function distinct(values: readonly Suspect[]): Suspect[] {
  const given = values.filter(isGiven);
  return given.filter(({ text }, at) => given.findIndex((one) => one.text === text) === at);
}

function saidOfPair(of: Record<'parameter' | 'other', Text>, pair: [Suspect, Suspect]): Broken {
  const how = differenceOf(pair[0].text, pair[1].text);
  const [first, second] = [quoted(pair[0].text), quoted(pair[1].text)];
  const isHidden = pair.some(({ hidden }) => hidden);
  return {
    said: isHidden
      ? {
          zh: `${of.parameter.zh}和${of.other.zh}不一样：${how.zh}。`,
          en: `The ${of.parameter.en} and the ${of.other.en} differ: ${how.en}.`,
        }
      : {
          zh: `${of.parameter.zh}是${first.zh}，${of.other.zh}是${second.zh}：${how.zh}。`,
          en: `The ${of.parameter.en} is ${first.en} and the ${of.other.en} is ${second.en}: ${how.en}.`,
        },
    by: pair,
  };
}

/** More values than these are a list of many things, of which two that are alike say nothing. */
const mostValues = 6;

/** Whether a parameter is given in two spellings that hardly differ, as if one had been meant. */
export function nearBroken({ parameter, values }: Asked): Broken | undefined {
  const all = distinct(values);
  if (all.length > mostValues || all.every(({ outcome }) => outcome === 'worked')) return undefined;
  const pairs = all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((two) => differenceOf(one.text, two.text).isSlight)
      .map((two): [Suspect, Suspect] => [one, two]),
  );
  const [pair] = pairs;
  if (!pair || pairs.length > 1 || pair.some(({ hidden }) => hidden)) return undefined;
  const [one, two] = pair;
  const how = differenceOf(one.text, two.text);
  const [first, second] = [quoted(one.text), quoted(two.text)];
  const accepted = pair.filter(({ outcome }) => outcome === 'worked');
  const works = accepted.length === 1 && accepted[0] ? quoted(accepted[0].text) : undefined;
  return {
    said: {
      zh: `您发来的内容里，${parameter.zh}有两种写法：${first.zh}和${second.zh}，${how.zh}。${works ? `成功的是${works.zh}。` : ''}`,
      en: `In what you sent the ${parameter.en} is written in two ways, ${first.en} and ${second.en}: ${how.en}.${works ? ` The one that worked is ${works.en}.` : ''}`,
    },
    by: pair,
  };
}

/** As many of what is there are named. */
const mostNamed = 4;

/** Whether a value is none of those that another parameter lists as being there. */
export function amongBroken(
  id: string,
  { parameter, values, others, parameterOf }: Asked,
): Broken | undefined {
  const other = parameterOf(id);
  const there = distinct(others(id));
  const sought = distinct(values).filter(
    ({ outcome, start }) => outcome !== 'worked' && !isOneOf(start, there),
  );
  const [missing] = sought.filter(({ text }) => !there.some((one) => one.text === text));
  if (!other || !missing || there.length === 0 || sought.length > 1) return undefined;
  if (missing.hidden || there.some(({ hidden }) => hidden)) return undefined;
  const near = there.find(({ text }) => differenceOf(text, missing.text).isSlight);
  const shown = near ? quoted(near.text) : allOf(there);
  const how = near && differenceOf(near.text, missing.text);
  const value = quoted(missing.text);
  return {
    said: {
      zh: `${parameter.zh}用的是${value.zh}，而${other.zh}是${shown.zh}${how ? `：${how.zh}` : '，里面没有它'}。`,
      en: `The ${parameter.en} used is ${value.en}, and the ${other.en} ${!near && there.length > 1 ? 'are' : 'is'} ${shown.en}${how ? `: ${how.en}` : ', so it is not among them'}.`,
    },
    by: [missing, near ?? there[0]].flatMap((one) => one ?? []),
  };
}

/** Several values in few words: numbers by the first and the last, of others the first ones. */
function allOf(there: readonly Suspect[]): Text {
  const numbers = there.map(({ text }) => Number(text));
  if (there.length > 2 && there.every(({ form }) => form === 'number'))
    return {
      zh: ` ${Math.min(...numbers)} 到 ${Math.max(...numbers)}`,
      en: `${Math.min(...numbers)} to ${Math.max(...numbers)}`,
    };
  const { zh, en } = listed(there.slice(0, mostNamed).map(({ text }) => quoted(text)));
  const more = there.length > mostNamed;
  return { zh: `${zh}${more ? '等' : ''}`, en: `${en}${more ? ' and others' : ''}` };
}

const isOneOf = (start: number, values: readonly Suspect[]): boolean =>
  values.some((one) => one.start === start);

/** Whether a call fails with one value and works with another. */
export function contrastBroken({ parameter, values }: Asked, errors: readonly Span[]): Broken | undefined {
  const isCode = ({ start }: Suspect) => errors.some((error) => start >= error.start && start < error.end);
  const given = values.filter((one) => !one.hidden && !isCode(one));
  const works = distinct(given.filter(({ outcome }) => outcome === 'worked'));
  const fails = distinct(given.filter(({ outcome }) => outcome !== 'worked')).filter(
    ({ text }) => !works.some((one) => one.text === text),
  );
  const [bad, good] = [fails[0], works[0]];
  if (!bad || !good || fails.length > 1) return undefined;
  const name = ({ form, text }: Suspect): Text =>
    form === 'number' ? { zh: ` ${text} `, en: text } : quoted(text);
  const [failing, working] = [name(bad), name(good)];
  return {
    said: {
      zh: `${parameter.zh}传${working.zh}成功，传${failing.zh}失败：不被接受的就是${failing.zh}这个值。`,
      en: `With the ${parameter.en} ${working.en} it works and with ${failing.en} it fails, so ${failing.en} is the value that is not accepted.`,
    },
    by: [bad, good],
  };
}

/** Whether a number is below that of another parameter, which counts what it points at. */
export function belowBroken(id: string, asked: Asked): Broken | undefined {
  const { parameter, values, others, parameterOf } = asked;
  const other = parameterOf(id);
  const count = only(others(id));
  if (!other || count?.form !== 'number') return undefined;
  const value = values.find(
    (one) => one.form === 'number' && one.outcome !== 'worked' && Number(one.text) >= Number(count.text),
  );
  if (!value) return undefined;
  const last = Number(count.text) - 1;
  return {
    said: {
      zh: `${parameter.zh}是 ${value.text}，而${other.zh}是 ${count.text}：编号从 0 数起，最大是 ${last}。`,
      en: `The ${parameter.en} is ${value.text} and the ${other.en} is ${count.text}: counted from 0, the last one is ${last}.`,
    },
    by: [value, count],
  };
}

/** Whether a value is another than that of another parameter. */
export function differsBroken(
  id: string,
  { parameter, values, others, parameterOf }: Asked,
): Broken | undefined {
  const other = parameterOf(id);
  const [one, two] = [only(values), only(others(id))];
  if (!other || !one || !two || one.text !== two.text || one.form === 'nothing') return undefined;
  const named = one.hidden ? { zh: '', en: '' } : { zh: `（${one.text}）`, en: ` (${one.text})` };
  return {
    said: {
      zh: `${parameter.zh}和${other.zh}是同一个${named.zh}。`,
      en: `The ${parameter.en} is the same as the ${other.en}${named.en}.`,
    },
    by: [one, two],
  };
}

/** Whether a value is of the same kind as that of another parameter: both numbers, or both strings. */
export function alikeBroken(
  id: string,
  { parameter, values, others, parameterOf }: Asked,
): Broken | undefined {
  const other = parameterOf(id);
  const [one, two] = [only(values), only(others(id))];
  const kinds = ['number', 'quoted'];
  if (!other || !one || !two || one.form === two.form) return undefined;
  if (![one, two].every(({ form }) => kinds.includes(form)) || one.hidden || two.hidden) return undefined;
  const kind = ({ form }: Suspect): Text =>
    form === 'number' ? { zh: '数字', en: 'a number' } : { zh: '字符串', en: 'a string' };
  return {
    said: {
      zh: `${parameter.zh} ${one.text} 是${kind(one).zh}，${other.zh} ${two.text} 是${kind(two).zh}，类型不同。`,
      en: `The ${parameter.en} ${one.text} is ${kind(one).en} and the ${other.en} ${two.text} is ${kind(two).en}, which is another type.`,
    },
    by: [one, two],
  };
}

/** Whether a length comes up to the width of what holds it, so that the rest is lost. */
export function cutBroken(id: string, asked: Asked): Broken | undefined {
  const { parameter, values, others, parameterOf } = asked;
  const width = parameterOf(id);
  const limits = others(id);
  const reached = values.find((value) => limits.some(({ text }) => text === value.text));
  if (!width || !reached) return undefined;
  return {
    said: {
      zh: `${parameter.zh}是 ${reached.text}，正好等于${width.zh}（${reached.text}）：超出的部分放不进去，被截掉了。`,
      en: `The ${parameter.en} is ${reached.text}, exactly the ${width.en} (${reached.text}): what is longer does not fit and was cut off.`,
    },
    by: [reached],
  };
}
