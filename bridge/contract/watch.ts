import { z } from 'zod';
import { entryIdSchema, textSchema } from '../../catalog/schema';
import { spanSchema, verdictSchema } from '../../catalog/triage/result';

/** Settings of the clipboard watcher. */
export const watchSettingsSchema = z.strictObject({
  /** Whether the clipboard is watched, apart from a temporary state. Off by default. */
  on: z.boolean(),
  /** Whether the question at the first start was answered. */
  asked: z.boolean(),
  /** `system`: desktop notifications, which respect do-not-disturb. `card`: a small window. `window`: the main window. */
  notify: z.enum(['system', 'card', 'window']),
  /** The least confidence of a finding that is suggested. */
  least: z.enum(['certain', 'likely']),
  /** Whether other people's errors are suggested too. Off by default. */
  others: z.boolean().default(false),
  /** Regular expressions. A text that any of them matches is ignored. */
  ignore: z.array(z.string().min(1).max(500)).max(100),
  /** The global shortcut that triages what was copied, as an accelerator of Electron; null is none. */
  shortcut: z.string().max(100).nullable(),
  /** Errdesk keeps running in the tray when its window is closed. */
  stay: z.boolean(),
  /** Start at login, and without a window. */
  atLogin: z.boolean(),
  hidden: z.boolean(),
});
export type WatchSettings = z.infer<typeof watchSettingsSchema>;

/** When a temporary state ends: at a time, in milliseconds since 1970, or with the next copy. */
const endSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('at'), at: z.number() }),
  z.strictObject({ kind: z.literal('copy') }),
]);

/** Why a copy was not judged. Nothing of it is kept. */
const skips = ['secret', 'rule', 'too-large', 'too-slow', 'program'] as const;

export const watchStateSchema = z.strictObject({
  watching: z.boolean(),
  /** What reads the clipboard is only starting: what is copied meanwhile is taken for what was there before. */
  starting: z.boolean(),
  /** The end of a temporary state; null if there is none. */
  until: endSchema.nullable(),
  /** Why the last copy was skipped, for a few seconds. */
  skipped: z.enum(skips).nullable(),
  /** The clipboard cannot be read now: its owner does not answer, or answers with an error. */
  unreadable: z.boolean(),
});
export type WatchState = z.infer<typeof watchStateSchema>;

/** What a copied text seems to be. The text itself stays in main, as long as the suggestion is there. */
export const suggestionSchema = z.strictObject({
  id: z.int().positive(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** `none` is somebody else's error. */
  verdict: verdictSchema,
  /** Null for somebody else's error. */
  entry: entryIdSchema.nullable(),
  /** The name of the SDK, or whose it is. */
  sdk: textSchema,
  /** The code, or the symbol of an error that has none. */
  name: z.string(),
  title: textSchema,
  /** How many meanings are possible; 1 for a match. */
  meanings: z.int().positive(),
  /** The line it was found in, with secrets replaced, and the spans of the evidence. */
  excerpt: z.strictObject({ text: z.string(), marks: z.array(spanSchema) }),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** The watcher's state as sent to pages. */
export const watchSchema = z.strictObject({
  state: watchStateSchema,
  suggestion: suggestionSchema.nullable(),
  /** Whether Errdesk has an icon in the tray. */
  tray: z.boolean(),
  /** Whether another program has the global shortcut. */
  shortcutTaken: z.boolean(),
});
export type Watch = z.infer<typeof watchSchema>;

/** A person's command to the watcher. */
export const watchSwitchSchema = z.strictObject({
  watching: z.boolean(),
  /** For good, for 15 minutes, or for the next copy only. */
  for: z.enum(['good', 'quarter', 'copy']),
});
export type WatchSwitch = z.infer<typeof watchSwitchSchema>;
