import { z } from 'zod';
import { pdfProblem } from './answer';
import { backupProblem } from './backup';
import { casesProblem } from './cases';
import { dayProblem } from './day';
import { exportProblems } from './export';
import { replayProblem } from './replay';
import { defaultsPartlyUsed, defaultsUnusable, settingsFileProblem } from './settings-file';
import { templateProblems } from './templates';

/** Why a file could not be read as text. `path` is absolute if main read the file, and only a name if a page did. */
const fileProblems = [
  z.strictObject({
    code: z.literal('file-unreadable'),
    path: z.string(),
    reason: z.enum(['missing', 'denied', 'folder', 'slow', 'other']),
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
  /** It needs a person, and no key or click of one in that window was seen shortly before. Nothing was done. */
  z.strictObject({ code: z.literal('needs-gesture') }),
  /** The input does not fit the contract; `where` is the path of the first field that does not. */
  z.strictObject({ code: z.literal('bad-input'), where: z.string() }),
  /** Something unforeseen, written to the log without its text. */
  z.strictObject({ code: z.literal('failed') }),
  pasteTooLarge,
  /** Triage took longer than `limit` milliseconds and was stopped. */
  z.strictObject({ code: z.literal('triage-timeout'), limit: z.int().positive() }),
  /** A newer run or a person stopped it. No message is needed. */
  z.strictObject({ code: z.literal('triage-cancelled') }),
  /** Triage of this paste crashed. The next one gets a new worker. */
  z.strictObject({ code: z.literal('triage-failed') }),
  /** A text to be copied is too long to be searched for secrets. In UTF-16 units. Nothing was copied. */
  z.strictObject({
    code: z.literal('selection-too-long'),
    size: z.int().nonnegative(),
    limit: z.int().positive(),
  }),
  /** The search for secrets in what was to be sent out took longer than `limit` milliseconds. Nothing left. */
  z.strictObject({ code: z.literal('door-timeout'), limit: z.int().positive() }),
  /** It crashed. Nothing left. */
  z.strictObject({ code: z.literal('door-failed') }),
  /** Something newer is sent out instead. No message is needed. */
  z.strictObject({ code: z.literal('door-cancelled') }),
  /** A newer text was handed over before this one had been read. No message is needed. */
  z.strictObject({ code: z.literal('text-gone') }),
  /** The system's clipboard could not be read or written. */
  z.strictObject({ code: z.literal('clipboard-failed') }),
  /** No entry of the catalog has that id, which can come from anywhere. */
  z.strictObject({ code: z.literal('entry-unknown'), name: z.string() }),
  /** The limit of windows for entries is reached. */
  z.strictObject({ code: z.literal('too-many-windows'), limit: z.int().positive() }),
  ...fileProblems,
  ...exportProblems,
  ...templateProblems,
  settingsFileProblem,
  /** The system did not show the folder of settings and data. */
  z.strictObject({ code: z.literal('folder-not-opened'), path: z.string() }),
  pdfProblem,
  casesProblem,
  backupProblem,
  dayProblem,
  replayProblem,
]);
export type Problem = z.infer<typeof problemSchema>;
/** Problems of reading a file. They are notices, too, when no request waits for an answer. */
export type FileProblem = z.infer<(typeof fileProblems)[number]>;

/** A file of the profile that could not be read as it is. It is not overwritten. */
const fileAsideSchema = z.strictObject({
  code: z.literal('file-aside'),
  file: z.enum(['settings', 'templates', 'drafts']),
  /** `newer`: a newer version of Errdesk wrote it. `no-file`: it is a folder, a pipe or a device. */
  why: z.enum(['damaged', 'newer', 'too-large', 'no-file', 'unreadable']),
  /** Whether parts of it are in use. */
  partly: z.boolean(),
  path: z.string(),
  /** Where it is now. Null when it could not be moved or copied there: then nothing is saved. */
  keptAs: z.string().nullable(),
});
export type FileAside = z.infer<typeof fileAsideSchema>;

/** Something that a person should know and no request asked for. `id` is unique while Errdesk runs. */
const noticeId = { id: z.int().positive() };
export const noticeSchema = z.discriminatedUnion('code', [
  fileAsideSchema.extend(noticeId),
  defaultsUnusable.extend(noticeId),
  defaultsPartlyUsed.extend(noticeId),
  /** Settings apply until Errdesk is closed, but cannot be written to `path`. */
  z.strictObject({ ...noticeId, code: z.literal('settings-not-saved'), path: z.string() }),
  /** The same for drafts of templates. */
  z.strictObject({ ...noticeId, code: z.literal('drafts-not-saved'), path: z.string() }),
  /**
   * Cases cannot be kept, and the file at `path` is as it was. `in-use`: by another Errdesk; `engine`: this build's
   * database is known to damage files.
   */
  z.strictObject({
    ...noticeId,
    code: z.literal('cases-off'),
    why: z.enum(['in-use', 'newer', 'unusable', 'engine', 'damaged']),
    path: z.string(),
  }),
  /** The file of cases was damaged. `saved` cases are in a new one; `unreadable` rows of the old one, now `keptAs`, are not. */
  z.strictObject({
    ...noticeId,
    code: z.literal('cases-salvaged'),
    saved: z.int().nonnegative(),
    unreadable: z.int().nonnegative(),
    keptAs: z.string(),
  }),
  /** Something was handed over that is longer than any path or link. */
  z.strictObject({ ...noticeId, code: z.literal('handed-too-long') }),
  /** Of several files at once only the first is opened. `count` more were not. */
  z.strictObject({ ...noticeId, code: z.literal('more-handed'), count: z.int().positive() }),
  /** The folder for settings and data cannot be written. `using` replaces it and may be deleted by the system. */
  z.strictObject({
    ...noticeId,
    code: z.literal('profile-read-only'),
    path: z.string(),
    using: z.string(),
  }),
  /** The page crashed and was reloaded. What was in it is lost. */
  z.strictObject({ ...noticeId, code: z.literal('window-reloaded') }),
  /** The next three: what was copied cannot be triaged. It is not text, the clipboard does not answer, or it is too long. */
  z.strictObject({ ...noticeId, code: z.literal('no-text') }),
  z.strictObject({ ...noticeId, code: z.literal('clipboard-failed') }),
  pasteTooLarge.extend(noticeId),
  /** The global shortcut is invalid or taken by another program. `keys` are the names on the keyboard. */
  z.strictObject({ ...noticeId, code: z.literal('shortcut-taken'), keys: z.string() }),
  /** Kinds in the settings whose pattern is invalid or not linear: they hide nothing. Only a person can write such. */
  z.strictObject({ ...noticeId, code: z.literal('kinds-unusable'), names: z.array(z.string()).min(1) }),
  /** The system refused to start Errdesk at login. `path` is the file that could not be written, if there is one. */
  z.strictObject({ ...noticeId, code: z.literal('login-not-set'), path: z.string().nullable() }),
  /** The window was closed for the first time while Errdesk keeps running in the tray. */
  z.strictObject({ ...noticeId, code: z.literal('stays-in-tray') }),
  ...fileProblems.map((problem) => problem.extend(noticeId)),
]);
export type Notice = z.infer<typeof noticeSchema>;
