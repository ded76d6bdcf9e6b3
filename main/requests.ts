import type { Answer, Input, Value } from '../bridge/contract';
import type { FileProblem } from '../bridge/contract/problems';
import { partsOf } from '../bridge/parts';
import { type AnswerServices, answerHandlers } from './answer/answer-requests';
import { type BackupServices, backupHandlers } from './backup/backup-requests';
import { attachedFiles } from './cases/backup/attached-files';
import { caseHandlers } from './cases/case-requests';
import { type OverviewServices, overviewHandlers } from './cases/overview-requests';
import { copiesFolder } from './cases/place';
import type { Copied } from './clipboard';
import { systemClock } from './clock';
import { dayHandlers } from './day/day-requests';
import { exportHandlers } from './export/export-requests';
import type { Exports } from './export/exports';
import type { Handlers } from './gate';
import { packed } from './open/hand-over';
import type { Opened } from './open/open-files';
import { privacyHandlers } from './privacy-requests';
import { replayHandlers } from './replay/replay-requests';
import type { Saver } from './save/saver';
import type { Services } from './services';
import { settingsHandlers } from './settings-requests';
import { templateHandlers } from './templates/template-requests';
import { triageHandlers } from './triage/triage-requests';
import { watchHandlers } from './watch/watch-requests';
import { type EntryServices, entryHandlers } from './window/entry-requests';

/** What the handlers need besides the services. */
export interface RequestParts extends Pick<EntryServices, 'entryWindows' | 'hasEntry'> {
  /** The parts of the catalog, as text. */
  catalog(): Promise<readonly string[]>;
  clipboard: { read(): Promise<Copied>; write: AnswerServices['write'] };
  /** Asks the person for files or a folder. Null when nothing was chosen. */
  chooseTickets(what: Input<'file.open'>['what']): Promise<Answer<Opened | null, FileProblem>>;
  /** Asks for a back-up. Null when none was chosen. */
  chooseBackup(): Promise<string | null>;
  /** Asks for a file of templates. */
  chooseTemplates(): Promise<Answer<Opened | null, FileProblem>>;
  /** The same for a file of settings. */
  chooseSettings(): Promise<Answer<Opened | null, FileProblem>>;
  saver: Saver;
  print: AnswerServices['print'];
  exports: Exports;
  restShortcut(rests: boolean): void;
  showGuide(): void;
  about(): Value<'app.about'>;
  licences(): Promise<Value<'app.licences'>>;
  /** Shows the folder of settings and data. Resolves with whether that could be done. */
  openFolder(): Promise<boolean>;
}

export function createHandlers(services: Services, parts: RequestParts): Handlers {
  const { triage, door, watch, stores, templateChecker, words } = services;
  const { clipboard, saver } = parts;
  return {
    ...catalogHandlers(parts),
    ...triageHandlers({ triage, apart: services.triageApart }, watch.shown),
    ...answerHandlers({
      door,
      write: clipboard.write,
      willCopy: watch.willCopy,
      save: saver.save,
      print: parts.print,
      kinds: () => words().answerKinds,
    }),
    ...openingHandlers(services, parts),
    ...entryHandlers({ ...services, ...parts }),
    ...exportHandlers(parts.exports, saver),
    ...watchHandlers(watch, parts.restShortcut),
    ...privacyHandlers(services.privacy),
    ...templateHandlers({
      store: stores.templates,
      drafts: stores.drafts,
      checker: templateChecker,
      choose: parts.chooseTemplates,
      save: saver.save,
      kind: () => words().templateKind,
    }),
    ...caseHandlers({
      cases: services.cases,
      isKeeping: () => services.preferences.read().cases.on,
      mask: door.mask,
      decisions: services.decisions,
      changed: () => services.events.emit('cases.changed', {}),
      day: services.day,
      save: saver.save,
      kind: () => words().caseKind,
      clock: systemClock,
      now: () => Date.now(),
      files: () => attachedFiles(services.folder),
    }),
    ...overviewHandlers(overviewServices(services, parts)),
    ...dayHandlers(services.day),
    ...replayHandlers({
      replayer: services.replayer,
      save: saver.save,
      kind: () => words().replayKind,
    }),
    ...backupHandlers(backupServices(services, parts)),
    ...settingsHandlers({
      ...services,
      choose: parts.chooseSettings,
      save: saver.save,
      kind: () => words().settingsKind,
    }),
    ...applicationHandlers(services, parts),
  };
}

const overviewServices = ({ cases, words }: Services, { saver }: RequestParts): OverviewServices => ({
  ...{ cases, save: saver.save },
  kinds: () => words().overviewKinds,
  now: () => Date.now(),
});

function backupServices(services: Services, { saver, chooseBackup }: RequestParts): BackupServices {
  const { cases, preferences, team, stores, templateChecker, folder, words } = services;
  return {
    ...{ cases, preferences, team, folder },
    templates: stores.templates,
    checker: templateChecker,
    copies: copiesFolder(folder),
    async files() {
      await stores.flush();
      return attachedFiles(folder);
    },
    saveBy: saver.saveBy,
    choose: chooseBackup,
    kind: () => words().backupKind,
    changed() {
      void services.decisions.refresh();
      services.events.emit('cases.changed', {});
    },
    now: () => new Date(),
  };
}

function catalogHandlers({ catalog }: RequestParts): Pick<Handlers, 'catalog.read'> {
  return {
    async 'catalog.read'({ part }) {
      const parts = await catalog();
      const text = parts[part];
      if (text === undefined)
        return { ok: false, problem: { code: 'bad-input', where: 'catalog.read.part' } };
      return { ok: true, value: { text, parts: parts.length } };
    },
  };
}

/** Texts that come in from the clipboard and from files. */
function openingHandlers(
  { parcels }: Services,
  { clipboard, chooseTickets }: RequestParts,
): Pick<Handlers, 'clipboard.read' | 'file.open' | 'text.part'> {
  return {
    'clipboard.read': () =>
      clipboard.read().then(
        ({ text, html }) => ({
          ok: true,
          value: { ...parcels.pack(partsOf(text)), ...(html !== undefined && { html }) },
        }),
        () => ({ ok: false, problem: { code: 'clipboard-failed' } }),
      ),
    async 'file.open'({ what }) {
      const opened = await chooseTickets(what);
      if (!opened.ok) return opened;
      return { ok: true, value: opened.value && packed(opened.value, parcels) };
    },
    'text.part'({ parcel, part }) {
      const value = parcels.part(parcel, part);
      return value === undefined ? { ok: false, problem: { code: 'text-gone' } } : { ok: true, value };
    },
  };
}

type ApplicationRequest = 'notices.read' | 'app.about' | 'app.licences' | 'app.openFolder' | 'guide.show';

function applicationHandlers(
  { events, notices }: Services,
  { about, licences, openFolder, showGuide }: RequestParts,
): Pick<Handlers, ApplicationRequest> {
  return {
    'notices.read'() {
      events.pageListens();
      return { ok: true, value: notices.all() };
    },
    'app.about': () => ({ ok: true, value: about() }),
    'app.licences': async () => ({ ok: true, value: await licences() }),
    async 'app.openFolder'() {
      if (await openFolder()) return { ok: true, value: undefined };
      return { ok: false, problem: { code: 'folder-not-opened', path: about().folder } };
    },
    'guide.show'() {
      showGuide();
      return { ok: true, value: undefined };
    },
  };
}
