import { z } from 'zod';
import { languages } from '../catalog/languages';
import { stretchesSchema } from '../catalog/triage/secrets/privacy';
import {
  answerSavedSchema,
  copyOrderSchema,
  heldSchema,
  leakSchema,
  leaksOrderSchema,
  saveOrderSchema,
} from './contract/answer';
import { backupRequests } from './contract/backup';
import { caseEvents, caseRequests } from './contract/cases';
import { dayRequests } from './contract/day';
import { exportId, exportOrderSchema, savedSchema, ticketsOrderSchema } from './contract/export';
import { handedCopySchema, handedPasteSchema } from './contract/handed';
import { overviewRequests } from './contract/overview';
import { noticeSchema, type Problem } from './contract/problems';
import { replayEvents, replayRequests } from './contract/replay';
import { settingsRequests, settingsSchema } from './contract/settings';
import { templateEvents, templateRequests } from './contract/templates';
import { watchSchema, watchSwitchSchema } from './contract/watch';
import { clipboardLimit, partLimit } from './limits';

/**
 * Everything that crosses between the window and the main process. Main parses what comes in; the window may
 * import types from here, and should not import values: they would bring the parser into its bundle.
 */

const nothing = z.undefined();
const triageId = z.string().min(1).max(100);
const entryId = z.string().max(200);

/**
 * What a request needs besides its input. `gesture`: that a person has just pressed a key or a button in that window, as
 * main has seen itself. That is for whatever brings in or lets out a text, stores what outlives the window, or is done
 * outside of it. `gestureFor`: only where the input has one of those fields.
 */
export type Need = 'nothing' | 'gesture' | { gestureFor: readonly string[] };

/**
 * `apart`: one of many tickets that are read one after the other. They have a thread of their own, so that a paste need
 * not wait for them, and nothing that is hidden by hand in the open paste is hidden in them.
 */
const apart = z.literal(true).exactOptional();

/** The window's requests, by name. */
const licenceSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  licence: z.string(),
  text: z.string(),
});

