import type { WatchState } from '../../../bridge/contract/watch';
import type { SwitchName } from '../../vocabulary/switches';
import { number } from './numbers';

const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const skips: Record<NonNullable<WatchState['skipped']>, string> = {
  secret: 'Skipped once: marked secret',
  rule: 'Skipped once: by your rule',
  'too-large': 'Skipped once: too long',
  'too-slow': 'Skipped once: reading took too long',
  program: 'Skipped once: from a password manager',
};

const switches: Record<SwitchName, string> = {
  'watch-on': 'Watch the clipboard',
  'watch-off': 'Stop watching',
  'watch-keep': 'Keep watching',
  'watch-resume': 'Watch again',
  'pause-quarter': 'Pause for 15 minutes',
  'skip-next': 'Skip the next copy',
  'watch-quarter': 'Watch for 15 minutes',
  'watch-next': 'Watch the next copy only',
};

export const watch = {
  watch: {
    states: {
      watching: 'Watching the clipboard',
      starting: 'Starting to watch',
      watchingUntil: (at: number) => `Watching until ${clock.format(at)}`,
      watchingOnce: 'Watching for the next copy',
      pausedUntil: (at: number) => `Paused until ${clock.format(at)}`,
      skippingOnce: 'Skipping the next copy',
      off: 'Clipboard not watched',
      unreadable: 'Clipboard cannot be read',
    },
    skips,
    switches,
    menu: 'Ways to watch the clipboard',
    line: {
      justCopied: 'just copied',
      open: 'Open',
      dismiss: 'Dismiss the suggestion',
    },
    /** A copy waits for the person who is typing. */
    pendingCopy: {
      typing: 'You are typing here.',
      open: 'Open what was copied',
      keep: 'Keep typing',
    },
    question: {
      title: 'Watch the clipboard?',
      ifOn: 'If on',
      ifOnText: 'Copy an error elsewhere and one line says what it is. It never takes the focus.',
      reads: 'Reads',
      readsText: (limit: number) =>
        `Text only, at most ${number(limit / 1024)}K characters. Content marked as secret is skipped.`,
      keeps: 'Keeps',
      keepsText: 'Only recognised errors, in memory, for at most two minutes.',
      yes: 'Turn on',
      no: 'Not now',
      later: 'Change it later in Settings',
    },
  },
};

export type WatchStrings = typeof watch;
