import { describe, expect, it } from 'vitest';
import { nothingTyped, openChip, queryOf, readScope, takeChip, wordAt } from './chips';

const typed = (text: string) => ({ ...nothingTyped, text });

describe('a scope', () => {
  it.each([
    ['sdk:trtc', { kind: 'sdk', value: 'trtc', not: false }],
    ['-Side:server', { kind: 'side', value: 'server', not: true }],
    ['who：客户', { kind: 'who', value: '客户', not: false }],
    ['fault:', { kind: 'fault', value: '', not: false }],
  ])('%s is read', (word, chip) => {
    expect(readScope(word)).toEqual(chip);
  });

  it.each(['sdk', 'error:5', 'a-side:b', ''])('%j is none', (word) => {
    expect(readScope(word)).toBeNull();
  });
});

describe('Tab', () => {
  it('makes a chip of the word at the caret and leaves the rest', () => {
    expect(takeChip(typed('room sdk:trtc full'), 13)).toEqual({
      chips: [{ kind: 'sdk', value: 'trtc', not: false }],
      text: 'room full',
    });
  });

  it('takes the value that was offered', () => {
    const taken = takeChip(typed('sdk:tr'), 6, 'tencent-trtc-web-v4');
    expect(taken && queryOf(taken)).toBe('sdk:tencent-trtc-web-v4');
  });

  it('does nothing to a word that is no scope, or has no value', () => {
    expect(takeChip(typed('room'), 4)).toBeNull();
    expect(takeChip(typed('sdk:'), 4)).toBeNull();
  });

  it('has the same chip once', () => {
    const once = takeChip(typed('sdk:avsdk'), 9);
    const twice = once && takeChip({ ...once, text: 'sdk:avsdk' }, 9);
    expect(twice?.chips).toHaveLength(1);
  });
});

describe('Backspace', () => {
  it('opens the last chip as text, so that Tab makes it a chip again', () => {
    const before = { chips: [{ kind: 'side', value: 'rest', not: true } as const], text: 'room' };
    const opened = openChip(before);
    expect(opened).toEqual({ chips: [], text: '-side:rest room' });
    expect(opened && takeChip(opened, 10)).toEqual(before);
  });

  it('has nothing to open without chips', () => {
    expect(openChip(typed('room'))).toBeNull();
  });
});

it('the query holds chips and text', () => {
  expect(queryOf({ chips: [{ kind: 'who', value: 'vendor', not: true }], text: ' 房间 ' })).toBe(
    '-who:vendor 房间',
  );
});

it.each([
  ['a sdk:x b', 4, { word: 'sdk:x', start: 2, end: 7 }],
  ['a ', 2, { word: '', start: 2, end: 2 }],
])('the word in %j at %d is found', (text, caret, word) => {
  expect(wordAt(text, caret)).toEqual(word);
});
