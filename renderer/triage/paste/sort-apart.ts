import type { BatchRow } from '../../../catalog/batch/batch';
import SortWorker from './sort-worker?worker';
import type { FromSorting, SortEnd, Sorted, ToSort } from './sorting';

/** Sorts out what came in, in a thread of its own. */
export function sortApart(given: ToSort): Promise<Sorted> {
  return new Promise((resolve) => {
    const worker = new SortWorker();
    const parts: string[] = [];
    const rows: BatchRow[] = [];
    const end = (sorted: Sorted) => {
      worker.terminate();
      resolve(sorted);
    };
    worker.onerror = () =>
      end({
        kind: 'refused',
        problem: { code: 'file-unreadable', path: given.name ?? '', reason: 'other' },
      });
    worker.onmessage = ({ data }: MessageEvent<FromSorting>) => {
      if ('part' in data) parts.push(data.part);
      else if ('rows' in data) rows.push(...data.rows);
      else end(endedWith(data.end, parts, rows));
    };
    worker.postMessage(given);
  });
}

function endedWith(end: SortEnd, parts: readonly string[], rows: readonly BatchRow[]): Sorted {
  if (end.kind === 'one') return { ...end, text: parts.join('') };
  if (end.kind !== 'several') return end;
  const whole = parts.length > 0 ? parts.join('') : null;
  return { kind: 'several', batch: { ...end.batch, rows }, whole };
}
