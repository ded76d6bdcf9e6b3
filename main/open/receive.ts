import type { App } from 'electron';
import { fileLimit } from '../../bridge/limits';
import type { Events } from '../events';
import type { Notices } from '../notices';
import { entryOfLink } from '../profile/entry-link';
import { hearSecondInstances } from '../profile/single-instance';
import { handOver } from './hand-over';
import { openTextFile } from './open';

interface Receiving {
  events: Pick<Events, 'emit'>;
  notices: Pick<Notices, 'raise'>;
}

export interface OutsideServices extends Receiving {
  page: { show(): void };
}

/** Takes files, or a link to an entry, from outside. One paste is open at a time, so only the first is opened. */
export async function receive([first]: readonly string[], { events, notices }: Receiving): Promise<void> {
  const entry = first === undefined ? undefined : entryOfLink(first);
  if (entry !== undefined) events.emit('entry.asked', { id: entry });
  else if (first !== undefined) handOver(await openTextFile(first, fileLimit), events, notices);
}

/** Hears what comes from outside: with this start (`files`), with a second one, from the system. */
export function hearOutside(app: App, files: readonly string[], services: OutsideServices): void {
  const take = (given: readonly string[]) => {
    services.page.show();
    void receive(given, services);
  };
  hearSecondInstances(app, take);
  app.on('open-url', (event, url) => {
    event.preventDefault();
    take([url]);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take([path]);
  });
  take(files);
}
