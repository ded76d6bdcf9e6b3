import { clipboard } from 'electron';

/** The one module that touches Electron's clipboard. Its functions answer at once or later, depending on the version. */

/** Rejects where the system's clipboard cannot be read. */
export async function readClipboard(): Promise<string> {
  return await clipboard.readText();
}

/** Rejects where the system's clipboard cannot be written. */
export async function writeClipboard(text: string): Promise<void> {
  await clipboard.writeText(text);
}
