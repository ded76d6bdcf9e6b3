import { clipboard } from 'electron';

/**
 * The one module that touches Electron's clipboard. Until Electron 43 it answers at once, and on Linux it waits for
 * the program that owns the clipboard, for ever if need be; from 44 on it answers later.
 */

/** What is on the clipboard, asked for piece by piece. Each rejects where the system's clipboard cannot be read. */
export interface Board {
  /** Those of the formats, in the platform's words, that are there. */
  available(formats: readonly string[]): Promise<string[]>;
  bytes(format: string): Promise<Uint8Array>;
  /** Empty where there is no text. */
  text(): Promise<string>;
}

/** What Electron answers from 44 on; its types are those of the version that is installed. */
interface Item {
  types: readonly string[];
  getType(type: string): Promise<Blob>;
}
interface LaterClipboard {
  read(): Promise<Item[]>;
}

const native = (format: string) => `electron application/osclipboard;format="${format}"`;

export function openBoard(): Board {
  const board = 'availableFormats' in clipboard ? {} : laterBoard(clipboard as unknown as LaterClipboard);
  return {
    available: async (formats) => formats.filter((format) => clipboard.has(format)),
    bytes: async (format) => clipboard.readBuffer(format),
    text: readClipboard,
    ...board,
  };
}

function laterBoard(later: LaterClipboard): Pick<Board, 'available' | 'bytes'> {
  return {
    async available(formats) {
      const types = new Set((await later.read()).flatMap((item) => item.types));
      return formats.filter((format) => types.has(native(format)) || types.has(format));
    },
    async bytes(format) {
      for (const item of await later.read()) {
        const type = [native(format), format].find((name) => item.types.includes(name));
        if (type) return new Uint8Array(await (await item.getType(type)).arrayBuffer());
      }
      return new Uint8Array();
    },
  };
}

/** Rejects where the system's clipboard cannot be read. */
export async function readClipboard(): Promise<string> {
  return await clipboard.readText();
}

/** What Electron has from 44 on, where `write` takes these in place of a plain object. */
interface LaterElectron {
  ClipboardItem: new (forms: Record<string, string>) => object;
  clipboard: { write(items: object[]): Promise<void> };
}

/**
 * The same in several forms, of which the program that it is pasted into takes the one that it can show. Rejects
 * where the system's clipboard cannot be written.
 */
export async function writeClipboardForms(forms: { text: string; html?: string }): Promise<void> {
  const { text, html } = forms;
  if (html === undefined) return await clipboard.writeText(text);
  if ('availableFormats' in clipboard) return clipboard.write({ text, html });
  const later = (await import('electron')) as unknown as LaterElectron;
  await later.clipboard.write([new later.ClipboardItem({ 'text/plain': text, 'text/html': html })]);
}