export const requests = {
  /**
   * The catalog in parts, so that a large one does not block the window. `part` counts from 0, `parts` is how many there
   * are, and `text` is the JSON of a catalog with some of the entries.
   */
  'catalog.read': {
    needs: 'nothing',
    input: z.strictObject({ part: z.int().nonnegative() }),
    value: z.strictObject({ text: z.string(), parts: z.int().positive() }),
  },
  /** A part of a long text, sent before the run with that id. */
  'triage.part': {
    needs: 'nothing',
    input: z.strictObject({ id: triageId, text: z.string().max(partLimit), apart }),
    value: nothing,
  },
  /**
   * `raw` is the text, or the last part of a long one. One run at a time: a newer run stops the older one, which then
   * answers `triage-cancelled`. `text` is the JSON of a `Triage` in which only the first secrets have a name;
   * `furtherSecrets` are the spans of the others, as start and end in turn.
   */
  'triage.run': {
    needs: 'nothing',
    input: z.strictObject({ id: triageId, raw: z.string().max(partLimit), apart }),
    value: z.strictObject({ text: z.string(), furtherSecrets: z.instanceof(Uint32Array) }),
  },
  /** Stops the run with that id. The answer of the run says whether it was stopped. */
  'triage.cancel': { needs: 'nothing', input: z.strictObject({ id: triageId, apart }), value: nothing },
  /**
   * What a person hides by hand in the open paste, in place of what was hidden before. It holds for each run, and for
   * whatever leaves, until the next such request.
   */
  'privacy.hide': { needs: 'nothing', input: z.strictObject({ stretches: stretchesSchema }), value: nothing },
  /** Whether a regular expression can be a kind of secrets: valid, linear in time, and never without any character. */
  'privacy.check': {
    needs: 'nothing',
    input: z.strictObject({ pattern: z.string().max(500) }),
    value: z.enum(['good', 'blank', 'invalid', 'not-linear']),
  },
  /** Copies an answer to the clipboard. Main withholds secrets and reports them in `held`. */
  'answer.copy': { needs: 'gesture', input: copyOrderSchema, value: z.strictObject({ held: heldSchema }) },
  /** Asks for a path and writes an answer there, whole or not at all. Null when no path was chosen. */
  'answer.save': { needs: 'gesture', input: saveOrderSchema, value: answerSavedSchema.nullable() },
  /** What would be withheld from an answer. A newer request stops an older one, which then answers `door-cancelled`. */
  'answer.leaks': { needs: 'nothing', input: leaksOrderSchema, value: z.array(leakSchema) },
  /**
   * Copies a code, a name, a link or a selection to the clipboard. Secrets are withheld here too, unless the person chose
   * to copy it as it is; without that choice, a text beyond `selectionLimit` is refused.
   */
  'text.copy': {
    needs: 'gesture',
    input: z.strictObject({
      text: z.string().min(1).max(clipboardLimit),
      asItIs: z.boolean().exactOptional(),
    }),
    value: z.strictObject({ held: heldSchema }),
  },
  /** The clipboard's text, empty if there is none. */
  'clipboard.read': { needs: 'gesture', input: nothing, value: handedCopySchema },
  /** Asks for files or a folder in the system's dialog. Null when nothing was chosen. */
  'file.open': {
    needs: 'gesture',
    input: z.strictObject({ what: z.enum(['files', 'folder']) }),
    value: handedPasteSchema.nullable(),
  },
  /** A further part of a text that was handed over, counted from 0. */
  'text.part': {
    needs: 'nothing',
    input: z.strictObject({ parcel: z.int(), part: z.int().nonnegative() }),
    value: z.string(),
  },
  /** Shows a file in the system's file manager. Only files that were saved since the start. */
  'file.reveal': { needs: 'gesture', input: z.strictObject({ path: z.string() }), value: nothing },
  /**
   * Asks for a path, makes the table and writes it. One export at a time: a newer one stops the older one. Null when no
   * path was chosen.
   */
  'export.save': { needs: 'gesture', input: exportOrderSchema, value: savedSchema.nullable() },
  /** The same for the clipboard: a workbook or HTML as a table, other formats as text. */
  'export.copy': { needs: 'gesture', input: exportOrderSchema, value: nothing },
  /**
   * Asks for a path and writes the tickets of a batch there. Once the path is chosen, which the first `export.progress`
   * says, it waits for their rows. Null when no path was chosen.
   */
  'export.tickets': { needs: 'gesture', input: ticketsOrderSchema, value: savedSchema.nullable() },
  /** A part of the JSON of a `Sheet` (catalog/batch), for the export with that id. */
  'export.part': {
    needs: 'nothing',
    input: z.strictObject({ id: exportId, text: z.string().max(partLimit), isLast: z.boolean() }),
    value: nothing,
  },
  /** Stops the export with that id. The answer of the export says whether it was stopped. */
  'export.cancel': { needs: 'nothing', input: z.strictObject({ id: exportId }), value: nothing },
  /** Shows an entry in a separate window, which is brought to the front if it is open already. */
  'entry.show': { needs: 'nothing', input: z.strictObject({ id: entryId }), value: nothing },
  /** Whether the window of an entry stays above those of other programs. */
  'entry.keepOnTop': {
    needs: 'nothing',
    input: z.strictObject({ id: entryId, onTop: z.boolean() }),
    value: nothing,
  },
  /** Closes the window of an entry. If its page closed it directly, its bounds could not be stored. */
  'entry.close': { needs: 'nothing', input: z.strictObject({ id: entryId }), value: nothing },
  /** Brings the main window to the front, with that entry open in the Catalog. */
  'entry.showInCatalog': { needs: 'nothing', input: z.strictObject({ id: entryId }), value: nothing },
  /** Shows the guide for users, in a window of its own that is brought to the front if it is open already. */
  'guide.show': { needs: 'nothing', input: nothing, value: nothing },
  'watch.read': { needs: 'nothing', input: nothing, value: watchSchema },
  /** Answers once the next copy will be noticed, which may take a second. */
  'watch.switch': { needs: 'gesture', input: watchSwitchSchema, value: nothing },
  /** Opens the suggestion with that id: its text comes as `copy.handed`. Does nothing if it is gone. */
  'watch.open': { needs: 'gesture', input: z.strictObject({ id: z.int() }), value: nothing },
  'watch.dismiss': { needs: 'nothing', input: z.strictObject({ id: z.int() }), value: nothing },
  /** Releases the global shortcut while a person chooses new keys, so that the window gets them. */
  'watch.restShortcut': { needs: 'nothing', input: z.strictObject({ rests: z.boolean() }), value: nothing },
  /** Whether a regular expression can be an ignore rule: valid, and linear in time. */
  'watch.check': {
    needs: 'nothing',
    input: z.strictObject({ rule: z.string().max(500) }),
    value: z.enum(['good', 'invalid', 'not-linear']),
  },
  ...templateRequests,
  ...caseRequests,
  ...overviewRequests,
  ...backupRequests,
  ...dayRequests,
  ...replayRequests,
  ...settingsRequests,
  /** Shows the folder of the settings and data in the system's file manager. */
  'app.openFolder': { needs: 'gesture', input: nothing, value: nothing },
  /**
   * All notices since the start, oldest first. Send it after subscribing to events: earlier pastes and commands are
   * queued until this request. A notice may come both here and as an event, with the same id.
   */
  'notices.read': { needs: 'nothing', input: nothing, value: z.array(noticeSchema) },
  'app.about': {
    needs: 'nothing',
    input: nothing,
    value: z.strictObject({
      version: z.string(),
      /** The state of the sources it was packed from, and the day of that. Empty in development. */
      commit: z.string(),
      built: z.string(),
      electron: z.string(),
      platform: z.string(),
      /** Platform, processor and version of the system. */
      system: z.string(),
      systemLanguage: z.enum(languages),
      /** Where the settings and data are. */
      folder: z.string(),
    }),
  },
  /** What is bundled with Errdesk, and the licence of each. */
  'app.licences': { needs: 'nothing', input: nothing, value: z.array(licenceSchema) },
} as const satisfies Record<string, { needs: Need; input: z.ZodType; value: z.ZodType }>;

