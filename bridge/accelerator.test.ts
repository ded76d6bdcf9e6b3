import { expect, it } from 'vitest';
import { isFitShortcut, keysOf } from './accelerator';

it('a shortcut is named as on the keyboard', () => {
  expect(keysOf('CommandOrControl+Shift+E', false)).toEqual(['Ctrl', 'Shift', 'E']);
  expect(keysOf('CommandOrControl+Shift+E', true)).toEqual(['⌘', '⇧', 'E']);
  expect(keysOf('Alt+F9', false)).toEqual(['Alt', 'F9']);
});

it.each([
  ...['CommandOrControl+Shift+E', 'Alt+Shift+4', 'F9', 'CmdOrCtrl+F9', 'Super+Shift+D', 'Ctrl+Alt+Up'],
])('%s is fit for a global shortcut', (accelerator) => {
  expect(isFitShortcut(accelerator)).toBe(true);
});

it.each([
  ...['CommandOrControl+C', 'Ctrl+V', 'Cmd+X', 'Control+A', 'CmdOrCtrl+Z', 'Ctrl+Shift+C', 'Shift+Control+V'],
  ...[
    'Alt+F4',
    'Option+F4',
    'Alt+Tab',
    'Ctrl+Alt+Delete',
    'Ctrl+Shift+Esc',
    'Super+L',
    'Ctrl+Ctrl+C',
    'Enter',
  ],
  ...['E', 'Shift+E', 'Ctrl+Shift', 'Ctrl', '', '+', 'Ctrl+', 'Space', 'CTRL+C'],
])('%s is not: programs need it, or it is none', (accelerator) => {
  expect(isFitShortcut(accelerator)).toBe(false);
});
