import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { codesFileSchema, type Neighbours } from '../../catalog/pack/codes';
import { consequencesFileSchema } from '../../catalog/pack/consequences';
import {
  conceptsFileSchema,
  knownCausesFileSchema,
  suspectsFileSchema,
  troublesFileSchema,
} from '../../catalog/pack/known-causes';
import { observationsFileSchema } from '../../catalog/pack/observations';
import { questionsFileSchema } from '../../catalog/pack/questions';
import {
  foreignMarksFileSchema,
  interfaceFileSchema,
  ownMarksFileSchema,
  symptomWordsFileSchema,
  wordsFileSchema,
} from '../../catalog/pack/signs';
import { faultsFileSchema, symptomsFileSchema, tableSchema } from '../../catalog/pack/table';
import { checksFileSchema, parametersFileSchema } from '../../catalog/pack/value-checks';
import { type Catalog, packSchema } from '../../catalog/schema';
import { documentsPage } from './documents-page';
import { neighboursPage } from './neighbours-page';

const root = join(import.meta.dirname, '../..');

/** JSON schemas, by which editors complete and check data files. */
const editorSchema = (schema: z.ZodType) =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`;

/** The content of generated files, by their path. They are never edited by hand. */
function writtenFiles(catalog: Catalog, neighbours: Neighbours): Record<string, string> {
  const pages = catalog.packs.flatMap((pack) =>
    pack.kind === 'full' ? [[`catalog/packs/${pack.id}/documents.md`, documentsPage(pack, catalog)]] : [],
  );
  return {
    ...Object.fromEntries(pages),
    'docs/neighbours.md': neighboursPage(catalog, neighbours),
    'catalog/pack/pack.schema.json': editorSchema(packSchema),
    'catalog/pack/marks.schema.json': editorSchema(z.union([ownMarksFileSchema, foreignMarksFileSchema])),
    'catalog/pack/interface.schema.json': editorSchema(interfaceFileSchema),
    'catalog/pack/observations.schema.json': editorSchema(observationsFileSchema),
    'catalog/pack/questions.schema.json': editorSchema(questionsFileSchema),
    'catalog/pack/value-checks.schema.json': editorSchema(checksFileSchema),
    'catalog/pack/value-parameters.schema.json': editorSchema(parametersFileSchema),
    'catalog/pack/consequences.schema.json': editorSchema(consequencesFileSchema),
    'catalog/pack/words.schema.json': editorSchema(wordsFileSchema),
    'catalog/pack/table.schema.json': editorSchema(tableSchema),
    'catalog/pack/codes.schema.json': editorSchema(codesFileSchema),
    'catalog/pack/faults.schema.json': editorSchema(faultsFileSchema),
    'catalog/pack/symptoms.schema.json': editorSchema(symptomsFileSchema),
    'catalog/pack/symptom-words.schema.json': editorSchema(symptomWordsFileSchema),
    'catalog/pack/known-causes.schema.json': editorSchema(knownCausesFileSchema),
    'catalog/pack/cause-concepts.schema.json': editorSchema(conceptsFileSchema),
    'catalog/pack/cause-suspects.schema.json': editorSchema(suspectsFileSchema),
    'catalog/pack/cause-troubles.schema.json': editorSchema(troublesFileSchema),
  };
}

export function writeFiles(catalog: Catalog, neighbours: Neighbours): void {
  for (const [path, content] of Object.entries(writtenFiles(catalog, neighbours)))
    writeFileSync(join(root, path), content);
}

/** Paths of generated files that are out of date. */
export function staleFiles(catalog: Catalog, neighbours: Neighbours): string[] {
  return Object.entries(writtenFiles(catalog, neighbours))
    .filter(([path, content]) => {
      const whole = join(root, path);
      return !existsSync(whole) || readFileSync(whole, 'utf8') !== content;
    })
    .map(([path]) => path);
}
