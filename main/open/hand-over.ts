import type { Answer, HandedPaste } from '../../bridge/contract';
import type { FileProblem } from '../../bridge/contract/problems';
import type { Events } from '../events';
import type { Notices } from '../notices';

/** Gives the window a file that it did not request: from the menu, the system or a second start. */
export function handOver(
  opened: Answer<HandedPaste | null, FileProblem>,
  events: Pick<Events, 'emit'>,
  notices: Pick<Notices, 'raise'>,
): void {
  if (!opened.ok) notices.raise(opened.problem);
  else if (opened.value) events.emit('paste.handed', opened.value);
}
