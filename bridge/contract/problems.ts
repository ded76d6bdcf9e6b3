import { z } from 'zod';
import { pdfProblem } from './answer';
import { exportProblems } from './export';
import { templateProblems } from './templates';

/** Why a file gave no text. `path` is whole where main read the file, and only the name where a page did. */
const fileProblems = [
  z.strictObject({
    code: z.literal('file-unreadable'),
    path: z.string(),
    reason: z.enum(['missing', 'denied', 'folder', 'other']),
  }),
  z.strictObject({ code: z.literal('file-not-text'), path: z.string() }),
  /** `size` and `limit` in bytes. */
  z.strictObject({
    code: z.literal('file-too-large'),
    path: z.string(),
    size: z.int().nonnegative(),
    limit: z.int().positive(),
  }),
] as const;

/** `size` and `limit` in UTF-16 units. */
const pasteTooLarge = z.strictObject({
  code: z.literal('paste-too-large'),
  size: z.int().nonnegative(),
  limit: z.int().positive(),
});

/** Why a request has no value. The window owns the sentences; a code never changes its meaning. */
export const problemSchema = z.discriminatedUnion('code', [
  /** The request came from a page that is not Errdesk's. */
  z.strictObject({ code: z.literal('refused') }),
  /** The input does not fit the contract; `where` is the path of the first field that does not. */
  z.strictObject({ code: z.literal('bad-input'), where: z.string() }),
  /** Something unforeseen, written to the log without its text. */
  z.strictObject({ code: z.literal('failed') }),
  pasteTooLarge,
  /** Triage took longer than `limit` milliseconds and was stopped. */
  z.strictObject({ code: z.literal('triage-timeout'), limit: z.int().positive() }),
  /** A newer run or a person stopped it. Nothing to tell. */
  z.strictObject({ code: z.literal('triage-cancelled') }),
  /** Triage broke down over this paste; the next one is served by a new worker. */
  z.strictObject({ code: z.literal('triage-failed') }),
  /** The system's clipboard could not be read or written. */
  z.strictObject({ code: z.literal('clipboard-failed') }),
  /** No entry of the catalog has that id, which can come from anywhere. */
  z.strictObject({ code: z.literal('entry-unknown'), name: z.string() }),
  /** As many entries as may be have a window of their own. */
  z.strictObject({ code: z.literal('too-many-windows'), limit: z.int().positive() }),
  ...fileProblems,
  ...exportProblems,
  ...templateProblems,
  pdfProblem,
]);
export type Problem = z.infer<typeof problemSchema>;
/** The problems of reading a file, which are notices too where nobody waits for an answer. */
export type FileProblem = z.infer<(typeof fileProblems)[number]>;

/** Something that nobody asked for and a person should know. `id` is unique while Errdesk runs. */
const noticeId = { id: z.int().positive() };
export const noticeSchema = z.discriminatedUnion('code', [
  /** Defaults are used; the old file is at `keptAs`, or, where that is null, still in its place and left alone. */
  z.strictObject({
    ...noticeId,
    code: z.literal('settings-corrupt'),
    path: z.string(),
    keptAs: z.string().nullable(),
  }),
  /** Settings hold until Errdesk is closed, and cannot be written to `path`. */
  z.strictObject({ ...noticeId, code: z.literal('settings-not-saved'), path: z.string() }),
  /** Only the bundled templates are there; the team's own file is at `keptAs`, or, where that is null, still in its place. */
  z.strictObject({
    ...noticeId,
    code: z.literal('templates-corrupt'),
    path: z.string(),
    keptAs: z.string().nullable(),
  }),
  /** The folder for settings and data cannot be written; `using` is used in its place and may not last. */
  z.strictObject({
    ...noticeId,
    code: z.literal('profile-read-only'),
    path: z.string(),
    using: z.string(),
  }),
  /** The window broke down and was loaded anew; what was in it is gone. */
  z.strictObject({ ...noticeId, code: z.literal('window-reloaded') }),
  /** What was copied was to be triaged, and cannot be: it is no text, or too long, or the clipboard does not answer. */
  z.strictObject({ ...noticeId, code: z.literal('no-text') }),
  z.strictObject({ ...noticeId, code: z.literal('clipboard-failed') }),
  pasteTooLarge.extend(noticeId),
  /** The global shortcut, in the words on the keys, is no shortcut here or another program has it. */
  z.strictObject({ ...noticeId, code: z.literal('shortcut-taken'), keys: z.string() }),
  /** The system did not take whether to start at login; `path` is the file that could not be written, where it is one. */
  z.strictObject({ ...noticeId, code: z.literal('login-not-set'), path: z.string().nullable() }),
  /** The window was closed for the first time while Errdesk went on in the tray. */
  z.strictObject({ ...noticeId, code: z.literal('stays-in-tray') }),
  ...fileProblems.map((problem) => problem.extend(noticeId)),
]);
export type Notice = z.infer<typeof noticeSchema>;
