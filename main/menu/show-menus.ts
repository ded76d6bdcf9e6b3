import { type BrowserWindow, Menu, type WebContents, webContents } from 'electron';
import type { Gestures } from '../gestures';
import type { Words } from '../words';
import { applicationMenu, type MenuParts } from './application-menu';
import { contextMenu } from './context-menu';
import type { Edit } from './edit-items';

/** Draws the application's menu. Call it again when the language or a setting in it changes. */
export function showApplicationMenu(parts: MenuParts, gestures: Pick<Gestures, 'seen'>): void {
  const menu = Menu.buildFromTemplate(applicationMenu(parts));
  // On macOS an item with a role is chosen without a word; its menu closes before it is carried out.
  if (parts.isMac)
    for (const { submenu } of menu.items)
      submenu?.on('menu-will-close', () => {
        const page = webContents.getFocusedWebContents();
        if (page) gestures.seen(page.id);
      });
  Menu.setApplicationMenu(menu);
}

/** Opens a menu on a right click. `words` is called each time, because the language may change. */
export function offerContextMenu(
  window: BrowserWindow,
  words: () => Words,
  gestures: Pick<Gestures, 'seen'>,
): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = contextMenu(params, words(), (what) => edit(what, window.webContents, gestures));
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}

/** Copies or cuts what is selected in a page. Chosen in a menu, it is a gesture that the page has not seen. */
export function edit(what: Edit, page: WebContents, gestures: Pick<Gestures, 'seen'>): void {
  gestures.seen(page.id);
  page[what]();
}
