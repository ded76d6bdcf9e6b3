import { number, plural } from './numbers';

export const frame = {
  screens: { triage: 'Triage', catalog: 'Catalog', cases: 'Cases', settings: 'Settings' },
  screensLabel: 'Sections',
  footer: {
    offline: 'Offline',
    entries: (count: number) => plural(count, 'entry', 'entries'),
    keysLabel: 'Shortcuts available now',
  },
  /** A count by itself, as people of this language write it. */
  number,
  dismiss: 'Dismiss',
  /** What can be done about a trouble. */
  mends: { saveElsewhere: 'Save elsewhere…', saveAsFile: 'Save as a file…', copyAsItIs: 'Copy as it is' },
};

export type FrameStrings = typeof frame;
