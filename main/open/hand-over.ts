import type { Answer, HandedPaste } from '../../bridge/contract';
import type { FileProblem } from '../../bridge/contract/problems';
import type { Events } from '../events';
import type { Notices } from '../notices';
import type { Opened } from './open-files';
import type { Parcels } from './parcels';

/** What a file needs on its way to the window. */
export interface Receiving {
  events: Pick<Events, 'emit'>;
  notices: Pick<Notices, 'raise'>;
  parcels: Parcels;
}

/** A file as it is handed to the window. */
export function packed({ name, parts }: Opened, parcels: Parcels): HandedPaste {
  return { ...parcels.pack(parts), name };
}

/** Gives the window a file that it did not request: from the menu, the system or a second start. */
export function handOver(
  opened: Answer<Opened | null, FileProblem>,
  { events, notices, parcels }: Receiving,
): void {
  if (!opened.ok) notices.raise(opened.problem);
  else if (opened.value) events.emit('paste.handed', packed(opened.value, parcels));
}
