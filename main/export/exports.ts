import type { Answer, Input, Payload } from '../../bridge/contract';
import type { ExportOrder, Saved, SaveProblem, TicketsOrder } from '../../bridge/contract/export';
import { clipboardLimit } from '../../bridge/limits';
import type { ExportFormat } from '../../catalog/export/choices';
import type { ExportCopy } from '../../catalog/export/copy';
import type { Text } from '../../catalog/schema';
import type { Privacy } from '../../catalog/triage/secrets/privacy';
import type { SaveOrder } from '../save/save-file';
import { fileNameOf } from './file-name';
import { createRows } from './rows';
import type { TableMaker } from './table-maker';
import type { Made } from './task';

export interface ExportsParts {
  tables: TableMaker;
  saveFile<P>(order: SaveOrder<P>): Promise<Answer<string | null, P | SaveProblem>>;
  /** Rejects when the system's clipboard cannot be written. */
  copy(given: ExportCopy): Promise<void>;
  /** The name of each format in the current language. */
  kinds(): Record<ExportFormat, string>;
  /** What people want hidden, by kind. */
  privacy(): Privacy;
  progress(payload: Payload<'export.progress'>): void;
  version: string;
  now(): Date;
}

/** Saves and copies tables. */
export interface Exports {
  save(order: ExportOrder): Promise<Answer<Saved | null>>;
  copy(order: ExportOrder): Promise<Answer<undefined>>;
  /** Saves the tickets of a batch, whose rows `take` gets once the path is chosen. */
  saveTickets(order: TicketsOrder): Promise<Answer<Saved | null>>;
  take(part: Input<'export.part'>): void;
  cancel(id: string): void;
}

/** Why there is nothing to write. */
function unmade(made: Made): Answer<never> {
  if (made.kind === 'unknown') return { ok: false, problem: { code: 'entry-unknown', name: made.name } };
  if (made.kind === 'too-long')
    return { ok: false, problem: { code: 'copy-too-large', size: made.size, limit: clipboardLimit } };
  return { ok: false, problem: { code: 'export-failed' } };
}

export function createExports(parts: ExportsParts): Exports {
  const { tables, version } = parts;
  const rows = createRows();
  const save = async (
    { format, scope }: { format: ExportFormat; scope: readonly string[] },
    make: () => Promise<Answer<Made>>,
  ): Promise<Answer<Saved | null>> => {
    let notes: readonly Text[] = [];
    const answer = await parts.saveFile({
      suggestedName: fileNameOf(scope, parts.now(), format),
      filters: [{ name: parts.kinds()[format], extensions: [format] }],
      async content() {
        const made = await make();
        if (!made.ok) return made;
        if (made.value.kind !== 'file') return unmade(made.value);
        notes = made.value.notes;
        return { ok: true, value: made.value.content };
      },
    });
    if (!answer.ok) return answer;
    return { ok: true, value: answer.value === null ? null : { path: answer.value, notes: [...notes] } };
  };
  return {
    save: (order) => save(order, () => tables.make({ for: 'file', order, version })),
    saveTickets: (order) =>
      save({ ...order, scope: [order.name] }, async () => {
        const coming = rows.of(order.id);
        parts.progress({ id: order.id, share: 0 });
        const all = await coming;
        if (!all) return { ok: false, problem: { code: 'export-cancelled' } };
        return tables.make({ for: 'tickets', order, privacy: parts.privacy() }, all);
      }),
    take: rows.take,
    async copy(order) {
      const made = await tables.make({ for: 'clipboard', order, version });
      if (!made.ok) return made;
      if (made.value.kind !== 'clipboard') return unmade(made.value);
      try {
        await parts.copy(made.value.copy);
        return { ok: true, value: undefined };
      } catch {
        return { ok: false, problem: { code: 'clipboard-failed' } };
      }
    },
    cancel(id) {
      rows.cancel(id);
      tables.cancel(id);
    },
  };
}
