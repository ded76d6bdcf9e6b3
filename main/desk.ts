import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { EventName, Settings, Value } from '../bridge/contract';
import { fileLimit, pasteLimit } from '../bridge/limits';
import type { Language } from '../catalog/schema';
import { createEvents, type Events } from './events';
import { createMaker, type Maker } from './export/maker';
import { handOver } from './files/hand-over';
import { openTextFile } from './files/open';
import type { Log } from './log';
import { createNotices, type Notices } from './notices';
import { entryOfLink } from './profile/entry-link';
import type { UserData } from './profile/user-data';
import { createPreferences, type Preferences } from './settings/preferences';
import { openSettings, type SettingsStore } from './settings/store';
import { type DraftStore, openDrafts } from './templates/draft-store';
import { openTemplates, type TemplateStore } from './templates/store';
import { createRunner, type TriageRunner } from './triage/runner';
import type { Reader } from './watch/reader';
import { createWatchDesk, type WatchDesk } from './watch/watch-desk';
import { type Words, words } from './words';

/** What works without a window, and before there is one. */
export interface Desk {
  events: Events;
  notices: Notices;
  store: SettingsStore;
  preferences: Preferences;
  templates: TemplateStore;
  /** What was written on them and not saved. */
  drafts: DraftStore;
  triage: TriageRunner;
  /** Makes tables to be saved or copied. */
  maker: Maker;
  watch: WatchDesk;
  /** In the language that is set now. */
  words(): Words;
  language(): Language;
  /** Takes files, or a link to an entry, from outside. One paste is open at a time, so only the first is opened. */
  receive(files: readonly string[]): Promise<void>;
}

export interface DeskParts {
  profile: UserData;
  log: Log;
  send(name: EventName, payload: unknown): void;
  systemLanguage(): Language;
  /** Called when a person has changed a setting. */
  changed(settings: Settings): void;
  /** Called when the team's own templates have changed. The main window is told by an event. */
  templatesChanged(templates: Value<'templates.read'>): void;
  spawnTriage(): Worker;
  spawnExport(): Worker;
  /** A worker that judges copied texts. */
  spawnJudge(): Worker;
  /** Looks at the clipboard for the watcher. */
  clipboardReader: Reader;
  /** Brings the window before the person's eyes. */
  showWindow(): void;
}

/** Milliseconds that triage may take: ten times what the longest paste needs on a slow machine. */
const triageBudget = 30_000;

export function createDesk(parts: DeskParts): Desk {
  const { profile, log } = parts;
  const events = createEvents(parts.send);
  const notices = createNotices((notice) => events.emit('notice.raised', notice));
  if (profile.replaced !== undefined)
    notices.raise({ code: 'profile-read-only', path: profile.replaced, using: profile.path });

  const path = join(profile.path, 'settings.json');
  const store = openSettings(path, {
    corrupt: (keptAs) => notices.raise({ code: 'settings-corrupt', path, keptAs }),
    notSaved: () => notices.raise({ code: 'settings-not-saved', path }),
  });
  const preferences = createPreferences(store, (settings) => {
    parts.changed(settings);
    events.emit('settings.changed', settings);
    watch.settingsChanged();
  });
  const templatesPath = join(profile.path, 'templates.json');
  const templates = openTemplates(templatesPath, {
    corrupt: (keptAs) => notices.raise({ code: 'templates-corrupt', path: templatesPath, keptAs }),
    changed(all) {
      parts.templatesChanged(all);
      events.emit('templates.changed', all);
    },
  });
  const draftsPath = join(profile.path, 'drafts.json');
  const drafts = openDrafts(draftsPath, () =>
    notices.raise({ code: 'settings-not-saved', path: draftsPath }),
  );
  const triage = createRunner<Value<'triage.run'>>({
    spawn: parts.spawnTriage,
    limit: pasteLimit,
    budget: triageBudget,
    progress: (payload) => events.emit('triage.progress', payload),
    failed: (error) => log('triage failed', error),
  });
  const maker = createMaker({
    spawn: parts.spawnExport,
    progress: (payload) => events.emit('export.progress', payload),
    failed: (error) => log('export failed', error),
  });

  const watch = createWatchDesk({
    log,
    events,
    notices,
    preferences,
    showWindow: parts.showWindow,
    reader: parts.clipboardReader,
    spawnJudge: parts.spawnJudge,
  });

  const language = (): Language => {
    const { language: wanted } = preferences.read();
    return wanted === 'system' ? parts.systemLanguage() : wanted;
  };

  return {
    events,
    notices,
    store,
    preferences,
    templates,
    drafts,
    triage,
    maker,
    watch,
    words: () => words[language()],
    language,
    async receive([file]) {
      const entry = file === undefined ? undefined : entryOfLink(file);
      if (entry !== undefined) events.emit('entry.asked', { id: entry });
      else if (file !== undefined) handOver(await openTextFile(file, fileLimit), events, notices);
    },
  };
}
