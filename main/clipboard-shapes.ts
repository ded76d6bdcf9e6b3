import type { Clipboard, ClipboardItem } from 'electron';

/** What a text is on the clipboard, and the same as a page where there is one. */
export interface Forms {
  text: string;
  html?: string;
}

/** The clipboard, whatever Electron it is of. Each method rejects when the system's clipboard cannot be used. */
export interface Shape {
  /** Empty when there is no text. */
  text(): Promise<string>;
  /** Empty when there is no page. */
  html(): Promise<string>;
  /** Those of the given formats, by the platform's names, that are there. */
  available(formats: readonly string[]): Promise<string[]>;
  /** Empty when the format is not there. */
  bytes(format: string): Promise<Uint8Array>;
  /** Writes the same content in several forms; the program it is pasted into picks one. */
  write(forms: Forms): Promise<void>;
}

/**
 * The clipboard up to Electron 43. It is synchronous: on Linux it blocks until the program that owns the clipboard
 * answers, which may be never.
 */
export interface EarlierClipboard {
  availableFormats(): string[];
  has(format: string): boolean;
  readText(): string;
  readHTML(): string;
  readBuffer(format: string): Uint8Array;
  write(forms: Forms): void;
}

/** What Electron exports for it. Up to 43 there are no items. */
export type Exported =
  | { clipboard: EarlierClipboard }
  | {
      clipboard: Pick<Clipboard, 'read' | 'readText' | 'write'>;
      ClipboardItem: new (forms: Record<string, string>) => ClipboardItem;
    };

export function shapeOf(exported: Exported): Shape {
  if ('ClipboardItem' in exported) return laterShape(exported);
  return earlierShape(exported.clipboard);
}

function earlierShape(clipboard: EarlierClipboard): Shape {
  return {
    text: async () => clipboard.readText(),
    html: async () => clipboard.readHTML(),
    available: async (formats) => formats.filter((format) => clipboard.has(format)),
    bytes: async (format) => clipboard.readBuffer(format),
    write: async (forms) => clipboard.write(forms),
  };
}

/** A format of the platform's own, as Electron calls it from 44 on. */
const native = (format: string) => `electron application/osclipboard;format="${format}"`;

function laterShape({
  clipboard,
  ClipboardItem: Item,
}: Extract<Exported, { ClipboardItem: unknown }>): Shape {
  /** What is there under the first of these names; undefined when none is. */
  async function blob(names: readonly string[]): Promise<Blob | undefined> {
    for (const item of await clipboard.read()) {
      const type = names.find((name) => item.types.includes(name));
      const content = type === undefined ? undefined : await item.getType(type);
      if (content instanceof Blob) return content;
    }
    return undefined;
  }
  return {
    text: () => clipboard.readText(),
    html: async () => (await (await blob(['text/html']))?.text()) ?? '',
    async available(formats) {
      const types = new Set((await clipboard.read()).flatMap((item) => item.types));
      return formats.filter((format) => types.has(native(format)) || types.has(format));
    },
    async bytes(format) {
      const found = await blob([native(format), format]);
      return found ? new Uint8Array(await found.arrayBuffer()) : new Uint8Array();
    },
    write: ({ text, html }) =>
      clipboard.write([new Item({ 'text/plain': text, ...(html !== undefined && { 'text/html': html }) })]),
  };
}
