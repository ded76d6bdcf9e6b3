import { describe, expect, it } from 'vitest';
import { otherStart, startLimit } from './other-start';

const packaged = (...words: string[]) =>
  otherStart({ given: ['errdesk', ...words], folder: '/home/me', isDefaultApp: false, isPackaged: true });
const fromSources = (...words: string[]) =>
  otherStart({ given: ['electron', ...words], folder: '/home/me', isDefaultApp: true, isPackaged: false });

const wordsOf = (other: ReturnType<typeof otherStart>) => (typeof other === 'object' ? other.words : other);

describe('in place of a start', () => {
  it('there is none where it is an ordinary one', () => {
    expect(packaged('--no-sandbox', '--user-data-dir=/p', '--hidden', '--lang=zh', 'a.log')).toBeUndefined();
    expect(
      fromSources('--inspect=0', '--remote-debugging-port=0', '-r', 'hook.js', '.', 'a.log'),
    ).toBeUndefined();
  });

  it('comes one without what is too long to be handed over, in the same profile', () => {
    const link = `errdesk://entry/${'a'.repeat(17_000)}`;
    expect(wordsOf(packaged('--user-data-dir=/p', link))).toEqual([
      '--user-data-dir=/p',
      '--handed-too-long',
    ]);
    expect(wordsOf(fromSources('-r', 'hook.js', '.', '--hidden', link))).toEqual([
      ...['-r', 'hook.js', '--hidden', '.', '--handed-too-long'],
    ]);
  });

  it('comes one with the first of many files', () => {
    const files = Array.from({ length: 1500 }, (_, n) => `/logs/of/a/customer/${n}.log`);
    const words = wordsOf(packaged(...files));
    if (!Array.isArray(words)) throw new Error(words);
    const [switched, ...handed] = words;
    expect(handed).toEqual(files.slice(0, handed.length));
    expect(switched).toBe(`--handed-more=${1500 - handed.length}`);
    // As much as one path may be: 10 of 25 signs, 90 of 26, 55 of 27.
    expect(handed.length).toBe(155);
  });

  it('comes none of a start that is short enough then', () => {
    const one = wordsOf(packaged('--headless', 'x'.repeat(startLimit)));
    expect(Array.isArray(one) && packaged(...one)).toBeUndefined();
  });

  it('comes none at all where the switches alone are too long', () => {
    expect(packaged(`--lang=${'x'.repeat(startLimit)}`)).toBe('too-long');
    expect(fromSources('.', ...Array.from({ length: 2000 }, () => '--some-switch'))).toBe('too-long');
  });
});

describe('a packaged start', () => {
  it.each([
    ...['--remote-debugging-port=9222', '-remote-debugging-port=9222', '--remote-debugging-pipe'],
    ...['--remote-debugging-address=0.0.0.0', '--remote-allow-origins=*', '--log-net-log=/tmp/n'],
    ...['--load-extension=/x', '--js-flags=--expose-gc', '--disable-web-security', '--proxy-server=x:1'],
    ...['--host-rules=MAP * x', '--renderer-cmd-prefix=/x', '--gpu-launcher=/x', '--utility-cmd-prefix=/x'],
    ...['--disable-site-isolation-trials', '--allow-running-insecure-content', '--single-process', '--'],
    ...['--enable-logging=file', '--log-file=/tmp/l', '--ssl-key-log-file=/tmp/k', '--trace-startup'],
    ...['--enable-features=Anything', '--a-switch-of-next-year'],
  ])('is not one with %s', (word) => {
    expect(packaged('--no-sandbox', word, 'a.log')).toEqual({
      words: ['--no-sandbox', '/home/me/a.log'],
      refused: [word],
    });
  });
});
