import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../bridge/accelerator';
import { acceleratorOf, type Pressed } from './accelerator-of';

const press = (code: string, modifiers: Partial<Pressed> = {}): Pressed => ({
  code,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...modifiers,
});

describe('a recorded shortcut', () => {
  it.each([
    ['a letter', press('KeyE', { ctrlKey: true, shiftKey: true }), 'CommandOrControl+Shift+E'],
    ['a digit that Shift makes a sign', press('Digit4', { altKey: true, shiftKey: true }), 'Alt+Shift+4'],
    ['a function key by itself', press('F9'), 'F9'],
    ['an arrow', press('ArrowUp', { ctrlKey: true, altKey: true }), 'CommandOrControl+Alt+Up'],
    ['the key of the system', press('KeyD', { metaKey: true, shiftKey: true }), 'Super+Shift+D'],
    ['what the system does itself', press('KeyD', { metaKey: true }), null],
    ['copying', press('KeyC', { ctrlKey: true }), null],
    ['copying in a terminal', press('KeyC', { ctrlKey: true, shiftKey: true }), null],
    ['closing a window', press('F4', { altKey: true }), null],
    ['a letter by itself', press('KeyE'), null],
    ['a capital', press('KeyE', { shiftKey: true }), null],
    ['a letter with Alt, which is a menu', press('KeyE', { altKey: true }), null],
    ['modifiers alone', press('ControlLeft', { ctrlKey: true }), null],
    ['a key that no shortcut has', press('CapsLock', { ctrlKey: true }), null],
  ])('%s', (_name, pressed, accelerator) => {
    expect(acceleratorOf(pressed, false)).toBe(accelerator);
  });

  it('is named as it was pressed, on macOS too', () => {
    const keys = (modifiers: Partial<Pressed>, isMac: boolean) =>
      keysOf(acceleratorOf(press('KeyE', modifiers), isMac) ?? '', isMac);
    expect(keys({ ctrlKey: true, shiftKey: true }, false)).toEqual(['Ctrl', 'Shift', 'E']);
    expect(keys({ metaKey: true, shiftKey: true }, true)).toEqual(['⌘', '⇧', 'E']);
    expect(keys({ ctrlKey: true, altKey: true }, true)).toEqual(['⌃', '⌥', 'E']);
  });
});
