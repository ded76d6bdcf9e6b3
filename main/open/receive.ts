import type { App } from 'electron';
import { fileLimit } from '../../bridge/limits';
import { entryOfLink } from '../profile/entry-link';
import { hearSecondInstances } from '../profile/single-instance';
import type { Services } from '../services';
import { handOver } from './hand-over';
import { openTextFile } from './open';

type Receiving = Pick<Services, 'events' | 'notices'>;

/** Takes files, or a link to an entry, from outside. One paste is open at a time, so only the first is opened. */
export async function receive([first]: readonly string[], { events, notices }: Receiving): Promise<void> {
  const entry = first === undefined ? undefined : entryOfLink(first);
  if (entry !== undefined) events.emit('entry.asked', { id: entry });
  else if (first !== undefined) handOver(await openTextFile(first, fileLimit), events, notices);
}

/** Hears what comes from outside: with this start (`files`), with a second one, from the system. */
export function hearOutside(app: App, files: readonly string[], services: Services): void {
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
