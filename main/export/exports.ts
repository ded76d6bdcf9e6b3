import type { Answer } from '../../bridge/contract';
import type { ExportOrder, Saved, SaveProblem } from '../../bridge/contract/export';
import { clipboardLimit } from '../../bridge/limits';
import type { ExportFormat } from '../../catalog/export/choices';
import type { ExportCopy } from '../../catalog/export/copy';
import type { Text } from '../../catalog/schema';
import type { SaveOrder } from '../save/save-file';
import { fileNameOf } from './file-name';
import type { TableMaker } from './table-maker';
import type { Made } from './task';

export interface ExportsParts {
  tables: TableMaker;
  saveFile<P>(order: SaveOrder<P>): Promise<Answer<string | null, P | SaveProblem>>;
  /** Rejects when the system's clipboard cannot be written. */
  copy(given: ExportCopy): Promise<void>;
  /** The name of each format in the current language. */
  kinds(): Record<ExportFormat, string>;
  version: string;
  now(): Date;
}

/** Saves and copies tables. */
export interface Exports {
  save(order: ExportOrder): Promise<Answer<Saved | null>>;
  copy(order: ExportOrder): Promise<Answer<undefined>>;
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
  return {
    async save(order) {
      const { format } = order;
      let notes: readonly Text[] = [];
      const answer = await parts.saveFile({
        suggestedName: fileNameOf(order.scope, parts.now(), format),
        filters: [{ name: parts.kinds()[format], extensions: [format] }],
        async content() {
          const made = await tables.make({ for: 'file', order, version });
          if (!made.ok) return made;
          if (made.value.kind !== 'file') return unmade(made.value);
          notes = made.value.notes;
          return { ok: true, value: made.value.content };
        },
      });
      if (!answer.ok) return answer;
      return { ok: true, value: answer.value === null ? null : { path: answer.value, notes: [...notes] } };
    },
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
    cancel: tables.cancel,
  };
}
