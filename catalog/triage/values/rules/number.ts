import { type Breach, brokenAlone } from './broken-alone';
import type { Asked, Broken } from './rule';

/** Whether a number lies within its bounds. What is no number is the business of other rules. */
export function rangeBroken(
  { min = -Infinity, max = Infinity }: { min?: number; max?: number },
  asked: Asked,
): Broken | undefined {
  return brokenAlone(asked, ({ form, text }) => {
    const isNumber = form === 'number' || /^-?\d+(?:\.\d+)?$/.test(text);
    const value = Number(text);
    if (!isNumber || (value >= min && value <= max)) return undefined;
    const isLow = value < min;
    return {
      like: 'range',
      one: isLow
        ? { zh: `小于允许的最小值 ${min}`, en: `is below the smallest value allowed, ${min}` }
        : { zh: `大于允许的最大值 ${max}`, en: `is above the largest value allowed, ${max}` },
    };
  });
}

/** Whether a value is a whole number, in quotes or not. */
export function numberBroken(asked: Asked): Broken | undefined {
  return brokenAlone(asked, ({ form, text }) =>
    form === 'nothing' || text === '' || /^-?\d+$/.test(text)
      ? undefined
      : {
          like: 'number',
          one: { zh: '不是整数', en: 'is no whole number' },
          also: { zh: '也不是', en: 'is none either' },
        },
  );
}

const asString: Breach = {
  like: 'type',
  one: {
    zh: '传成了字符串（带引号），这里要的是数字',
    en: 'was passed as a string, in quotes, where a number is expected',
  },
  also: { zh: '也是', en: 'was as well' },
};

const asNumber: Breach = {
  like: 'type',
  one: {
    zh: '传成了数字，这里要的是字符串（要加引号）',
    en: 'was passed as a number, where a string is expected (in quotes)',
  },
  also: { zh: '也是', en: 'was as well' },
};

/** Whether a value is a number, or a string, where code shows which it is. */
export function typeBroken(type: 'number' | 'string', asked: Asked): Broken | undefined {
  return brokenAlone(asked, ({ form, place, text }) => {
    if (type === 'number') return place !== 'cell' && form === 'quoted' && text !== '' ? asString : undefined;
    return (place === 'field' || place === 'call') && form === 'number' ? asNumber : undefined;
  });
}
