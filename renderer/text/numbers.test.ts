import { expect, it } from 'vitest';
import { en } from './en';
import { zh } from './zh';

it('numbers are grouped, as both languages do', () => {
  expect([en.number(3871), zh.number(3871)]).toEqual(['3,871', '3,871']);
  expect([en.paste.fold(3871), zh.paste.fold(3871)]).toEqual(['3,871 lines', '3,871 行']);
  expect([en.paste.matter(1200), zh.paste.matter(1200)]).toEqual(['1,200 relevant', '相关 1,200 行']);
  expect(en.footer.entries(1)).toBe('1 entry');
});

it('sizes have a unit that suits them and no more digits than are read', () => {
  const sizes = [900, 3 * 1024, 1023.6 * 1024, 1.54 * 1024 * 1024, 16 * 1024 * 1024];
  expect(sizes.map(en.paste.size)).toEqual(['900 characters', '3 KB', '1,024 KB', '1.5 MB', '16 MB']);
  expect(sizes.map(zh.paste.size)).toEqual(['900 个字符', '3 KB', '1,024 KB', '1.5 MB', '16 MB']);
});

it('a great many are counted in millions, or in ten thousands, as each language does', () => {
  const tooLarge = { code: 'paste-too-large', size: 20_971_520, limit: 16_000_000 } as const;
  expect(en.problems['paste-too-large'](tooLarge)).toContain('21 million characters');
  expect(zh.problems['paste-too-large'](tooLarge)).toContain('2,097 万字');
});
