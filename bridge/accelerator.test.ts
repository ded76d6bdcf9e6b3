import { expect, it } from 'vitest';
import { keysOf } from './accelerator';

it('a shortcut is named as on the keyboard', () => {
  expect(keysOf('CommandOrControl+Shift+E', false)).toEqual(['Ctrl', 'Shift', 'E']);
  expect(keysOf('CommandOrControl+Shift+E', true)).toEqual(['⌘', '⇧', 'E']);
  expect(keysOf('Alt+F9', false)).toEqual(['Alt', 'F9']);
});
