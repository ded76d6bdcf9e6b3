import { z } from 'zod';
import {
  aliasSchema,
  citationSchema,
  documentIdSchema,
  entrySchema,
  faultSchema,
  originShape,
  placesSchema,
  sideSchema,
  stepSchema,
  textSchema,
} from '../schema';
import { symptomSchema } from '../symptom-schema';

/** A step as a data file spells it: one flat mapping, so that a diff shows actor and sentence together. */
const stepInFile = z.strictObject({
  actor: stepSchema.shape.actor,
  ...originShape,
  ...textSchema.shape,
  where: placesSchema.exactOptional(),
});

/** An entry as a data file spells it: what follows from the file (pack, table, side) is not repeated. */
const entryInFileSchema = z.strictObject({
  key: z.string().regex(/^[\w.-]+$/, 'letters, digits, dot, underscore and hyphen'),
  code: entrySchema.shape.code,
  hex: entrySchema.shape.hex,
  symbol: entrySchema.shape.symbol,
  aliases: z.array(aliasSchema).default([]),
  literals: entrySchema.shape.literals.default([]),
  /** Only where it differs from the table's. */
  side: sideSchema.optional(),
  /** Which of the table's documents list this row; left out where all do. */
  documents: z.array(documentIdSchema).min(1).optional(),
  parent: entrySchema.shape.parent,
  title: entrySchema.shape.title,
  meaning: entrySchema.shape.meaning,
  cause: entrySchema.shape.cause,
  customer: entrySchema.shape.customer,
  remedy: z.array(stepInFile).min(1),
  asks: entrySchema.shape.asks,
  confirm: entrySchema.shape.confirm,
  retry: entrySchema.shape.retry,
  fault: entrySchema.shape.fault,
  since: entrySchema.shape.since,
  where: entrySchema.shape.where,
  deprecated: entrySchema.shape.deprecated,
  disputes: entrySchema.shape.disputes.default([]),
  defects: entrySchema.shape.defects.default([]),
});

/** One file `tables/<table>.yaml` of a full pack: a table of a vendor's document. */
export const tableSchema = z.strictObject({
  side: sideSchema,
  documents: z.array(citationSchema).min(1),
  entries: z.array(entryInFileSchema).min(1),
});
export type Table = z.infer<typeof tableSchema>;

/** A file under `packs/faults/`. */
export const faultsFileSchema = z.strictObject({ faults: z.array(faultSchema).min(1) });

/** A file under `packs/symptoms/`, apart from their words. */
export const symptomsFileSchema = z.strictObject({ symptoms: z.array(symptomSchema).min(1) });
