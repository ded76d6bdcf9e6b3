import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { Language } from '../catalog/schema';
import { createDoorKeeper, type DoorKeeper } from './answer/door-keeper';
import { type CaseKeeper, createCaseKeeper } from './cases/case-keeper';
import { raiseCaseNotices } from './cases/case-notices';
import { createDecisions, type Decisions } from './cases/decisions';
import type { CaseWorkerData } from './cases/messages';
import { pathOfCases, placeOfCases } from './cases/place';
import { createDayKeeper, type DayKeeper } from './day/day-keeper';
import { openDay } from './day/day-store';
import { createEvents, type Events } from './events';
import { createTableMaker, type TableMaker } from './export/table-maker';
import type { Log } from './log';
import { createNotices, type Notices } from './notices';
import { createFileOpener, type FileOpener } from './open/open-files';
import { createParcels, type Parcels } from './open/parcels';
import { createPrivacyKeeper, type PrivacyKeeper } from './privacy';
import type { UserData } from './profile/user-data';
import { createReplayer, type Replayer } from './replay/replayer';
import { createPreferences, type Preferences } from './settings/preferences';
import type { TeamDefaults } from './settings/team-defaults';
import { openStores, type Stores } from './stores';
import { createTemplateChecker, type TemplateChecker } from './templates/template-checker';
import { createTriageRunner, type TriageRunner } from './triage/triage-runner';
import { type ClipboardWatch, createClipboardWatch } from './watch/clipboard-watch';
import type { Reader } from './watch/reader';
import type { MainPage } from './window/main-page';
import { type Words, words } from './words';

/** Everything in main that works without a window. */
export interface Services {
  log: Log;
  page: Pick<MainPage, 'show' | 'send' | 'leaving'>;
  events: Events;
  notices: Notices;
  stores: Stores;
  preferences: Preferences;
  /** What their team has set. */
  team: TeamDefaults;
  /** What people want hidden. */
  privacy: PrivacyKeeper;
  triage: TriageRunner;
  /** Reads many tickets, one after the other, while `triage` is free for a paste. */
  triageApart: TriageRunner;
  files: FileOpener;
  /** Long texts on their way to the window. */
  parcels: Parcels;
  /** Withholds secrets from what is sent out. */
  door: DoorKeeper;
  /** Makes tables for saving and copying. */
  tables: TableMaker;
  templateChecker: TemplateChecker;
  watch: ClipboardWatch;
  /** The folder of the profile. */
  folder: string;
  /** The kept cases. */
  cases: CaseKeeper;
  /** The pastes of the day, where a person wants them kept. */
  day: DayKeeper;
  /** Reads them with what is known today. */
  replayer: Replayer;
  /** What the desk decided, of them. */
  decisions: Decisions;
  /** In the current language. */
  words(): Words;
  language(): Language;
  /** Ends all of them. Resolves once everything is written to the disk. */
  close(): Promise<void>;
}

export interface ServicesParts {
  profile: UserData;
  team: TeamDefaults;
  log: Log;
  page: Pick<MainPage, 'show' | 'send' | 'leaving'>;
  systemLanguage(): Language;
  spawnTriage(): Worker;
  spawnExport(): Worker;
  /** A worker that checks templates. */
  spawnChecker(): Worker;
  /** A worker that reads files. */
  spawnOpening(): Worker;
  /** A worker that prepares what is sent out. */
  spawnDoor(): Worker;
  /** The worker that has the file of cases. */
  spawnCases(data: CaseWorkerData): Worker;
  /** A worker that reads kept cases anew. */
  spawnReplay(): Worker;
  /** A worker that judges copied texts. */
  spawnJudge(): Worker;
  /** Looks at the clipboard for the watcher. */
  clipboardReader: Reader;
}

