import { plural } from './numbers';

export const frame = {
  places: { triage: 'Triage', settings: 'Settings' },
  placesLabel: 'Places',
  footer: {
    offline: 'Offline',
    entries: (count: number) => plural(count, 'entry', 'entries'),
    keysLabel: 'Keys that work now',
  },
  keys: {
    paste: 'paste',
    newPaste: 'new paste',
    openFile: 'open file',
    choose: 'choose',
    evidence: 'evidence',
    copyAnswer: 'copy answer',
    copyQuestion: 'copy question',
    stop: 'stop',
    back: 'all meanings',
    markUp: 'mark it up',
  },
  dismiss: 'Dismiss',
};

export type FrameStrings = typeof frame;
