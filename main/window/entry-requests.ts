import type { Answer } from '../../bridge/contract';
import type { Events } from '../events';
import type { Handlers } from '../gate';
import type { EntryWindows } from './entry-windows';
import type { MainPage } from './main-page';

export interface EntryServices {
  entryWindows: EntryWindows;
  hasEntry(id: string): Promise<boolean>;
  page: Pick<MainPage, 'show'>;
  events: Pick<Events, 'emit'>;
}

type EntryRequest = Extract<keyof Handlers, `entry.${string}`>;

const done: Answer<undefined> = { ok: true, value: undefined };

export function entryHandlers(services: EntryServices): Pick<Handlers, EntryRequest> {
  const { entryWindows, hasEntry, page, events } = services;
  return {
    async 'entry.show'({ id }) {
      if (await hasEntry(id)) return entryWindows.show(id);
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
      page.show();
      events.emit('entry.asked', { id });
      return done;
    },
  };
}
