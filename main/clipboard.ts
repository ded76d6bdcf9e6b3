import { clipboard } from 'electron';

/**
 * The one module that touches Electron's clipboard. Up to Electron 43 that is synchronous: on Linux it blocks until
 * the program that owns the clipboard answers, which may be never. From 44 on it is asynchronous.
 */

/** Reads the clipboard piece by piece. Each method rejects when the system's clipboard cannot be read. */
export interface Board {
  /** Those of the given formats, by the platform's names, that are on the clipboard. */
  available(formats: readonly string[]): Promise<string[]>;
  bytes(format: string): Promise<Uint8Array>;
  /** Empty when there is no text. */
  text(): Promise<string>;
}

/** What Electron returns from 44 on. The installed version's types do not have it. */
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

/** Rejects when the system's clipboard cannot be read. */
async function readClipboard(): Promise<string> {
  return await clipboard.readText();
}

/** A text on the clipboard, and the same as a page where that is needed to read it. */
export interface Copied {
  text: string;
  html?: string;
}

/** UTF-16 units of a page: what crosses to the window at once. */
const longestPage = 1024 * 1024;

/**
 * Reads what a person copied. A table comes with tabs, but its cells may hold line breaks, which only the page tells
 * from those between rows. Rejects when the system's clipboard cannot be read.
 */
export async function readCopied(): Promise<Copied> {
  const text = await readClipboard();
  if (!text.slice(0, longestPage).includes('\t') || !('readHTML' in clipboard)) return { text };
  const html = await clipboard.readHTML();
  return html.length <= longestPage && html.includes('<table') ? { text, html } : { text };
}

/** From Electron 44 on, `write` takes clipboard items instead of a plain object. */
interface LaterElectron {
  ClipboardItem: new (forms: Record<string, string>) => object;
  clipboard: { write(items: object[]): Promise<void> };
}

/**
 * Writes the same content in several forms; the program it is pasted into picks one. Rejects when the system's
 * clipboard cannot be written.
 */
export async function writeClipboardForms(forms: { text: string; html?: string }): Promise<void> {
  const { text, html } = forms;
  if (html === undefined) return await clipboard.writeText(text);
  if ('availableFormats' in clipboard) return clipboard.write({ text, html });
  const later = (await import('electron')) as unknown as LaterElectron;
  await later.clipboard.write([new later.ClipboardItem({ 'text/plain': text, 'text/html': html })]);
}
