import { after, before } from '../around';
import type { SecretRule } from '../rule';

const house = /[\u4e00-\u9fff]{2,24}(?:路|街|大道|巷|胡同|弄)\d{1,5}(?:弄\d{1,4})?$/;
/** Buildings, floors and rooms behind the number of a house. */
const flat =
  /^[号號](?:[\u4e00-\u9fff]{0,12}\d{0,4}[A-Za-z-]{0,3}\d{0,4}(?:栋|幢|号楼|座|单元|室|楼|层)){0,4}\d{0,5}室?/;

const district = '(?:市|自治区|省)[\\u4e00-\\u9fff]{1,14}(?:区|县|市|镇|旗|新区)';
const street = new RegExp(
  `^${district}[\\u4e00-\\u9fff]{1,14}(?:路|街|道|巷|弄|里|村|园|号)[\\u4e00-\\u9fff\\dA-Za-z-]{0,30}`,
);

/** Homes, as they are written in Chinese. */
export const streetRules: readonly SecretRule[] = [
  {
    reason: 'A house in a street.',
    triggers: ['号', '號'],
    find({ text }, start) {
      const found = house.exec(before(text, start, 40))?.[0];
      if (!found) return undefined;
      const more = flat.exec(after(text, start, 80))?.[0] ?? '';
      return { kind: 'place', start: start - found.length, end: start + more.length };
    },
  },
  {
    reason: 'An address in a city, with its street and number.',
    triggers: ['市', '自治区', '省'],
    find({ text }, start) {
      const found = street.exec(after(text, start, 90))?.[0];
      if (!found || !/\d/.test(found)) return undefined;
      const city = /[\u4e00-\u9fff]{2,6}$/.exec(before(text, start, 6))?.[0] ?? '';
      return { kind: 'place', start: start - city.length, end: start + found.length };
    },
  },
];
