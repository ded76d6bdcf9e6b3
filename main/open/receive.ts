import type { App } from 'electron';
import { fileLimit } from '../../bridge/limits';
import { entryOfLink } from '../profile/entry-link';
import { onSecondInstance } from '../profile/single-instance';
import { handOver, type Receiving } from './hand-over';
import type { FileOpener } from './open-files';

interface Opening extends Receiving {
  files: Pick<FileOpener, 'open'>;
}

export interface OutsideServices extends Opening {
  page: { show(): void };
}

/** Opens files, or a link to an entry, from outside. Only one paste can be open, so only the first is opened. */
export async function receive([first]: readonly string[], services: Opening): Promise<void> {
  const entry = first === undefined ? undefined : entryOfLink(first);
  if (entry !== undefined) services.events.emit('entry.asked', { id: entry });
  else if (first !== undefined) handOver(await services.files.open(first, fileLimit), services);
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
