import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { settingsChangeSchema, settingsSchema } from '../../bridge/contract';
import { answerSettingsSchema } from '../../bridge/contract/templates';
import { watchSettingsSchema } from '../../bridge/contract/watch';
import { fileThatFollows } from './file-that-follows';
import { keepAside } from './keep-aside';

/** The last position and size of the window, in screen units. */
export const placementSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});
export type Placement = z.infer<typeof placementSchema>;

/** The size that a person gave the window of an entry, without its frame. */
export const sizeSchema = z.strictObject({ width: z.int().positive(), height: z.int().positive() });
export type Size = z.infer<typeof sizeSchema>;

/** Settings that only main reads and writes. */
const kept = {
  window: placementSchema.exactOptional(),
  entryWindow: sizeSchema.exactOptional(),
  /** Whether the message that Errdesk stays in the tray was shown. */
  toldStay: z.boolean().exactOptional(),
  /** The folder of the last saved file. */
  saveFolder: z.string().max(4096).exactOptional(),
};
const storedSchema = z.object({ ...settingsSchema.shape, ...kept });
export type Stored = z.infer<typeof storedSchema>;
/** A settings file: any of the settings, and keys of other versions. */
const fileSchema = z.object({ ...settingsChangeSchema.shape, ...kept });
type Known = z.infer<typeof fileSchema>;

export const defaults: Stored = {
  language: 'system',
  theme: 'system',
  watch: {
    on: false,
    asked: false,
    notify: 'system',
    least: 'likely',
    ignore: [],
    shortcut: 'CommandOrControl+Shift+E',
    stay: true,
    atLogin: false,
    hidden: false,
  },
  answers: { agent: '', audience: 'customer', length: 'full', templates: {} },
};

export interface SettingsStore {
  /** All current settings. */
  read(): Stored;
  /** Changes the given settings at once. The file is written later. */
  write(change: Known): void;
  /** Resolves once the last change is written, or cannot be. */
  flush(): Promise<void>;
}

export interface SettingsTrouble {
  /** The file is corrupt. It was renamed to `keptAs`, or left as it is when that is null. */
  corrupt(keptAs: string | null): void;
  /** The file cannot be written. Called once. */
  notSaved(): void;
}

/** Opens the settings file at `path`. Never throws; failures are reported to `trouble`. */
export function openSettings(path: string, trouble: SettingsTrouble): SettingsStore {
  const loaded = load(path);
  // Unknown keys are kept and written back, because a newer Errdesk may have added them.
  let fields: Record<string, unknown> = loaded.fields;
  let stored: Stored = { ...defaults, ...loaded.known };
  let writable = true;
  if (loaded.corrupt) {
    const keptAs = keepAside(path);
    trouble.corrupt(keptAs);
    // A corrupt file that could not be renamed must not be overwritten.
    if (keptAs === null) writable = false;
  }

  let reported = false;
  function reportOnce(): void {
    if (!reported) trouble.notSaved();
    reported = true;
  }

  const text = () => `${JSON.stringify({ ...fields, ...stored }, null, 2)}\n`;
  const file = fileThatFollows(path, text, reportOnce);

  function save(): void {
    if (writable) file.changed();
    else reportOnce();
  }

  if (loaded.corrupt && Object.keys(fields).length > 0) save();
  return {
    read: () => stored,
    write(change) {
      stored = { ...stored, ...change };
      fields = { ...fields, ...change };
      save();
    },
    flush: file.flush,
  };
}

interface Loaded {
  /** Everything in the file except invalid settings. */
  fields: Record<string, unknown>;
  known: Known;
  corrupt: boolean;
}

function load(path: string): Loaded {
  const content = readObject(path);
  if (content === 'missing') return { fields: {}, known: {}, corrupt: false };
  if (content === 'corrupt') return { fields: {}, known: {}, corrupt: true };
  const fields = { ...content };
  let corrupt = false;
  for (const [key, settingsOf] of Object.entries(sections)) {
    if (!(key in fields)) continue;
    const { settings, whole } = settingsOf(fields[key]);
    fields[key] = settings;
    if (!whole) corrupt = true;
  }
  for (const [key, schema] of Object.entries(fileSchema.shape)) {
    if (!(key in fields) || schema.safeParse(fields[key]).success) continue;
    delete fields[key];
    corrupt = true;
  }
  return { fields, known: fileSchema.parse(fields), corrupt };
}

/** Sections whose settings are read one by one: an invalid or missing one does not affect the others. */
const sections: Readonly<Record<string, (content: unknown) => { settings: unknown; whole: boolean }>> = {
  watch: (content) => oneByOne(content, watchSettingsSchema, defaults.watch),
  answers: (content) => oneByOne(content, answerSettingsSchema, defaults.answers),
};

function oneByOne(content: unknown, { shape }: z.ZodObject, first: object) {
  const given = z.record(z.string(), z.unknown()).safeParse(content);
  const settings: Record<string, unknown> = { ...first };
  let whole = given.success;
  for (const [name, schema] of Object.entries(shape)) {
    const value = given.data?.[name];
    if (value === undefined) continue;
    const parsed = z.safeParse(schema, value);
    if (parsed.success) settings[name] = parsed.data;
    else whole = false;
  }
  return { settings, whole };
}

function readObject(path: string): Record<string, unknown> | 'missing' | 'corrupt' {
  try {
    // Some editors add a byte order mark, which is not valid JSON.
    const content: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    return z.record(z.string(), z.unknown()).parse(content);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'corrupt';
  }
}
