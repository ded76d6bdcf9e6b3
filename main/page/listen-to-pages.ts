import type { IpcMain } from 'electron';
import type { Gate } from '../gate';

/** Lets pages send messages to the gate. There is no other channel into main. */
export function listenToPages(ipcMain: IpcMain, gate: Gate): void {
  ipcMain.handle('errdesk.request', ({ sender, senderFrame }, name: unknown, input: unknown) =>
    gate(senderFrame && { url: senderFrame.url, mainFrame: senderFrame === sender.mainFrame }, name, input),
  );
}
