import { describe, expect, it } from 'vitest';
import { type Exported, shapeOf } from './clipboard-shapes';

const marker = 'x-kde-passwordManagerHint';
const native = (format: string) => `electron application/osclipboard;format="${format}"`;

interface Given {
  text?: string;
  html?: string;
  /** Formats of the platform's own. */
  formats?: Record<string, string>;
}

interface Staged {
  exported: Exported;
  written(): Given;
}

/** As Electron exports it up to 43. */
function earlier(given: Given): Staged {
  let now = given;
  const formats = () => now.formats ?? {};
  return {
    written: () => now,
    exported: {
      clipboard: {
        availableFormats: () => Object.keys(formats()),
        has: (format) => Object.hasOwn(formats(), format),
        readText: () => now.text ?? '',
        readHTML: () => now.html ?? '',
        readBuffer: (format) => new TextEncoder().encode(formats()[format] ?? ''),
        write: (forms: Given) => {
          now = forms;
        },
      },
    },
  };
}

class Item {
  readonly types: string[];
  constructor(readonly forms: Record<string, string>) {
    this.types = Object.keys(forms);
  }
  getType(type: string): Promise<Blob> {
    const form = this.forms[type];
    return form === undefined ? Promise.reject(new Error(`no ${type}`)) : Promise.resolve(new Blob([form]));
  }
}

/** As Electron exports it from 44 on. */
function later({ text, html, formats = {} }: Given): Staged {
  const raw = Object.entries(formats).map(([name, value]) => [native(name), value]);
  const forms = { ...(text && { 'text/plain': text }), ...(html && { 'text/html': html }) };
  let items = [new Item({ ...forms, ...Object.fromEntries(raw) })];
  const find = (type: string) => items.find((item) => item.types.includes(type))?.forms[type];
  const clipboard = {
    read: async () => items,
    readText: async () => find('text/plain') ?? '',
    write: async (given: Item[]) => {
      items = given;
    },
  };
  return {
    written: () => ({ text: find('text/plain'), html: find('text/html') }) as Given,
    exported: { clipboard, ClipboardItem: Item } as unknown as Exported,
  };
}

for (const [name, staged] of [
  ['up to Electron 43', earlier],
  ['from Electron 44 on', later],
] as const)
  describe(`the clipboard ${name}`, () => {
    it('has a text and a page', async () => {
      const shape = shapeOf(staged({ text: 'code -1102', html: '<b>code</b>' }).exported);
      expect(await shape.text()).toBe('code -1102');
      expect(await shape.html()).toBe('<b>code</b>');
    });

    it('is empty where there is neither', async () => {
      const shape = shapeOf(staged({}).exported);
      expect([await shape.text(), await shape.html()]).toEqual(['', '']);
      expect(await shape.available([marker])).toEqual([]);
      expect(await shape.bytes(marker)).toHaveLength(0);
    });

    it('has formats of the system, asked for by the names that it has for them', async () => {
      const shape = shapeOf(staged({ text: 'x', formats: { [marker]: 'secret' } }).exported);
      expect(await shape.available([marker, 'another'])).toEqual([marker]);
      expect(new TextDecoder().decode(await shape.bytes(marker))).toBe('secret');
    });

    it('is written in each form that there is', async () => {
      const { exported, written } = staged({ text: 'before', html: '<i>before</i>' });
      await shapeOf(exported).write({ text: 'after', html: '<b>after</b>' });
      expect(written()).toMatchObject({ text: 'after', html: '<b>after</b>' });
      await shapeOf(exported).write({ text: 'alone' });
      expect(written().html).toBeUndefined();
    });
  });
