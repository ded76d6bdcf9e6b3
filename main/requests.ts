import type { Answer, HandedPaste, Value } from '../bridge/contract';
import type { PdfProblem } from '../bridge/contract/answer';
import type { FileProblem } from '../bridge/contract/problems';
import { fileLimit } from '../bridge/limits';
import { answerHandlers } from './answer/answer-requests';
import type { Events } from './events';
import type { ExportDesk } from './export/export-desk';
import { decodeDropped } from './files/open';
import type { Saver } from './files/saver';
import type { Handlers } from './gate';
import type { Notices } from './notices';
import type { Preferences } from './settings/preferences';
import type { DraftStore } from './templates/draft-store';
import type { TemplateStore } from './templates/store';
import { templateHandlers } from './templates/template-requests';
import type { TriageRunner } from './triage/runner';
import { checkRule } from './watch/ignore-rules';
import type { WatchDesk } from './watch/watch-desk';
import type { EntryWindows } from './window/entry-windows';
import type { Words } from './words';

/** What the requests are answered from. */
export interface Services {
  /** The parts of the catalog, as text. */
  catalog(): Promise<readonly string[]>;
  hasEntry(id: string): Promise<boolean>;
  triage: TriageRunner;
  clipboard: { read(): Promise<string>; write(forms: { text: string; html?: string }): Promise<void> };
  /** Asks for a file; null where none was chosen. */
  chooseFile(): Promise<Answer<HandedPaste | null, FileProblem>>;
  /** The same for a file of templates. */
  chooseTemplates(): Promise<Answer<HandedPaste | null, FileProblem>>;
  templates: TemplateStore;
  drafts: DraftStore;
  saver: Saver;
  /** Prints a page as PDF. */
  print(page: string): Promise<Answer<Uint8Array, PdfProblem>>;
  exports: ExportDesk;
  entryWindows: EntryWindows;
  /** Brings the main window before the person's eyes. */
  showMain(): void;
  watch: WatchDesk;
  restShortcut(rests: boolean): void;
  preferences: Preferences;
  /** In the language that is set now. */
  words(): Words;
  notices: Notices;
  events: Events;
  about(): Value<'app.about'>;
}

const done: Answer<undefined> = { ok: true, value: undefined };
const clipboardFailed: Answer<never> = { ok: false, problem: { code: 'clipboard-failed' } };

export function createHandlers(services: Services): Handlers {
  const { triage, clipboard, entryWindows, watch, preferences, notices, events } = services;
  return {
    async 'catalog.read'({ part }) {
      const parts = await services.catalog();
      const text = parts[part];
      if (text === undefined)
        return { ok: false, problem: { code: 'bad-input', where: 'catalog.read.part' } };
      return { ok: true, value: { text, parts: parts.length } };
    },
    'triage.run'({ id, raw }) {
      watch.shown(raw);
      return triage.run(id, raw);
    },
    'triage.cancel'({ id }) {
      triage.cancel(id);
      return done;
    },
    ...answerHandlers({
      write: clipboard.write,
      copies: watch.copies,
      save: services.saver.save,
      print: services.print,
      kinds: () => services.words().answerKinds,
    }),
    'clipboard.read': () =>
      clipboard.read().then(
        (value) => ({ ok: true, value }),
        () => clipboardFailed,
      ),
    'file.open': () => services.chooseFile(),
    'file.decode': ({ name, bytes }) => decodeDropped(name, bytes, fileLimit),
    'entry.show': async ({ id }) => {
      if (await services.hasEntry(id)) return entryWindows.show(id);
      return { ok: false, problem: { code: 'entry-unknown', name: id } };
    },
    'entry.keepOnTop'({ id, onTop }) {
      entryWindows.keepOnTop(id, onTop);
      return done;
    },
    'entry.close'({ id }) {
      entryWindows.close(id);
      return done;
    },
    'entry.showInCatalog'({ id }) {
      services.showMain();
      events.emit('entry.asked', { id });
      return done;
    },
    ...exportHandlers(services.exports, services.saver),
    ...watchHandlers(watch, services.restShortcut),
    ...templateHandlers({
      store: services.templates,
      drafts: services.drafts,
      choose: services.chooseTemplates,
      save: services.saver.save,
      kind: () => services.words().templateKind,
    }),
    'settings.read': () => ({ ok: true, value: preferences.read() }),
    'settings.write': (change) => ({ ok: true, value: preferences.change(change) }),
    'notices.read'() {
      events.pageListens();
      return { ok: true, value: notices.all() };
    },
    'app.about': () => ({ ok: true, value: services.about() }),
  };
}

type ExportRequest = Extract<keyof Handlers, `export.${string}`> | 'file.reveal';

function exportHandlers(exports: ExportDesk, saver: Saver): Pick<Handlers, ExportRequest> {
  return {
    'export.save': (order) => exports.save(order),
    'export.copy': (order) => exports.copy(order),
    'export.cancel'({ id }) {
      exports.cancel(id);
      return done;
    },
    'file.reveal': ({ path }) =>
      saver.reveal(path) ? done : { ok: false, problem: { code: 'bad-input', where: 'file.reveal.path' } },
  };
}

type WatchRequest = Extract<keyof Handlers, `watch.${string}`>;

function watchHandlers(
  watch: WatchDesk,
  restShortcut: Services['restShortcut'],
): Pick<Handlers, WatchRequest> {
  return {
    'watch.read': () => ({ ok: true, value: watch.read() }),
    async 'watch.switch'(to) {
      await watch.switchTo(to);
      return done;
    },
    'watch.open'({ id }) {
      watch.open(id);
      return done;
    },
    'watch.dismiss'({ id }) {
      watch.dismiss(id);
      return done;
    },
    'watch.restShortcut'({ rests }) {
      restShortcut(rests);
      return done;
    },
    'watch.check': async ({ rule }) => ({ ok: true, value: await checkRule(rule) }),
  };
}
