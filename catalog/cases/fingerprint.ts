import { z } from 'zod';

const hashes = z.array(z.int().nonnegative()).max(200);

/** What makes a case the same matter as another, without anything that belongs to one customer alone. */
export const fingerprintSchema = z.strictObject({
  /** What triage believed: every entry, other's code, symptom and unlisted number. Cases of two keys are never the same. */
  key: z.string().max(2000),
  /** Hashes of the names (constants, classes, calls, domains) and of the words around what was believed, ascending. */
  names: hashes,
  words: hashes,
  /** What a like case shares one of, the first finding's first. */
  marks: z.array(z.string().max(240)).max(40),
});
export type Fingerprint = z.infer<typeof fingerprintSchema>;
