import { contextBridge, ipcRenderer } from 'electron';
import type { Answer, Bridge, EventName, RequestName, SelectionCopied, Value } from './contract';
import { selectionLimit } from './limits';
import { guardSelection } from './selection';

/**
 * The names of the contract. They are repeated here, and compared by the compiler, because importing the contract would
 * load its parser at the start of every page.
 */
const requestNames: Record<RequestName, true> = {
  'catalog.read': true,
  'triage.part': true,
  'triage.run': true,
  'triage.cancel': true,
  'privacy.hide': true,
  'privacy.check': true,
  'answer.copy': true,
  'answer.save': true,
  'answer.leaks': true,
  'text.copy': true,
  'clipboard.read': true,
  'file.open': true,
  'text.part': true,
  'file.reveal': true,
  'export.save': true,
  'export.copy': true,
  'export.tickets': true,
  'export.part': true,
  'export.cancel': true,
  'entry.show': true,
  'guide.show': true,
  'entry.keepOnTop': true,
  'entry.close': true,
  'entry.showInCatalog': true,
  'watch.read': true,
  'watch.switch': true,
  'watch.open': true,
  'watch.dismiss': true,
  'watch.restShortcut': true,
  'watch.check': true,
  'templates.read': true,
  'templates.check': true,
  'templates.write': true,
  'templates.remove': true,
  'templates.readDrafts': true,
  'templates.keepDrafts': true,
  'templates.export': true,
  'templates.import': true,
  'cases.keep': true,
  'cases.list': true,
  'cases.read': true,
  'cases.change': true,
  'cases.remove': true,
  'cases.bringBack': true,
  'cases.seen': true,
  'cases.relate': true,
  'cases.unrelate': true,
  'cases.steps': true,
  'cases.export': true,
  'cases.decisions': true,
  'cases.forget': true,
  'overview.read': true,
  'overview.rows': true,
  'overview.detail': true,
  'overview.steps': true,
  'overview.save': true,
  'replay.run': true,
  'replay.cancel': true,
  'replay.export': true,
  'day.read': true,
  'day.keep': true,
  'day.drop': true,
  'backup.write': true,
  'backup.copies': true,
  'backup.choose': true,
  'backup.look': true,
  'backup.restore': true,
  'backup.undo': true,
  'settings.read': true,
  'settings.write': true,
  'settings.team': true,
  'settings.unchosen': true,
  'settings.reset': true,
  'settings.export': true,
  'settings.import': true,
  'notices.read': true,
  'app.about': true,
  'app.licences': true,
  'app.openFolder': true,
};
const eventNames: Record<EventName, true> = {
  'triage.progress': true,
  'export.progress': true,
  'settings.changed': true,
  'templates.changed': true,
  'cases.changed': true,
  'replay.progress': true,
  'watch.changed': true,
  'copy.handed': true,
  'notice.raised': true,
  'paste.handed': true,
  'entry.asked': true,
  'command.run': true,
};

async function request(name: string, input?: unknown): Promise<Answer<unknown>> {
  if (!Object.hasOwn(requestNames, name)) return { ok: false, problem: { code: 'bad-input', where: 'name' } };
  try {
    const used = navigator.userActivation.isActive;
    return await ipcRenderer.invoke('errdesk.request', name, input, used);
  } catch {
    // The input could not be cloned, or main is quitting. Neither error message would help a person.
    return { ok: false, problem: { code: 'failed' } };
  }
}

type Listener = (payload: unknown) => void;

const listeners = new Map<string, Set<Listener>>();
ipcRenderer.on('errdesk.event', (_event, name: string, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

function on(name: string, listener: Listener): () => void {
  if (!Object.hasOwn(eventNames, name)) return () => {};
  // Wrapped, so that a function that is given twice has two subscriptions.
  const wrapped: Listener = (payload) => listener(payload);
  const those = listeners.get(name) ?? new Set();
  listeners.set(name, those.add(wrapped));
  return () => {
    those.delete(wrapped);
  };
}

type CopyListener = (copied: SelectionCopied) => void;

const copyListeners = new Set<CopyListener>();

function onSelectionCopied(listener: CopyListener): () => void {
  const wrapped: CopyListener = (copied) => listener(copied);
  copyListeners.add(wrapped);
  return () => {
    copyListeners.delete(wrapped);
  };
}

guardSelection(async ({ text, fits }) => {
  const copied = fits
    ? { text, answer: (await request('text.copy', { text })) as Answer<Value<'text.copy'>> }
    : { text, limit: selectionLimit };
  for (const listener of copyListeners) listener(copied);
});

contextBridge.exposeInMainWorld('errdesk', { request, on, onSelectionCopied } as Bridge);
