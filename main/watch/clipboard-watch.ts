import type { Worker } from 'node:worker_threads';
import type { Watch, WatchSwitch } from '../../bridge/contract/watch';
import { pasteLimit } from '../../bridge/limits';
import { type Clock, systemClock } from '../clock';
import type { Events } from '../events';
import type { Log } from '../log';
import type { Notices } from '../notices';
import type { Preferences } from '../settings/preferences';
import { createJudging } from './judging';
import { saltedHash } from './memory';
import type { Reader } from './reader';
import type { Recent } from './suggestions';
import { Watcher } from './watcher';

/** The state of what Errdesk has outside its window. */
export type Outside = Pick<Watch, 'tray' | 'shortcutTaken'>;

/** The clipboard watcher, as the window, the tray, notifications and the shortcut use it. */
export interface ClipboardWatch {
  /** Starts watching, if the settings say so. */
  start(): void;
  read(): Watch;
  /** The last findings, newest first. */
  recent(): readonly Recent[];
  /** Calls `listener` with the whole state after each change. Returns a function that unsubscribes. */
  subscribe(listener: (watch: Watch) => void): () => void;
  /** Resolves once the next copy will be noticed. */
  switchTo(to: WatchSwitch): Promise<void>;
  /** Shows the window and gives it the text of a suggestion. Does nothing if the suggestion is gone. */
  open(id: number): void;
  dismiss(id: number): void;
  /** Shows the window and gives it what is on the clipboard now, watched or not. A notice reports a failure. */
  triageCopied(): Promise<void>;
  /** Errdesk itself is about to copy this text. */
  willCopy(text: string): void;
  /** This text is shown in the window: it needs no suggestion. */
  shown(text: string): void;
  settingsChanged(): void;
  /** Called by the code for the tray and the shortcut. */
  outsideChanged(now: Partial<Outside>): void;
  close(): void;
}

export interface ClipboardWatchParts {
  log: Log;
  events: Events;
  notices: Notices;
  preferences: Pick<Preferences, 'read' | 'change'>;
  /** The main window. */
  page: { show(): void; leaving(): () => boolean };
  reader: Reader;
  spawnJudge(): Worker;
  clock?: Clock;
}

export function createClipboardWatch(parts: ClipboardWatchParts): ClipboardWatch {
  const { events, preferences, reader, clock = systemClock } = parts;
  const judging = createJudging({
    spawn: parts.spawnJudge,
    clock,
    failed: (error) => parts.log('judging a copy failed', error),
  });
  const watcher = new Watcher({
    reader,
    judging,
    clock,
    hash: saltedHash(),
    settings: () => preferences.read().watch,
    kinds: () => preferences.read().privacy.kinds,
    leaving: () => parts.page.leaving(),
    turn: (on) => preferences.change({ watch: { ...preferences.read().watch, on, asked: true } }),
  });
  let outside: Outside = { tray: false, shortcutTaken: false };
  const read = (): Watch => ({ state: watcher.state(), suggestion: watcher.suggestion(), ...outside });
  const listeners = new Set<(watch: Watch) => void>([(watch) => events.emit('watch.changed', watch)]);
  const changed = () => {
    for (const listener of listeners) listener(read());
  };
  watcher.subscribe(changed);
  const hand = (text: string) => {
    parts.page.show();
    events.emit('copy.handed', { text });
  };

  return {
    start: () => watcher.start(),
    read,
    recent: () => watcher.recent(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    switchTo: (to) => watcher.switchTo(to),
    open(id) {
      const text = watcher.open(id);
      if (text !== undefined) hand(text);
    },
    dismiss: (id) => watcher.dismiss(id),
    triageCopied: () => triageCopied(parts, hand, () => watcher.looks()),
    willCopy: (text) => watcher.willCopy(text),
    shown: (text) => watcher.shown(text),
    settingsChanged: () => watcher.settingsChanged(),
    outsideChanged(now) {
      outside = { ...outside, ...now };
      changed();
    },
    close() {
      watcher.close();
      reader.close();
    },
  };
}

/** Gives the window what is on the clipboard now. `looks` says whether the watcher still uses the reader. */
async function triageCopied(
  { reader, page, notices }: ClipboardWatchParts,
  hand: (text: string) => void,
  looks: () => boolean,
): Promise<void> {
  const found = await reader.look({ limit: pasteLimit, watching: false }).then(
    ({ found }) => found,
    () => ({ kind: 'unreadable' }) as const,
  );
  if (!looks()) reader.close();
  if (found.kind === 'text') return hand(found.text);
  page.show();
  if (found.kind === 'too-large')
    notices.raise({ code: 'paste-too-large', size: found.size, limit: pasteLimit });
  else notices.raise({ code: found.kind === 'unreadable' ? 'clipboard-failed' : 'no-text' });
}
