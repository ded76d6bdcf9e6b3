import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Ending } from './ending';

const patterns = [
  /(?:^|\n)[\s>*#|•·]*["'`]?$/,
  /(?:[[{,(]|\n|^)\s*(?:case\s|when\s)?["'`[]?$/,
  /(?:^|[^A-Za-z])(?:err|error|errno|(?:err|error|ret|rsp|sub)?[_-]?code)-?$/i,
  /[=:]$|\b(?:is|was)\s["']?$/i,
];
const text = fc.string({
  unit: fc.constantFrom(...'aesr:=["\n -_', 'case ', 'err', 'CODE', ' is ', '错'),
  maxLength: 12,
});

it('says of a text what its pattern says', () => {
  fc.assert(
    fc.property(fc.constantFrom(...patterns), text, (pattern, one) => {
      expect(new Ending(pattern).test(one)).toBe(pattern.test(one));
    }),
  );
});
