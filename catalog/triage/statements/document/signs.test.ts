import { describe, expect, it } from 'vitest';
import { caseSigns } from './case-signs';
import { contentSigns } from './content-signs';
import { formSigns } from './form-signs';
import { entry } from './listed-codes';
import { hasSign } from './sign';

describe.each([...formSigns, ...contentSigns, ...caseSigns, entry])('a line with the sign $id', (sign) => {
  it.each(sign.catches)('%s', (line) => expect(hasSign(sign, line)).toBe(true));
  it.each(sign.leaves)('is not %s', (line) => expect(hasSign(sign, line)).toBe(false));
});

it('no two signs have one id', () => {
  const ids = [...formSigns, ...contentSigns, ...caseSigns].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
