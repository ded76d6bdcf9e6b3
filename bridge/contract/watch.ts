import { z } from 'zod';
import { entryIdSchema, textSchema } from '../../catalog/schema';
import { spanSchema, verdictSchema } from '../../catalog/triage/result';

/** How a person has set up the clipboard watcher. */
export const watchSettingsSchema = z.strictObject({
  /** Whether the clipboard is watched when nothing temporary says otherwise. Off until a person turns it on. */
  on: z.boolean(),
  /** Whether the question of the first run was answered. It is asked once. */
  asked: z.boolean(),
  /** `system`: the desktop's notifications, which know about do-not-disturb. `card`: Errdesk's own. `window`: only the line in the window. */
  notify: z.enum(['system', 'card', 'window']),
  /** The least standing of a finding that is suggested. */
  least: z.enum(['certain', 'likely']),
  /** Regular expressions; a text that any of them matches is not judged. */
  ignore: z.array(z.string().min(1).max(500)).max(100),
  /** The global shortcut that triages what was copied, in Electron's words; null is none. */
  shortcut: z.string().max(100).nullable(),
  /** Errdesk stays in the tray when its window is closed. */
  stay: z.boolean(),
  /** Start when the person logs in, and start without a window. */
  atLogin: z.boolean(),
  hidden: z.boolean(),
});
export type WatchSettings = z.infer<typeof watchSettingsSchema>;

/** When a temporary state ends: at a time (milliseconds since 1970), or with the next copy. */
const endSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('at'), at: z.number() }),
  z.strictObject({ kind: z.literal('copy') }),
]);

/** Why a copy was not judged. Nothing of it is kept. */
const skips = ['secret', 'rule', 'too-large', 'too-slow', 'program'] as const;

export const watchStateSchema = z.strictObject({
  watching: z.boolean(),
  /** After which it is the other way round again; null where it stays as it is. */
  until: endSchema.nullable(),
  /** Why the last copy was skipped, for a few seconds. */
  skipped: z.enum(skips).nullable(),
  /** The clipboard cannot be read at present: whoever owns it does not answer, or answers with an error. */
  unreadable: z.boolean(),
});
export type WatchState = z.infer<typeof watchStateSchema>;

/** What a copied text seems to be. Its text stays in main, and is forgotten when the suggestion is. */
export const suggestionSchema = z.strictObject({
  id: z.int().positive(),
  /** Milliseconds since 1970. */
  at: z.number(),
  verdict: verdictSchema.exclude(['none']),
  entry: entryIdSchema,
  /** What the SDK is called. */
  sdk: textSchema,
  /** The code, or the symbol of an error that has none. */
  name: z.string(),
  title: textSchema,
  /** How many meanings the paste leaves open; 1 where it is a match. */
  meanings: z.int().positive(),
  /** The line of the paste that it was seen in, secrets replaced, and where. */
  excerpt: z.strictObject({ text: z.string(), marks: z.array(spanSchema) }),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** What the window is told of the watcher. */
export const watchSchema = z.strictObject({
  state: watchStateSchema,
  suggestion: suggestionSchema.nullable(),
  /** Whether the desktop shows Errdesk's icon in its tray, as far as can be known. */
  tray: z.boolean(),
  /** Whether another program has the global shortcut. */
  shortcutTaken: z.boolean(),
});
export type Watch = z.infer<typeof watchSchema>;

/** What a person asks of the watcher. */
export const watchSwitchSchema = z.strictObject({
  watching: z.boolean(),
  /** For good, for 15 minutes, or for the next copy only. */
  for: z.enum(['good', 'quarter', 'copy']),
});
export type WatchSwitch = z.infer<typeof watchSwitchSchema>;
