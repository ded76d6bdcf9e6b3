import type { IpcMain } from 'electron';
import type { Gate } from '../gate';

/** Opens the gate to messages; there is no other channel into main. */
export function hearPages(ipcMain: IpcMain, gate: Gate): void {
  ipcMain.handle('errdesk.request', ({ sender, senderFrame }, name: unknown, input: unknown) =>
    gate(senderFrame && { url: senderFrame.url, mainFrame: senderFrame === sender.mainFrame }, name, input),
  );
}
