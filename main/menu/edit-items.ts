import type { BaseWindow, MenuItemConstructorOptions } from 'electron';
import type { Words } from '../words';

/** What of a menu lets text out of a page. */
export type Edit = 'cut' | 'copy';

const keys = { cut: 'CmdOrCtrl+X', copy: 'CmdOrCtrl+C' };

/** An item like Electron's role, except that it is known when it is chosen. Its keys stay with the text fields. */
export function editItem(
  what: Edit,
  words: Words,
  click: (window: BaseWindow | undefined) => void,
): MenuItemConstructorOptions {
  return {
    label: words[what],
    accelerator: keys[what],
    registerAccelerator: false,
    click: (_item, window) => click(window),
  };
}
