import type { App } from 'electron';
import { fileLimit } from '../../bridge/limits';
import type { Events } from '../events';
import type { Notices } from '../notices';
import { entryOfLink } from '../profile/entry-link';
import { onSecondInstance } from '../profile/single-instance';
import { handOver } from './hand-over';
import { openTextFile } from './open';

interface Receiving {
  events: Pick<Events, 'emit'>;
  notices: Pick<Notices, 'raise'>;
}

export interface OutsideServices extends Receiving {
  page: { show(): void };
}

/** Opens files, or a link to an entry, from outside. Only one paste can be open, so only the first is opened. */
export async function receive([first]: readonly string[], { events, notices }: Receiving): Promise<void> {
  const entry = first === undefined ? undefined : entryOfLink(first);
  if (entry !== undefined) events.emit('entry.asked', { id: entry });
  else if (first !== undefined) handOver(await openTextFile(first, fileLimit), events, notices);
}

/** Receives what comes from outside: with this start (`files`), with a second start, or from the system. */
export function receiveFromOutside(app: App, files: readonly string[], services: OutsideServices): void {
  const take = (given: readonly string[]) => {
    services.page.show();
    void receive(given, services);
  };
  onSecondInstance(app, take);
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
