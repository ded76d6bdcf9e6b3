import { z } from 'zod';
import { settingsChangeSchema, settingsSchema } from '../../bridge/contract';
import { type PrivacySettings, privacySettingsSchema } from '../../bridge/contract/privacy';
import { answerSettingsSchema } from '../../bridge/contract/templates';
import { watchSettingsSchema } from '../../bridge/contract/watch';
import { mostKinds, ownKindSchema } from '../../catalog/triage/secrets/privacy';
import { fileThatFollows } from './file-that-follows';
import { type Fault, keepAside } from './keep-aside';
import type { Place } from './place';
import { readKept } from './read-kept';

/** In screen units. Electron refuses coordinates that no screen has. */
const coordinate = z.int().min(-100_000).max(100_000);
const extent = coordinate.positive();

/** The last position and size of the window, in screen units. */
export const placementSchema = z.strictObject({
  x: coordinate,
  y: coordinate,
  width: extent,
  height: extent,
  maximized: z.boolean(),
});
export type Placement = z.infer<typeof placementSchema>;

/** The size that a person gave the window of an entry, without its frame. */
export const sizeSchema = z.strictObject({ width: extent, height: extent });
export type Size = z.infer<typeof sizeSchema>;

/** Of the file. To be raised when older versions of Errdesk would misread a new one. */
const version = 1;

/** Largest settings file that is read, in bytes. */
const settingsFileLimit = 4 * 1024 * 1024;

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
    others: false,
    ignore: [],
    shortcut: 'CommandOrControl+Shift+E',
    stay: true,
    atLogin: false,
    hidden: false,
  },
  answers: { agent: '', audience: 'customer', length: 'full', templates: {} },
  privacy: { kinds: [] },
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
  /** The file, or some of it, cannot be used. It is kept as `keptAs`, or left as it is when that is null. */
  aside(fault: Fault, keptAs: string | null): void;
  /** The file cannot be written. Called once. */
  notSaved(): void;
}

/** Opens the settings file. Never throws; failures are reported to `trouble`. */
export function openSettings(place: Place, trouble: SettingsTrouble): SettingsStore {
  const loaded = load(place.from);
  // Unknown keys are kept and written back, because a newer Errdesk may have added them.
  let fields: Record<string, unknown> = loaded.fields;
  let stored: Stored = { ...defaults, ...loaded.known };
  let writable = true;
  if (loaded.fault) {
    const keptAs = keepAside(place, loaded.fault);
    trouble.aside(loaded.fault, keptAs);
    if (keptAs === null) writable = false;
  }

  let reported = false;
  function reportOnce(): void {
    if (!reported) trouble.notSaved();
    reported = true;
  }

  const text = () => `${JSON.stringify({ ...fields, ...stored, version }, null, 2)}\n`;
  const file = fileThatFollows(place.path, text, reportOnce);

  function save(): void {
    if (writable) file.changed();
    else reportOnce();
  }

  if (loaded.fault?.partly) save();
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
  fault?: Fault;
}

function load(path: string): Loaded {
  const read = readKept(path, settingsFileLimit);
  if (read.is === 'missing') return { fields: {}, known: {} };
  const content =
    read.is === 'json' ? z.record(z.string(), z.unknown()).safeParse(read.content).data : undefined;
  if (!content) {
    const why = read.is === 'bad' ? read.why : 'damaged';
    return { fields: {}, known: {}, fault: { why, partly: false } };
  }
  return sorted(content);
}

/** What can be used of a settings file. */
function sorted({ version: written = version, ...fields }: Record<string, unknown>): Loaded {
  let whole = typeof written === 'number';
  for (const [key, settingsOf] of Object.entries(sections)) {
    if (!(key in fields)) continue;
    const section = settingsOf(fields[key]);
    fields[key] = section.settings;
    if (!section.whole) whole = false;
  }
  for (const [key, schema] of Object.entries(fileSchema.shape)) {
    if (!(key in fields) || schema.safeParse(fields[key]).success) continue;
    delete fields[key];
    whole = false;
  }
  const isNewer = typeof written === 'number' && written > version;
  const known = fileSchema.parse(fields);
  if (whole && !isNewer) return { fields, known };
  const partly = Object.keys(fields).length > 0;
  return { fields, known, fault: { why: isNewer ? 'newer' : 'damaged', partly } };
}

/** Sections whose settings are read one by one: an invalid or missing one does not affect the others. */
const sections: Readonly<Record<string, (content: unknown) => { settings: unknown; whole: boolean }>> = {
  watch: (content) => oneByOne(content, watchSettingsSchema, defaults.watch),
  answers: (content) => oneByOne(content, answerSettingsSchema, defaults.answers),
  privacy: (content) => {
    const given = z.object({ kinds: z.array(z.unknown()) }).safeParse(content).data?.kinds ?? [];
    return { settings: { kinds: goodKinds(given) }, whole: privacySettingsSchema.safeParse(content).success };
  },
};

/** The good ones of a list of kinds: one that makes no sense must not unhide the others. */
function goodKinds(kinds: readonly unknown[]): PrivacySettings['kinds'] {
  return kinds.flatMap((kind) => ownKindSchema.safeParse(kind).data ?? []).slice(0, mostKinds);
}

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
