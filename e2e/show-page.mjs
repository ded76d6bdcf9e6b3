// Electron's main process in Errdesk's place: shows the file that is named last, and does nothing else.
import { app, BrowserWindow } from 'electron';

// Not awaited: Electron gets ready once this file has run to its end.
app
  .whenReady()
  .then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile(process.argv.at(-1) ?? ''));
