import { clipboardLimit } from '../../bridge/limits';
import { copyEntries } from '../../catalog/export/copy';
import { exportEntries } from '../../catalog/export/export';
import type { OnProgress } from '../../catalog/export/progress';
import type { Titles } from '../../catalog/export/titles';
import type { Entry } from '../../catalog/schema';
import type { ExportTask, Made } from './task';

export interface Knowledge {
  entries: ReadonlyMap<string, Entry>;
  titles: Titles;
}

/** Makes the requested table. */
export function makeTable({ entries, titles }: Knowledge, task: ExportTask, onProgress: OnProgress): Made {
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
  return {
    kind: 'file',
    content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    notes,
  };
}
