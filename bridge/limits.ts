import { longestBody, longestTemplateFile } from '../catalog/answer/bounds/limits';

/** Longest paste for triage, in UTF-16 units (`string.length`): 64 MiB in memory. */
export const pasteLimit = 32 * 1024 * 1024;

/** Largest file that is read, in bytes: the most that the longest paste can take in UTF-8. */
export const fileLimit = 3 * pasteLimit;

/** Longest text that crosses between window and main at once, in UTF-16 units. Each side is blocked meanwhile. */
export const partLimit = 1024 * 1024;

/** Longest text that a person can type or edit as a paste, in UTF-16 units. A field with more blocks the window at each key. */
export const editLimit = 128 * 1024;

/** Longest copied text that the watcher judges, in UTF-16 units. */
export const copyLimit = 256 * 1024;

/** Longest text for the clipboard, in UTF-16 units. Programs that read it block until they have all of it. */
export const clipboardLimit = 16 * 1024 * 1024;

/** Longest text, other than an answer, that is searched for secrets before it is copied, in UTF-16 units. */
export const selectionLimit = 256 * 1024;

/** Longest answer, in UTF-16 units. */
export const answerLimit = 1024 * 1024;

/** Largest file of templates that is read, in bytes: the most that the longest one can take in UTF-8. */
export const templateFileLimit = 3 * longestTemplateFile;

/** Largest file of settings that is read, in bytes. */
export const settingsFileLimit = 4 * 1024 * 1024;

/** Longest body of a draft, in UTF-16 units: more than a template may have, so that a person can shorten it. */
export const draftLimit = 4 * longestBody;
