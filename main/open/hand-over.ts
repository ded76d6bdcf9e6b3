import type { Answer } from '../../bridge/contract';
import type { HandedPaste } from '../../bridge/contract/handed';
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

/** What was opened, as it is handed to the window. */
export function packed({ parts, ...opened }: Opened, parcels: Parcels): HandedPaste {
  return { ...parcels.pack(parts), ...opened };
}

/** Gives the window a file that it did not request: from the menu, the system or a second start. */
export function handOver(
  opened: Answer<Opened | null, FileProblem>,
  { events, notices, parcels }: Receiving,
): void {
  if (!opened.ok) notices.raise(opened.problem);
  else if (opened.value) events.emit('paste.handed', packed(opened.value, parcels));
}
