import { type BrowserWindow, Menu } from 'electron';
import type { Words } from '../words';
import { applicationMenu, type MenuParts } from './application-menu';
import { contextMenu } from './context-menu';

/** Draws the application's menu. Call it again when the language or a setting in it changes. */
export function showApplicationMenu(parts: MenuParts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(applicationMenu(parts)));
}

/** Opens a menu on a right click. `words` is called each time, because the language may change. */
export function offerContextMenu(window: BrowserWindow, words: () => Words): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = contextMenu(params, words());
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
