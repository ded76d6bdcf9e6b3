import type { Text } from '../../../schema';
import { quoted } from '../wording';
import type { Asked, Broken, Suspect } from './rule';

/** The one value of several that is given, however often; undefined where they differ. */
function only(values: readonly Suspect[]): Suspect | undefined {
  const [first] = values;
  return first && values.every(({ text }) => text === first.text) ? first : undefined;
}

/** Whether a value is the same, sign by sign, as that of another parameter, where each is there once. */
export function sameBroken(id: string, asked: Asked): Broken | undefined {
  const { parameter, values, others, parameterOf } = asked;
  const other = parameterOf(id);
  const left = (all: readonly Suspect[]) => all.filter(({ outcome }) => outcome !== 'worked');
  const [one, two] = [only(left(values)), only(left(others(id)))];
  if (!other || !one || !two || one.text === two.text) return undefined;
  if ([one, two].some(({ form, text }) => form === 'nothing' || text === '')) return undefined;
  const how = difference(one.text, two.text);
  if (one.hidden || two.hidden)
    return {
      said: {
        zh: `${parameter.zh}和${other.zh}不一样：${how.zh}。`,
        en: `The ${parameter.en} and the ${other.en} differ: ${how.en}.`,
      },
      by: [one, two],
    };
  const [first, second] = [quoted(one.text), quoted(two.text)];
  return {
    said: {
      zh: `${parameter.zh}是${first.zh}，${other.zh}是${second.zh}：${how.zh}。`,
      en: `The ${parameter.en} is ${first.en} and the ${other.en} is ${second.en}: ${how.en}.`,
    },
    by: [one, two],
  };
}

/** How two values differ, by the smallest difference that explains it. */
function difference(one: string, two: string): Text {
  if (one.toLowerCase() === two.toLowerCase())
    return { zh: '两者大小写不同，算两个不同的值', en: 'they differ in letter case, so they are two values' };
  const bare = (text: string) => text.replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, '');
  if (bare(one) === bare(two))
    return {
      zh: '两者相差空格、换行或看不见的字符',
      en: 'they differ in a blank, a line break or an invisible character',
    };
  if (one.normalize('NFKC') === two.normalize('NFKC'))
    return {
      zh: '两者一个用了全角字符，一个没有',
      en: 'one has full-width characters and the other has not',
    };
  if (one.endsWith(two) || two.endsWith(one) || one.startsWith(two) || two.startsWith(one))
    return { zh: '一个比另一个多出一段', en: 'one of them has a piece more than the other' };
  return { zh: '两者不是同一个', en: 'they are not the same' };
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
