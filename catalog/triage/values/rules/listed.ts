import { editDistance } from '../../../edit-distance';
import { brokenAlone } from './broken-alone';
import type { Asked, Broken } from './rule';

/** So many letters at most are wrong in a misspelling. */
const mostWrong = 2;

/** Whether a value is a misspelling of one of those that there are. What is farther from all of them may be right. */
export function speltBroken(known: readonly string[], asked: Asked): Broken | undefined {
  return brokenAlone(asked, ({ text }) => {
    if (known.includes(text)) return undefined;
    const meant = known.find((one) => editDistance(one, text, mostWrong) <= mostWrong);
    return meant === undefined
      ? undefined
      : { like: 'spelt', one: { zh: `拼写有误，应当是“${meant}”`, en: `is misspelt: it is "${meant}"` } };
  });
}

/** Whether a value is a constant of the SDK, which nobody writes in quotes. */
export function constantBroken(asked: Asked): Broken | undefined {
  return brokenAlone(asked, ({ form, text }) =>
    form === 'quoted' && /^[a-z][\w-]*$/i.test(text)
      ? {
          like: 'constant',
          one: {
            zh: '是自己写的字符串，这里要传 SDK 的常量',
            en: 'is a text of your own, where a constant of the SDK is expected',
          },
        }
      : undefined,
  );
}

/** Whether a value is one of those that there are. */
export function listedBroken(allowed: readonly string[], asked: Asked): Broken | undefined {
  const all = { zh: allowed.join('、'), en: allowed.join(', ') };
  return brokenAlone(asked, ({ form, text }) => {
    if (form === 'nothing' || text === '' || allowed.includes(text)) return undefined;
    const cased = allowed.find((one) => one.toLowerCase() === text.toLowerCase());
    return {
      like: 'listed',
      one: cased
        ? { zh: `的大小写不对，应当是“${cased}”`, en: `is in the wrong letter case: it is "${cased}"` }
        : { zh: `不在允许的取值里（${all.zh}）`, en: `is none of the values allowed (${all.en})` },
    };
  });
}
