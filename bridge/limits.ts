/** UTF-16 units (what `string.length` counts) of the longest paste that triage takes: 64 MiB in memory. */
export const pasteLimit = 32 * 1024 * 1024;

/** Bytes of the largest file that is read: as many as the longest paste can need in UTF-8. */
export const fileLimit = 3 * pasteLimit;

/** UTF-16 units of the longest copied text that the clipboard watcher judges. */
export const copyLimit = 256 * 1024;

/** UTF-16 units of the longest text that is put on the clipboard, whose readers wait while they are given it. */
export const clipboardLimit = 16 * 1024 * 1024;

/** UTF-16 units of the longest selection that is looked through before it is copied: main waits meanwhile. */
export const selectionLimit = 256 * 1024;

/** UTF-16 units of the longest answer. */
export const answerLimit = 1024 * 1024;

/** Bytes of the largest file of templates that is read. */
export const templateFileLimit = 16 * 1024 * 1024;
