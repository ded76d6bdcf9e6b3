import type { Change } from '../../../catalog/cases/replay';
import { number, plural } from './numbers';

const changes: Record<Change, string> = {
  same: 'same',
  better: 'better',
  worse: 'worse',
  changed: 'other',
};

export const replay = {
  replay: {
    label: 'Replay of all cases',
    run: 'Replay',
    runWhy: "Reads all cases with today's rules and packs, and shows what changes",
    running: (percent: number) => `Reading the cases anew: ${percent} %`,
    stop: 'Stop',
    back: 'Back to the list',
    total: (count: number) => plural(count, 'case', 'cases'),
    changes,
    count: (change: string, count: number) => `${number(count)} ${change}`,
    before: 'Before:',
    now: 'Now:',
    others: (count: number) => `+${count}`,
    allSame: 'Each case is read as it was when it was kept.',
    more: (count: number) => `${number(count)} more are in the export.`,
    export: 'Export differences…',
    exported: (count: number, path: string) =>
      `${plural(count, 'difference', 'differences')} written to ${path}`,
  },
};

export type ReplayStrings = typeof replay;
