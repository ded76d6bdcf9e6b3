import { clipboardLimit } from '../../bridge/limits';
import { sheetSchema } from '../../catalog/batch/sheet';
import { copyEntries } from '../../catalog/export/copy';
import { exportEntries } from '../../catalog/export/export';
import type { OnProgress } from '../../catalog/export/progress';
import { exportTickets } from '../../catalog/export/ticket-table';
import type { Titles } from '../../catalog/export/titles';
import type { Entry } from '../../catalog/schema';
import { ownFinder } from '../../catalog/triage/secrets/own';
import type { EntriesTask, Made, TicketsTask } from './task';

export interface Knowledge {
  entries: ReadonlyMap<string, Entry>;
  titles: Titles;
}

/** Makes the table of tickets whose rows are in `text`. Throws where that is no sheet. */
export async function makeTickets(
  text: string,
  { order, privacy }: TicketsTask,
  onProgress: OnProgress,
): Promise<Made> {
  const sheet = sheetSchema.parse(JSON.parse(text));
  const { content, notes } = exportTickets(sheet, order, await ownFinder(privacy), onProgress);
  return { kind: 'file', content: bytesOf(content), notes };
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Makes the requested table. */
export function makeTable({ entries, titles }: Knowledge, task: EntriesTask, onProgress: OnProgress): Made {
  const { order, version } = task;
  const wanted: Entry[] = [];
  for (const id of order.entries) {
    const entry = entries.get(id);
    if (!entry) return { kind: 'unknown', name: id };
    wanted.push(entry);
  }
  const request = { ...order, query: order.scope.join(' '), version };
  if (task.for === 'clipboard') {
    const copy = copyEntries(wanted, titles, request, clipboardLimit, onProgress);
    return 'tooLong' in copy ? { kind: 'too-long', size: copy.tooLong } : { kind: 'clipboard', copy };
  }
  const { content, notes } = exportEntries(wanted, titles, request, onProgress);
  return { kind: 'file', content: bytesOf(content), notes };
}
