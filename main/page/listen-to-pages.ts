import type { IpcMain } from 'electron';
import type { Gate } from '../gate';

/** Lets pages send messages to the gate. There is no other channel into main. */
export function listenToPages(ipcMain: IpcMain, gate: Gate): void {
  ipcMain.handle(
    'errdesk.request',
    ({ sender, senderFrame }, name: unknown, input: unknown, used: unknown) => {
      if (!senderFrame) return gate(null, name, input);
      const mainFrame = senderFrame === sender.mainFrame;
      return gate({ url: senderFrame.url, mainFrame, page: sender.id, used: used === true }, name, input);
    },
  );
}
