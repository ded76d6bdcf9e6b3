import { clipboard } from 'electron';

/**
 * The one module that touches Electron's clipboard. Until Electron 43 it answers at once, and on Linux it waits for
 * the program that owns the clipboard, for ever if need be; from 44 on it answers later.
 */

/** What is on the clipboard, asked for piece by piece. Each rejects where the system's clipboard cannot be read. */
export interface Board {
  /** Those of the formats, in the platform's words, that are there. */
  held(formats: readonly string[]): Promise<string[]>;
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
    held: async (formats) => formats.filter((format) => clipboard.has(format)),
    bytes: async (format) => clipboard.readBuffer(format),
    text: readClipboard,
    ...board,
  };
}

function laterBoard(later: LaterClipboard): Pick<Board, 'held' | 'bytes'> {
  return {
    async held(formats) {
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

/** Rejects where the system's clipboard cannot be written. */
export async function writeClipboard(text: string): Promise<void> {
  await clipboard.writeText(text);
}

/** The same in several forms, of which whoever pastes takes the one that he can show. */
export async function writeClipboardForms(forms: { text: string; html?: string }): Promise<void> {
  await clipboard.write(forms);
}
