import { z } from 'zod';
import { languages } from '../catalog/schema';
import { triageSchema } from '../catalog/triage/result';
import { answerSavedSchema, copyOrderSchema, heldSchema, saveOrderSchema } from './contract/answer';
import { exportChoiceSchema, exportId, exportOrderSchema, savedSchema } from './contract/export';
import { noticeSchema, type Problem } from './contract/problems';
import { answerSettingsSchema, templateEvents, templateRequests } from './contract/templates';
import { watchSchema, watchSettingsSchema, watchSwitchSchema } from './contract/watch';
import { clipboardLimit } from './limits';

/**
 * Everything that crosses between the window and the main process. Main parses what comes in; the window may
 * import types from here, and should not import values: they would bring the parser into its bundle.
 */

/** How a person has laid out a table. Columns go by id; one that is no more is ignored, a new one stands at its place. */
const tableLayoutSchema = z.strictObject({
  sort: z.strictObject({ column: z.string(), descending: z.boolean() }).nullable(),
  order: z.array(z.string()).max(100),
  /** Only columns of which a person has said so. */
  shown: z.record(z.string(), z.boolean()),
  /** In pixels, only of columns that a person has resized. */
  widths: z.record(z.string(), z.int().positive()),
  /** Whether a column stays at the left while the others scroll; only columns of which a person has said so. */
  pinned: z.record(z.string(), z.boolean()).default({}),
});
export type TableLayout = z.infer<typeof tableLayoutSchema>;

