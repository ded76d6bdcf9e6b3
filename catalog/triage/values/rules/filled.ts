import type { Nothing } from '../../../pack/value-checks';
import type { Text } from '../../../schema';
import { brokenAlone } from './broken-alone';
import type { Asked, Broken, Suspect } from './rule';

const said: Readonly<Record<Nothing, Text>> = {
  empty: { zh: '是空的（空字符串）', en: 'is empty (an empty string)' },
  null: { zh: '是 null，没有值', en: 'is null, so it has no value' },
  undefined: { zh: '是 undefined，没有值', en: 'is undefined, so it has no value' },
  nan: { zh: '是 NaN，不是一个数字', en: 'is NaN, which is no number' },
  zero: { zh: '是 0', en: 'is 0' },
  object: {
    zh: '传成了 [object Object]：传的是对象，而不是里面的值',
    en: 'became [object Object]: an object was passed, not the value within it',
  },
  sample: {
    zh: '还是示例里的占位文字，没有换成实际的值',
    en: 'is still the placeholder of a sample and was not replaced by a real value',
  },
  word: { zh: '是一个表示“没有值”的单词（字符串）', en: 'is the word for a missing value, as a string' },
};

const words = /^(?:null|undefined|nan|nil|none)$/i;

/** What stands in place of a value, if no value does. */
function nothingIn({ form, text }: Suspect): Nothing | undefined {
  if (text.includes('[object Object]')) return 'object';
  if (/^<?your[_ -]?\w+>?$/i.test(text)) return 'sample';
  if (text.trim() === '') return 'empty';
  if (/^[+-]?0+(?:\.0+)?$/.test(text)) return 'zero';
  if (form === 'nothing') return text === 'NaN' ? 'nan' : text === 'undefined' ? 'undefined' : 'null';
  return form === 'quoted' && words.test(text) ? 'word' : undefined;
}

/** Whether there is a value at all. */
export function filledBroken(not: readonly Nothing[], asked: Asked): Broken | undefined {
  const broken = brokenAlone(nameless(asked), (value) => {
    const nothing = nothingIn(value);
    if (nothing === undefined || !not.includes(nothing)) return undefined;
    return { like: nothing, one: said[nothing] };
  });
  return broken && { ...broken, said: inWhatTheySent(broken.said) };
}

/** A room id of 0 is no news by itself: it is one that they sent. */
const inWhatTheySent = ({ zh, en }: Text): Text => ({
  zh: `您发来的内容里，${zh}`,
  en: `In what you sent, ${en.charAt(0).toLowerCase()}${en.slice(1)}`,
});

/** The sentence says what it is, so that the value need not stand before it. */
const nameless = (asked: Asked): Asked => ({
  ...asked,
  values: asked.values.map((value) =>
    nothingIn(value) === undefined || ['word', 'sample'].includes(nothingIn(value) ?? '')
      ? value
      : { ...value, form: 'nothing' },
  ),
});
