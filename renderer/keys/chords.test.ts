import { describe, expect, it } from 'vitest';
import { ariaKeysOf, capsOf, keyIndexOf, type Press } from './chords';

const press = (key: string, modifiers: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
});

describe('a press', () => {
  it('is told by its index among the keys', () => {
    expect(keyIndexOf({ keys: ['ArrowUp', 'ArrowDown'] }, press('ArrowDown'), false)).toBe(1);
    expect(keyIndexOf({ keys: ['ArrowUp', 'ArrowDown'] }, press('Home'), false)).toBe(-1);
  });

  it('counts with Caps Lock on, and where a sign is itself typed with Shift', () => {
    expect(keyIndexOf({ keys: ['c'] }, press('C'), false)).toBe(0);
    expect(keyIndexOf({ keys: ['?'] }, press('?', { shiftKey: true }), false)).toBe(0);
    expect(
      keyIndexOf({ hold: 'mod', keys: ['1'] }, press('1', { ctrlKey: true, shiftKey: true }), false),
    ).toBe(0);
  });

  it('counts in the full-width mode of an input method', () => {
    expect(keyIndexOf({ keys: ['?'] }, press('？', { shiftKey: true }), false)).toBe(0);
    expect(keyIndexOf({ keys: ['/'] }, press('／'), false)).toBe(0);
    expect(keyIndexOf({ keys: ['j'] }, press('Ｊ'), false)).toBe(0);
    expect(keyIndexOf({ keys: ['/'] }, press('、'), false)).toBe(-1);
  });

  it('needs its modifier, and no other', () => {
    expect(keyIndexOf({ keys: ['c'] }, press('c', { ctrlKey: true }), false)).toBe(-1);
    expect(keyIndexOf({ hold: 'mod', keys: ['k'] }, press('k'), false)).toBe(-1);
    expect(keyIndexOf({ keys: ['ArrowUp'] }, press('ArrowUp', { shiftKey: true }), false)).toBe(-1);
    expect(keyIndexOf({ hold: 'shift', keys: ['Home'] }, press('Home', { shiftKey: true }), false)).toBe(0);
    // AltGr reports Ctrl and Alt, and writes a character.
    const altGr = press('k', { ctrlKey: true, altKey: true });
    expect(keyIndexOf({ hold: 'mod', keys: ['k'] }, altGr, false)).toBe(-1);
  });

  it('holds ⌘ on macOS, where Ctrl K deletes to the end of the line', () => {
    const chord = { hold: 'mod', keys: ['k'] } as const;
    expect(keyIndexOf(chord, press('k', { metaKey: true }), true)).toBe(0);
    expect(keyIndexOf(chord, press('k', { ctrlKey: true }), true)).toBe(-1);
    expect(keyIndexOf(chord, press('k', { metaKey: true }), false)).toBe(-1);
  });
});

it('shows the labels of the keys', () => {
  expect(capsOf({ hold: 'mod', keys: ['k'] })).toEqual(['Ctrl', 'K']);
  expect(capsOf({ hold: 'shift', keys: ['ArrowUp', 'PageDown'] })).toEqual(['Shift', '↑', 'PgDn']);
  expect(capsOf({ keys: ['1', '2', '3'] })).toEqual(['1–3']);
  expect(capsOf({ keys: ['1'] })).toEqual(['1']);
});

it('tells screen readers the keys of the system', () => {
  expect(ariaKeysOf({ hold: 'mod', keys: ['1'] }, false)).toBe('Control+1');
  expect(ariaKeysOf({ hold: 'mod', keys: ['1'] }, true)).toBe('Meta+1');
});