export function createServices(parts: ServicesParts): Services {
  const { log, page, team } = parts;
  const events = createEvents(page.send);
  const notices = createNotices((notice) => events.emit('notice.raised', notice));
  const stores = openStores(parts.profile, team, notices, (all) => events.emit('templates.changed', all));
  const preferences = createPreferences(stores.settings, (settings) => {
    events.emit('settings.changed', settings);
    watch.settingsChanged();
    day.settingsChanged();
  });
  const privacy = createPrivacyKeeper(preferences, notices);
  const cases = casesOf(parts, notices);
  const decisions = createDecisions(cases, () => preferences.read().cases.on);
  const { triage, triageApart } = createTriageRunners(parts.spawnTriage, { privacy, decisions, events, log });
  const { tables, templateChecker, files, door } = createMakers(parts, { privacy, events });
  const replayer = replayerOf(parts, { cases, decisions, events });
  const day = dayOf(parts, { preferences, door, cases });
  const { clipboardReader: reader, spawnJudge } = parts;
  const watch = createClipboardWatch({ log, page, events, notices, preferences, reader, spawnJudge });
  const language = () => languageIn(preferences, parts.systemLanguage);
  return {
    ...{ log, page, events, notices, stores, preferences, triage, files, door, tables, templateChecker },
    folder: parts.profile.path,
    ...{
      team,
      watch,
      cases,
      day,
      replayer,
      decisions,
      language,
      privacy,
      triageApart,
      parcels: createParcels(),
    },
    words: () => words[language()],
    async close() {
      // Secrets are withheld by the door, which closes after it.
      await day.flush();
      for (const each of [watch, triage, triageApart, files, door, tables, templateChecker, replayer])
        each.close();
      await Promise.all([stores.flush(), cases.close()]);
    },
  };
}

/** What works in threads of its own, for one thing at a time. */
function createMakers(
  { spawnExport, spawnChecker, spawnOpening, spawnDoor, log }: ServicesParts,
  { privacy, events }: Pick<Services, 'privacy' | 'events'>,
): Pick<Services, 'tables' | 'templateChecker' | 'files' | 'door'> {
  return {
    tables: createTableMaker({
      spawn: spawnExport,
      progress: (payload) => events.emit('export.progress', payload),
      failed: (error) => log('export failed', error),
    }),
    templateChecker: createTemplateChecker({
      spawn: spawnChecker,
      failed: (error) => log('a template was not checked', error),
    }),
    files: createFileOpener({
      spawn: spawnOpening,
      failed: (error) => log('opening a file failed', error),
    }),
    door: createDoorKeeper({
      privacy: privacy.read,
      spawn: spawnDoor,
      failed: (error) => log('searching for secrets failed', error),
    }),
  };
}

function replayerOf(
  { spawnReplay: spawn, log }: ServicesParts,
  { cases, decisions, events }: Pick<Services, 'cases' | 'decisions' | 'events'>,
): Replayer {
  return createReplayer({
    ...{ spawn, cases, confirmed: decisions.now },
    progress: (payload) => events.emit('replay.progress', payload),
    failed: (error) => log('replaying failed', error),
  });
}

/** Milliseconds without a paste after which the thread of triage ends, which holds a catalog of its own. */
const triageRest = 300_000;

/** The one for the paste that is shown, and the one for many tickets. */
function createTriageRunners(
  spawn: ServicesParts['spawnTriage'],
  { privacy, decisions, events, log }: Pick<Services, 'privacy' | 'decisions' | 'events' | 'log'>,
): Pick<Services, 'triage' | 'triageApart'> {
  const failed = (error: unknown) => log('triage failed', error);
  const confirmed = decisions.now;
  return {
    triage: createTriageRunner({
      ...{ spawn, failed, confirmed, idle: triageRest, privacy: privacy.read },
      progress: (payload) => events.emit('triage.progress', payload),
    }),
    triageApart: createTriageRunner({
      ...{ spawn, failed, confirmed, idle: 5000 },
      privacy: () => ({ ...privacy.read(), stretches: [] }),
      progress: () => {},
    }),
  };
}

function languageIn(preferences: Preferences, ofSystem: () => Language): Language {
  const { language: wanted } = preferences.read();
  return wanted === 'system' ? ofSystem() : wanted;
}

function dayOf(
  { profile, log }: ServicesParts,
  { preferences, door, cases }: Pick<Services, 'preferences' | 'door' | 'cases'>,
): DayKeeper {
  const day = createDayKeeper({
    store: openDay(join(profile.path, 'day')),
    mask: door.mask,
    isKeeping: () => preferences.read().cases.on,
    async hasCase(id) {
      const found = await cases.ask('read', id);
      return found.ok && found.value !== null;
    },
    now: () => new Date(),
    failed: (error) => log('the day was not kept', error),
  });
  // What was kept before a person turned it off by hand, in the file.
  day.settingsChanged();
  return day;
}

function casesOf({ profile, spawnCases, log }: ServicesParts, notices: Notices): CaseKeeper {
  return createCaseKeeper({
    spawn: () => spawnCases(placeOfCases(profile)),
    told: raiseCaseNotices(notices, pathOfCases(profile)),
    failed: (error) => log('the worker of cases failed', error),
  });
}
