import { fileLimit, pasteLimit } from '../../../bridge/limits';
import { partsOf } from '../../../bridge/parts';
import type { BatchRow } from '../../../catalog/batch/batch';
import { packedKindOf } from '../../../catalog/batch/file-kinds';
import type { LeftOut } from '../../../catalog/batch/left-out';
import { readFiles } from '../../../catalog/batch/read-files';
import { type Source, sortOut } from '../../../catalog/batch/sort-out';
import { decodeText } from '../../../catalog/triage/text/decode-text';
import type { DroppedFile, FromSorting, SortEnd, ToSort } from './sorting';

/** What a worker sees of the window that started it. */
interface Port {
  onmessage: (event: MessageEvent<ToSort>) => void;
  postMessage(reply: FromSorting): void;
}

/** Reads, unpacks and sorts out in a separate thread what came in: the largest takes seconds. */
const port = globalThis as unknown as Port;

port.onmessage = async ({ data }) => {
  port.postMessage({ end: await sort(data) });
};

async function sort({ name, left, given, asTickets }: ToSort): Promise<SortEnd> {
  if ('sources' in given) return sorted(given.sources, { name, left, asTickets });
  const [first] = given.files;
  const only = given.files.length === 1 && first ? await readOne(first) : undefined;
  if (only && 'kind' in only) return only;
  if (only) return sorted([only], { name, left, asTickets });
  const files = given.files.map(({ name: inside, file }) => ({
    name: inside,
    size: file.size,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  }));
  const read = await readFiles(files, { largest: fileLimit, longest: pasteLimit });
  return sorted(read.texts, { name, left: [...left, ...read.left], asTickets });
}

/** One file that is no archive, or why it cannot be read. Undefined for an archive. */
async function readOne({ name, file }: DroppedFile): Promise<Source | SortEnd | undefined> {
  const refused = (problem: Extract<SortEnd, { kind: 'refused' }>['problem']): SortEnd => ({
    kind: 'refused',
    problem,
  });
  if (file.size > fileLimit)
    return refused({ code: 'file-too-large', path: name, size: file.size, limit: fileLimit });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (packedKindOf(bytes) !== undefined) return undefined;
    const text = decodeText(bytes);
    return text === undefined ? refused({ code: 'file-not-text', path: name }) : { name, text };
  } catch {
    return refused({ code: 'file-unreadable', path: name, reason: 'other' });
  }
}

function sorted(
  sources: readonly Source[],
  { name, left, asTickets }: Pick<ToSort, 'name' | 'asTickets'> & { left: readonly LeftOut[] },
): SortEnd {
  const out = sortOut(sources, name, left);
  if (out.kind === 'none') return out;
  const wanted = out.kind === 'one' && asTickets ? out.perhaps : null;
  if (out.kind === 'one' && !wanted) {
    sendText(out.source.text);
    return { kind: 'one', name: out.source.name, left, perhaps: out.perhaps?.rows.length ?? 0 };
  }
  const batch = out.kind === 'several' ? out.batch : wanted;
  if (!batch) return { kind: 'none', left };
  if (out.kind === 'one' || !out.isSure) sendText(sources[0]?.text ?? '');
  for (const rows of portionsOf(batch.rows)) port.postMessage({ rows });
  const { rows: _, ...head } = batch;
  return { kind: 'several', batch: head };
}

function sendText(text: string): void {
  for (const part of partsOf(text)) port.postMessage({ part });
}

/** So many UTF-16 units cross at once: each is copied, and the window would stand still meanwhile. */
const portion = 512 * 1024;

function portionsOf(rows: readonly BatchRow[]): BatchRow[][] {
  const portions: BatchRow[][] = [];
  let units = portion;
  for (const row of rows) {
    const size = row.cells.reduce((sum, cell) => sum + cell.length + 50, row.text?.length ?? 0);
    if (units + size > portion) {
      portions.push([]);
      units = 0;
    }
    portions.at(-1)?.push(row);
    units += size;
  }
  return portions;
}
