import { describe, expect, it } from 'vitest';
import { commandOf } from './command-of';

const packaged = (...words: string[]) =>
  commandOf({ given: ['errdesk', ...words], folder: '/home/me', isDefaultApp: false, isPackaged: true });
const fromSources = (...words: string[]) =>
  commandOf({ given: ['electron', ...words], folder: '/home/me', isDefaultApp: true, isPackaged: false });

describe('a start', () => {
  it.each([
    [[]],
    [['a.log']],
    [['./triage']],
    [['--hidden']],
    [['errdesk://entry/triage']],
    [['a.log', 'triage']],
    [['--']],
    [['--', 'a.log']],
    [['--remote-debugging-port=9222', 'triage', 'a.log']],
  ])('opens the window with %j', (words) => {
    expect(packaged(...words)).toBeUndefined();
    expect(fromSources('.', ...words)).toBeUndefined();
  });

  it.each([
    [['triage', '--json', 'a.log']],
    [['triage', '-']],
    [['explain', '-1102']],
    [['answer', '--set', 'customer=李女士', '--lang=zh']],
    [['--help']],
    [['-V']],
  ])('runs a command with %j', (words) => {
    expect(packaged(...words)).toEqual({ words });
    expect(fromSources('.', ...words)).toEqual({ words });
  });

  it('runs a command after switches that Errdesk takes', () => {
    expect(packaged('--no-sandbox', '--user-data-dir=/p', 'explain', '70003')).toEqual({
      words: ['explain', '70003'],
    });
    expect(fromSources('-r', '--inspect=0', '.', 'explain', '70003')).toEqual({
      words: ['explain', '70003'],
    });
  });
});

describe('a word that Chromium takes for a switch', () => {
  it.each([
    ['search', 'camera', '-occupied'],
    ['triage', '--remote-debugging-port=9222'],
    ['answer', '--set', '-remote-debugging-port=9222'],
    ['search', '--', '--load-extension=/x'],
  ])('is not left to it: %s %s', (...words) => {
    const start = packaged('--no-sandbox', ...words);
    expect(start).toEqual({ words, again: ['--no-sandbox', '--', ...words] });
    // That start is good.
    expect(packaged(...(start?.again ?? []))).toEqual({ words });
  });
});
