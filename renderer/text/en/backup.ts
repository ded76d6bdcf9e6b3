import { megabytes, number, plural } from './numbers';

const cases = (count: number) => plural(count, 'case', 'cases');
const templates = (count: number) => plural(count, 'template', 'templates');

export const backup = {
  backup: {
    label: 'Back-up',
    write: 'Back up…',
    restore: 'Restore…',
    hint: 'Cases, your own templates and all settings as one file. Secrets in cases are masked in it too.',
    written: (count: number, path: string) => `${cases(count)} and everything else saved to ${path}`,
    copies: 'Copies',
    copiesHint:
      'Errdesk makes one on each day on which it keeps a case, and one before each restoring. They reach 14 days back; the newest three stay whatever their age.',
    noCopies: 'None yet.',
    kinds: { day: 'of the day', before: 'before a restoring' },
    size: megabytes,
    restoreFrom: (day: string) => `Restore the copy of ${day}`,
    working: 'Reading the back-up…',
    made: (file: string, when: string) => `${file}, made ${when}`,
    nothing: 'It has nothing that is not here already.',
    /** Heads and rows of the table. */
    what: 'What',
    now: 'Now',
    afterwards: 'Then',
    casesRow: 'Cases',
    templatesRow: 'Templates',
    settingsRow: 'Settings',
    added: (count: number) => `${number(count)} added`,
    replaced: (count: number) => `${number(count)} replaced`,
    newerHere: (count: number) => `${number(count)} of these changed here since`,
    same: (count: number) => `${number(count)} the same`,
    kept: (count: number) => `${number(count)} only here, kept`,
    changedSettings: (count: number) => (count === 0 ? 'the same' : `${number(count)} change`),
    leftOut: 'none in the back-up',
    unusable: 'Cannot be read by this version: they stay as they are.',
    unreadable: (count: number) =>
      `The file is damaged: ${cases(count)} of it cannot be read. The others can be restored.`,
    cut: 'The end of the file is missing, and cases with it. The others can be restored.',
    take: 'Restore',
    cancel: 'Cancel',
    close: 'Close',
    done: (counts: { cases: number; templates: number; settings: number }) =>
      `Restored: ${cases(counts.cases)}, ${templates(counts.templates)} and ${plural(counts.settings, 'setting', 'settings')}.`,
    undone: 'It is as it was before.',
  },
};

export type BackupStrings = typeof backup;
