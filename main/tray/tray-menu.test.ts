import type { MenuItemConstructorOptions } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WatchState } from '../../bridge/contract/watch';
import { words } from '../words';
import { type TrayMenuParts, trayMenu } from './tray-menu';
import { trayStateOf } from './tray-state';

const watching: WatchState = {
  watching: true,
  starting: false,
  until: null,
  skipped: null,
  unreadable: false,
};
const at = new Date(2030, 0, 1, 10, 15).getTime();

let done: unknown[];
beforeEach(() => {
  done = [];
});

function menu(some: Partial<TrayMenuParts> = {}): MenuItemConstructorOptions[] {
  return trayMenu({
    words: words.en,
    language: 'en',
    state: watching,
    shortcut: 'CommandOrControl+Shift+E',
    recent: [],
    turn: (change) => done.push(change),
    triageCopied: () => done.push('triage'),
    openEntry: (id) => done.push(id),
    showWindow: () => done.push('window'),
    showSettings: () => done.push('settings'),
    quit: () => done.push('quit'),
    ...some,
  });
}

const labels = (items: MenuItemConstructorOptions[]) =>
  items.map(({ label, type }) => (type === 'separator' ? '-' : label));

function click(items: MenuItemConstructorOptions[], label: string): void {
  (items.find((item) => item.label === label)?.click as (() => void) | undefined)?.();
}

describe('the menu of the tray', () => {
  it('offers to pause and to skip what is watched', () => {
    const items = menu();
    expect(labels(items)).toEqual([
      'Watching the clipboard',
      'Stop Watching',
      'Pause for 15 Minutes',
      'Skip the Next Copy',
      '-',
      'Triage What I Copied',
      '-',
      'Open Errdesk',
      'Settings',
      'Quit Errdesk',
    ]);
    click(items, 'Pause for 15 Minutes');
    click(items, 'Skip the Next Copy');
    expect(done).toEqual([
      { watching: false, for: 'quarter' },
      { watching: false, for: 'copy' },
    ]);
  });

  it('offers to watch for a while what is not watched', () => {
    const items = menu({ state: { ...watching, watching: false }, words: words.zh, language: 'zh' });
    expect(labels(items).slice(0, 4)).toEqual([
      '未监听剪贴板',
      '开始监听剪贴板',
      '监听 15 分钟',
      '只监听下一次复制',
    ]);
    click(items, '只监听下一次复制');
    expect(done).toEqual([{ watching: true, for: 'copy' }]);
  });

  it.each([
    ['Paused until 10:15', { watching: false, until: { kind: 'at', at } }],
    ['Watching until 10:15', { watching: true, until: { kind: 'at', at } }],
    ['Skipping the next copy', { watching: false, until: { kind: 'copy' } }],
    ['Watching for the next copy', { watching: true, until: { kind: 'copy' } }],
    ['The clipboard cannot be read', { unreadable: true }],
  ] as const)('says: %s', (line, state) => {
    expect(labels(menu({ state: { ...watching, ...state } }))[0]).toBe(line);
  });

  it('lists what was found, and opens it', () => {
    const title = { zh: '一 & 二', en: 'One & two' };
    const finding = { entry: 'tencent-avsdk/client/1003', name: '1003', title };
    const items = menu({ recent: [finding, { ...finding, entry: 'x/y/z', name: '2' }, finding] });
    expect(labels(items).slice(7, 11)).toEqual(['Found Lately', '1003  One && two', '2  One && two', '-']);
    click(items, '1003  One && two');
    expect(done).toEqual(['tencent-avsdk/client/1003']);
  });

  it('does not show a shortcut that another program has', () => {
    const keys = (items: MenuItemConstructorOptions[]) =>
      items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys(menu())).toEqual(['CommandOrControl+Shift+E']);
    expect(keys(menu({ shortcut: null }))).toEqual([]);
  });
});

it('the icon tells on, paused and off apart', () => {
  const paused = { ...watching, watching: false, until: { kind: 'copy' } } as const;
  expect([watching, paused, { ...watching, watching: false }].map(trayStateOf)).toEqual([
    'on',
    'paused',
    'off',
  ]);
});
