import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Catalog } from '../../catalog/schema';
import { faultsFileSchema, tableSchema } from '../../catalog/table-schema';
import { documentsPage } from './documents-page';

const root = join(import.meta.dirname, '../..');

/** What editors complete and check data files by. */
const editorSchema = (schema: z.ZodType) =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;

/** Files that are written from others, by their path: never edited by hand. */
function writtenFiles(catalog: Catalog): Record<string, string> {
  return {
    'docs/documents.md': documentsPage(catalog),
    'catalog/data/table.schema.json': editorSchema(tableSchema),
    'catalog/data/faults.schema.json': editorSchema(faultsFileSchema),
  };
}

export function writeFiles(catalog: Catalog): void {
  for (const [path, content] of Object.entries(writtenFiles(catalog)))
    writeFileSync(join(root, path), content);
}

/** Paths of the files that no longer say what they are written from. */
export function staleFiles(catalog: Catalog): string[] {
  return Object.entries(writtenFiles(catalog))
    .filter(([path, content]) => {
      const whole = join(root, path);
      return !existsSync(whole) || readFileSync(whole, 'utf8') !== content;
    })
    .map(([path]) => path);
}
