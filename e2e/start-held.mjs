// Errdesk whose catalog comes to the page only once `giveCatalog` is called, as on a slow machine.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, ipcMain } from 'electron';

const root = join(import.meta.dirname, '../out/test');
const given = new Promise((resolve) => Object.assign(globalThis, { giveCatalog: resolve }));

const handle = ipcMain.handle.bind(ipcMain);
ipcMain.handle = (channel, listener) =>
  handle(channel, async (event, name, ...rest) => {
    if (name === 'catalog.read') await given;
    return listener(event, name, ...rest);
  });

// Electron does so itself where it is given a folder; its types do not have it.
Reflect.get(app, 'setAppPath').call(app, root);
await import(pathToFileURL(join(root, 'main/index.js')).href);
