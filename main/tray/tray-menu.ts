import type { MenuItemConstructorOptions } from 'electron';
import type { WatchState, WatchSwitch } from '../../bridge/contract/watch';
import type { Language } from '../../catalog/schema';
import type { Recent } from '../watch/suggestions';
import type { Words } from '../words';
import { stateLine } from './tray-state';

/** What the tray's menu shows, and what its items do. */
export interface TrayMenuParts {
  words: Words;
  language: Language;
  state: WatchState;
  /** The global shortcut; null when it is not registered. */
  shortcut: string | null;
  /** The last findings, newest first, without the copied texts. */
  recent: readonly Pick<Recent, 'entry' | 'name' | 'title'>[];
  turn(change: WatchSwitch): void;
  triageCopied(): void;
  openEntry(id: string): void;
  showWindow(): void;
  showSettings(): void;
  quit(): void;
}

type Items = MenuItemConstructorOptions[];

const line: MenuItemConstructorOptions = { type: 'separator' };

export function trayMenu(parts: TrayMenuParts): Items {
  const { words, shortcut, triageCopied } = parts;
  return [
    { label: stateLine(parts.state, words, parts.language), enabled: false },
    ...switches(parts),
    line,
    { label: words.tray.triage, click: triageCopied, ...(shortcut !== null && { accelerator: shortcut }) },
    ...recentFindings(parts),
    line,
    { label: words.tray.open, click: parts.showWindow },
    { label: words.settings, click: parts.showSettings },
    { label: words.quit, click: parts.quit },
  ];
}

/** The opposite of the present state: for good, for a while, for one copy. After a temporary state only for good. */
function switches({ words: { tray }, state: { watching, until }, turn }: TrayMenuParts): Items {
  const item = (label: string, change: WatchSwitch) => ({ label, click: () => turn(change) });
  const on = { watching: true, for: 'good' } as const;
  const off = { watching: false, for: 'good' } as const;
  if (until)
    return watching
      ? [item(tray.keepOn, on), item(tray.turnOff, off)]
      : [item(tray.resume, on), item(tray.turnOff, off)];
  if (watching)
    return [
      item(tray.turnOff, off),
      item(tray.pauseQuarter, { watching: false, for: 'quarter' }),
      item(tray.skipNext, { watching: false, for: 'copy' }),
    ];
  return [
    item(tray.turnOn, on),
    item(tray.watchQuarter, { watching: true, for: 'quarter' }),
    item(tray.watchNext, { watching: true, for: 'copy' }),
  ];
}

function recentFindings({ words, language, recent, openEntry }: TrayMenuParts): Items {
  if (recent.length === 0) return [];
  const once = recent.filter(({ entry }, at) => recent.findIndex((one) => one.entry === entry) === at);
  return [
    line,
    { label: words.tray.recent, enabled: false },
    ...once.map(({ entry, name, title }) => ({
      // An & would make the next letter the item's access key.
      label: `${name}  ${title[language]}`.replaceAll('&', '&&'),
      click: () => openEntry(entry),
    })),
  ];
}