/** Commands of menus for the window. */
export const commands = ['paste-new', 'show-settings', 'show-keys', 'show-about'] as const;
export type Command = (typeof commands)[number];

/** Events that main sends to pages, by name. */
export const events = {
  /** How much of a run is done, 0 to 1. */
  'triage.progress': z.strictObject({ id: triageId, share: z.number().min(0).max(1) }),
  /** How much of an export is done, 0 to 1. The first one comes once its path is chosen. */
  'export.progress': z.strictObject({ id: exportId, share: z.number().min(0).max(1) }),
  'settings.changed': settingsSchema,
  ...templateEvents,
  ...caseEvents,
  ...replayEvents,
  /** The whole state, whenever any of it changes. */
  'watch.changed': watchSchema,
  /** A copied text, after a person's click or shortcut. The window must not replace typed text without asking. */
  'copy.handed': z.strictObject({ text: z.string() }),
  'notice.raised': noticeSchema,
  /** What was opened from the menu, by the system or by a second start. To be triaged like a paste. */
  'paste.handed': handedPasteSchema,
  /**
   * An entry to be shown. The main window gets it when a link was followed, whose entry may not exist; the window of an
   * entry gets it when that entry is requested again.
   */
  'entry.asked': z.strictObject({ id: entryId }),
  'command.run': z.strictObject({ command: z.enum(commands) }),
} as const satisfies Record<string, z.ZodType>;

export type RequestName = keyof typeof requests;
export type Input<N extends RequestName> = z.input<(typeof requests)[N]['input']>;
export type Value<N extends RequestName> = z.output<(typeof requests)[N]['value']>;
export type EventName = keyof typeof events;
export type Payload<N extends EventName> = z.output<(typeof events)[N]>;

/** The answer to a request, which never throws. */
export type Answer<T, P = Problem> = { ok: true; value: T } | { ok: false; problem: P };

/** A selection that a person has copied or cut, and what became of it. */
export type SelectionCopied = { text: string } & (
  | { answer: Answer<Value<'text.copy'>> }
  /** Longer than the limit, in UTF-16 units, and not copied. */
  | { limit: number }
);

/** `window.errdesk`: all that a page can reach of main. */
export interface Bridge {
  request<N extends RequestName>(
    name: N,
    ...input: undefined extends Input<N> ? [] : [Input<N>]
  ): Promise<Answer<Value<N>>>;
  /** Returns a function that unsubscribes. */
  on<N extends EventName>(name: N, listener: (payload: Payload<N>) => void): () => void;
  /** Called after each selection that was copied, which pages do not do themselves. Returns the same. */
  onSelectionCopied(listener: (copied: SelectionCopied) => void): () => void;
}

declare global {
  interface Window {
    readonly errdesk: Bridge;
  }
}
