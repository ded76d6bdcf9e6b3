import type { App } from 'electron';
import { fileLimit } from '../../bridge/limits';
import { entryOfLink } from '../profile/entry-link';
import { type Handed, handedName } from '../profile/handed';
import { onSecondInstance } from '../profile/single-instance';
import { handOver, type Receiving } from './hand-over';
import type { FileOpener } from './open-files';

interface Opening extends Receiving {
  files: Pick<FileOpener, 'open'>;
}

export interface OutsideServices extends Opening {
  page: { show(): void };
}

/** Opens the files, or the link to an entry, that came from outside, and says what is not opened. */
export async function receive({ first, others, more, tooLong }: Handed, services: Opening): Promise<void> {
  const { events, notices, files } = services;
  if (tooLong) notices.raise({ code: 'handed-too-long' });
  if (first === undefined) return;
  if (more > 0) notices.raise({ code: 'more-handed', count: more });
  const entry = entryOfLink(first);
  if (entry !== undefined) events.emit('entry.asked', { id: entry });
  else handOver(await files.open([first, ...others], fileLimit), services);
}

/** Receives what comes from outside: with this start (`handed`), with a second start, or from the system. */
export function receiveFromOutside(app: App, handed: Handed, services: OutsideServices): void {
  const take = (given: Handed) => {
    services.page.show();
    void receive(given, services);
  };
  onSecondInstance(app, take);
  app.on('open-url', (event, url) => {
    event.preventDefault();
    take(handedName(url));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take(handedName(path));
  });
  take(handed);
}
