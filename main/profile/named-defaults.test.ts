import { describe, expect, it } from 'vitest';
import { handedBy } from './handed';
import { namedDefaults } from './named-defaults';
import { otherStart } from './other-start';

const start = (...words: string[]) => ({
  ...{ given: ['errdesk', ...words], folder: '/home/me', isDefaultApp: false },
  isPackaged: true,
});

describe('a file of defaults', () => {
  it.each([
    [['--defaults=/team/d.json'], '/team/d.json'],
    [['--defaults', 'd.json'], '/home/me/d.json'],
    [['--defaults', '--hidden', 'd.json'], undefined],
    [['--defaults='], undefined],
    [['--defaults'], undefined],
    [['d.json'], undefined],
  ])('is named by %j: %s', (words, path) => {
    expect(namedDefaults(start(...words))).toBe(path);
  });

  it('is no paste', () => {
    expect(handedBy(start('--defaults', 'd.json', 'a.log'))).toMatchObject({
      first: '/home/me/a.log',
      more: 0,
    });
  });

  it('may be named in a packaged start, and is named still where Errdesk starts anew', () => {
    expect(otherStart(start('--defaults', 'my d.json', 'a.log'))).toBeUndefined();
    expect(otherStart(start('--headless', '--defaults', 'my d.json', 'a.log'))).toEqual({
      words: ['--defaults=my d.json', '/home/me/a.log'],
      refused: ['--headless'],
    });
  });
});
