import { after } from '../around';
import { list } from '../list';
import { patternRule } from '../pattern-rule';
import type { SecretRule } from '../rule';

const signedName =
  /^(?:\p{Lu}[\p{Ll}'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}|[\u4e00-\u9fff]{2,4})(?=\s{0,3}(?:[\n|,，/]|$))/u;

/** Names where a letter begins and ends, and where somebody says who speaks. */
export const letterRules: readonly SecretRule[] = [
  {
    reason: 'The name under a letter.',
    triggers: [
      ...['regards', 'sincerely', 'cheers', 'best,', 'best wishes', 'thanks,', 'thank you,', 'thanks!'],
      ...list('祝好, 谢谢, 此致, 敬礼, 商祺, 顺颂'),
    ],
    find({ text }, _, end) {
      const gap = /^[ ,.!，！。]{0,3}\s{1,6}(?:[-—–=_*]{2,12}\s{1,4})?/.exec(after(text, end, 30))?.[0];
      if (!gap?.includes('\n')) return undefined;
      const from = end + gap.length;
      const name = signedName.exec(after(text, from, 50))?.[0];
      return name && name !== '敬礼' ? { kind: 'name', start: from, end: from + name.length } : undefined;
    },
  },
  patternRule({
    kind: 'name',
    reason: 'Whom a letter speaks to, and who says who it is.',
    triggers: ['dear ', '我叫'],
    at: /(?:dear ((?:mr|mrs|ms|dr)\.? \p{Lu}[\p{L}'’-]{1,24})|我叫([\u4e00-\u9fff]{2,3}))(?=[,，。!！\s]|$)/iuy,
  }),
  patternRule({
    kind: 'name',
    reason: 'Who says who it is on the telephone.',
    triggers: ['this is '],
    at: /this is (\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{L}{1,20}){1,4})(?= (?:from|here|speaking|at)|,)/iuy,
    accept: (value) => /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(value),
  }),
];