export const settingsSchema = z.strictObject({
  /** `system` follows the operating system's language. */
  language: z.enum(['system', ...languages]),
  /** `system` follows the operating system, also while Errdesk runs. */
  theme: z.enum(['system', 'light', 'dark']),
  /** Layouts of the catalog's tables, by tab. */
  catalog: z.strictObject({ layouts: z.record(z.string(), tableLayoutSchema) }).exactOptional(),
  export: exportChoiceSchema.exactOptional(),
  watch: watchSettingsSchema,
  answers: answerSettingsSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

/** Some of the settings. A key is left out rather than undefined. */
export const settingsChangeSchema = z.strictObject({
  language: settingsSchema.shape.language.exactOptional(),
  theme: settingsSchema.shape.theme.exactOptional(),
  catalog: settingsSchema.shape.catalog,
  export: settingsSchema.shape.export,
  watch: watchSettingsSchema.exactOptional(),
  answers: answerSettingsSchema.exactOptional(),
});
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

/** A text that came from outside the window: an opened file, a file argument. `name` is without its folder. */
export const handedPasteSchema = z.strictObject({ text: z.string(), name: z.string() });
export type HandedPaste = z.infer<typeof handedPasteSchema>;

const nothing = z.undefined();
const triageId = z.string().min(1).max(100);
const entryId = z.string().max(200);

/** What the window asks, by name. */
export const requests = {
  /**
   * The catalog, part by part, so that a large one holds up nobody: `text` is the JSON of a catalog with some of the
   * entries, `parts` how many there are, `part` which is wanted, from 0.
   */
  'catalog.read': {
    input: z.strictObject({ part: z.int().nonnegative() }),
    value: z.strictObject({ text: z.string(), parts: z.int().positive() }),
  },
  /** One runs at a time: a newer run stops the older one, which then answers `triage-cancelled`. */
  'triage.run': { input: z.strictObject({ id: triageId, raw: z.string() }), value: triageSchema },
  /** Stops the run of that id. Whether it was still running is not told: its own answer tells. */
  'triage.cancel': { input: z.strictObject({ id: triageId }), value: nothing },
  /** Puts an answer on the clipboard. Main itself holds back what may not leave, and tells of it. */
  'answer.copy': { input: copyOrderSchema, value: z.strictObject({ held: heldSchema }) },
  /** Asks where to, and writes an answer there, whole or not at all. Null where the person chose no place. */
  'answer.save': { input: saveOrderSchema, value: answerSavedSchema.nullable() },
  /**
   * Puts a code, a name, a link or what is selected on the clipboard. What may not leave is held back here too, unless
   * the person has said to copy it as it is.
   */
  'text.copy': {
    input: z.strictObject({
      text: z.string().min(1).max(clipboardLimit),
      asItIs: z.boolean().exactOptional(),
    }),
    value: z.strictObject({ held: heldSchema }),
  },
  /** The clipboard's text, empty where it holds none. Only upon a person's click. */
  'clipboard.read': { input: nothing, value: z.string() },
  /** Asks for a file in the system's dialog. Null where the person chose none. */
  'file.open': { input: nothing, value: handedPasteSchema.nullable() },
  /** Reads a dropped file as text (UTF-8, UTF-16 with its mark, GB 18030); refuses what is none. */
  'file.decode': {
    input: z.strictObject({ name: z.string().max(1000), bytes: z.instanceof(Uint8Array) }),
    value: handedPasteSchema,
  },
  /** Shows a file in its folder, in the system's own way. Only one that was written since the start. */
  'file.reveal': { input: z.strictObject({ path: z.string() }), value: nothing },
  /**
   * Asks where to, makes the table and writes it. One runs at a time: a newer one stops the older one. Null where the
   * person chose no place.
   */
  'export.save': { input: exportOrderSchema, value: savedSchema.nullable() },
  /** The same for the clipboard: a workbook and a page as a table, all else as text. */
  'export.copy': { input: exportOrderSchema, value: nothing },
  /** Stops the export of that id, whose own answer tells whether it still ran. */
  'export.cancel': { input: z.strictObject({ id: exportId }), value: nothing },
  /** Shows an entry in a window of its own: in front, if it has one, else in a new one. */
  'entry.show': { input: z.strictObject({ id: entryId }), value: nothing },
  /** Whether the window that an entry was given stays above those of other programs. */
  'entry.keepOnTop': { input: z.strictObject({ id: entryId, onTop: z.boolean() }), value: nothing },
  /** Closes the window that an entry was given. A page that closed itself would leave its window no time to say where it stood. */
  'entry.close': { input: z.strictObject({ id: entryId }), value: nothing },
  /** Brings the main window, with that entry open in its Catalog. */
  'entry.showInCatalog': { input: z.strictObject({ id: entryId }), value: nothing },
  'watch.read': { input: nothing, value: watchSchema },
  /** Answers once the next copy is seen as one, which may take a second. */
  'watch.switch': { input: watchSwitchSchema, value: nothing },
  /** Opens the suggestion of that id: its text comes as `copy.handed`. Nothing happens where it is gone. */
  'watch.open': { input: z.strictObject({ id: z.int() }), value: nothing },
  'watch.dismiss': { input: z.strictObject({ id: z.int() }), value: nothing },
  /** Whether the global shortcut's keys are the window's for now, where new ones are chosen. */
  'watch.restShortcut': { input: z.strictObject({ rests: z.boolean() }), value: nothing },
  /** Whether a regular expression can be an ignore rule: whether it is one, and takes time linear in the text. */
  'watch.check': {
    input: z.strictObject({ rule: z.string().max(500) }),
    value: z.enum(['good', 'invalid', 'not-linear']),
  },
  ...templateRequests,
  'settings.read': { input: nothing, value: settingsSchema },
  /** Only what changes. Answers all of them, as they now are. */
  'settings.write': { input: settingsChangeSchema, value: settingsSchema },
  /**
   * All notices since the start, oldest first. Ask once the page has subscribed to its events: pastes and
   * commands that came earlier wait for this request. A notice may come twice, here and as an event; its id is
   * the same.
   */
  'notices.read': { input: nothing, value: z.array(noticeSchema) },
  'app.about': {
    input: nothing,
    value: z.strictObject({
      version: z.string(),
      electron: z.string(),
      platform: z.string(),
      systemLanguage: z.enum(languages),
    }),
  },
} as const satisfies Record<string, { input: z.ZodType; value: z.ZodType }>;

/** What a menu asks the window to do. */
export const commands = ['paste-new', 'show-settings', 'show-keys', 'show-about'] as const;
export type Command = (typeof commands)[number];

/** What main tells the window, by name. */
export const events = {
  /** How much of a run is done, 0 to 1. */
  'triage.progress': z.strictObject({ id: triageId, share: z.number().min(0).max(1) }),
  /** How much of an export is made, 0 to 1; the first one once its place is chosen. */
  'export.progress': z.strictObject({ id: exportId, share: z.number().min(0).max(1) }),
  'settings.changed': settingsSchema,
  ...templateEvents,
  /** All of it, whenever any of it changes. */
  'watch.changed': watchSchema,
  /** A copied text, by a person's click or shortcut. Typed text is not to be replaced without asking. */
  'copy.handed': z.strictObject({ text: z.string() }),
  'notice.raised': noticeSchema,
  /** To be triaged as if it had been pasted: a file was opened from the menu, by the system or by a second start. */
  'paste.handed': handedPasteSchema,
  /**
   * To be shown. The main window is told when a link to an entry was followed, which may not be in the catalog; the
   * window of an entry when that entry is asked for again.
   */
  'entry.asked': z.strictObject({ id: entryId }),
  'command.run': z.strictObject({ command: z.enum(commands) }),
} as const satisfies Record<string, z.ZodType>;

export type RequestName = keyof typeof requests;
export type Input<N extends RequestName> = z.input<(typeof requests)[N]['input']>;
export type Value<N extends RequestName> = z.output<(typeof requests)[N]['value']>;
export type EventName = keyof typeof events;
export type Payload<N extends EventName> = z.output<(typeof events)[N]>;

/** How a request is answered; it never throws. */
export type Answer<T, P = Problem> = { ok: true; value: T } | { ok: false; problem: P };

/** `window.errdesk`, all that a page has of main. */
export interface Bridge {
  request<N extends RequestName>(
    name: N,
    ...input: undefined extends Input<N> ? [] : [Input<N>]
  ): Promise<Answer<Value<N>>>;
  /** Answers the function that unsubscribes. */
  on<N extends EventName>(name: N, listener: (payload: Payload<N>) => void): () => void;
}

declare global {
  interface Window {
    readonly errdesk: Bridge;
  }
}
