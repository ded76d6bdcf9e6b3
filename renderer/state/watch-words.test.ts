import { describe, expect, it } from 'vitest';
import type { WatchState } from '../../bridge/contract/watch';
import { watch as en } from '../text/en/watch';
import { watch as zh } from '../text/zh/watch';
import { saidState } from './watch-words';

const quiet: WatchState = { watching: true, starting: false, until: null, skipped: null, unreadable: false };
const quarterPastTen = new Date(2026, 0, 5, 10, 15).getTime();

describe('the state of the watcher', () => {
  it.each([
    ['watched', {}, 'on', 'Watching the clipboard', '监听剪贴板'],
    ['off', { watching: false }, 'off', 'Clipboard not watched', '未监听剪贴板'],
    [
      'paused',
      { watching: false, until: { kind: 'at', at: quarterPastTen } },
      'paused',
      'Paused until 10:15',
      '已暂停，10:15 恢复',
    ],
    [
      'watched for a while',
      { until: { kind: 'at', at: quarterPastTen } },
      'on',
      'Watching until 10:15',
      '监听到 10:15',
    ],
    ['a secret', { skipped: 'secret' }, 'skipped', 'Skipped once: marked secret', '跳过一次：已标记为机密'],
    [
      'unreadable',
      { unreadable: true, skipped: 'rule' },
      'unreadable',
      'Clipboard cannot be read',
      '剪贴板无法读取',
    ],
    // What is no longer watched is neither skipped nor unreadable.
    [
      'off since',
      { watching: false, skipped: 'rule', unreadable: true },
      'off',
      'Clipboard not watched',
      '未监听剪贴板',
    ],
  ] as const)('%s', (_name, change, sign, english, chinese) => {
    const state = { ...quiet, ...change };
    expect(saidState(state, en.watch)).toEqual({ sign, words: english });
    expect(saidState(state, zh.watch)).toEqual({ sign, words: chinese });
  });
});
