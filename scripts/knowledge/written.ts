import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { codesFileSchema } from '../../catalog/pack/codes';
import { foreignMarksFileSchema, ownMarksFileSchema, wordsFileSchema } from '../../catalog/pack/signs';
import { faultsFileSchema, tableSchema } from '../../catalog/pack/table';
import { type Catalog, packSchema } from '../../catalog/schema';
import { documentsPage } from './documents-page';

const root = join(import.meta.dirname, '../..');

/** JSON schemas, by which editors complete and check data files. */
const editorSchema = (schema: z.ZodType) =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`;

/** The content of generated files, by their path. They are never edited by hand. */
function writtenFiles(catalog: Catalog): Record<string, string> {
  const pages = catalog.packs.flatMap((pack) =>
    pack.kind === 'full' ? [[`catalog/packs/${pack.id}/documents.md`, documentsPage(pack, catalog)]] : [],
  );
  return {
    ...Object.fromEntries(pages),
    'catalog/pack/pack.schema.json': editorSchema(packSchema),
    'catalog/pack/marks.schema.json': editorSchema(z.union([ownMarksFileSchema, foreignMarksFileSchema])),
    'catalog/pack/words.schema.json': editorSchema(wordsFileSchema),
    'catalog/pack/table.schema.json': editorSchema(tableSchema),
    'catalog/pack/codes.schema.json': editorSchema(codesFileSchema),
    'catalog/pack/faults.schema.json': editorSchema(faultsFileSchema),
  };
}

export function writeFiles(catalog: Catalog): void {
  for (const [path, content] of Object.entries(writtenFiles(catalog)))
    writeFileSync(join(root, path), content);
}

/** Paths of generated files that are out of date. */
export function staleFiles(catalog: Catalog): string[] {
  return Object.entries(writtenFiles(catalog))
    .filter(([path, content]) => {
      const whole = join(root, path);
      return !existsSync(whole) || readFileSync(whole, 'utf8') !== content;
    })
    .map(([path]) => path);
}
