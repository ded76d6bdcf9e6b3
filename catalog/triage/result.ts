import { z } from 'zod';
import { documentIdSchema, entryIdSchema, sdkIdSchema, textSchema } from '../schema';

/** A stretch of the paste as it was pasted: UTF-16 offsets, end exclusive. */
export const spanSchema = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof spanSchema>;

const verdicts = ['match', 'ambiguous', 'none'] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;

/** An entry seen in the paste. */
export const findingSchema = z.strictObject({
  entry: entryIdSchema,
  sdk: sdkIdSchema,
  code: z.string().nullable(),
  symbol: z.string().nullable(),
  documents: z.array(documentIdSchema),
  /** 0 to 1. Words for it in the window: certain, likely, weak. */
  confidence: z.number().min(0).max(1),
  /** Where the entry is seen, in the order of the paste. */
  evidence: z.array(spanSchema).min(1),
  /** The entries that wrap this one, outermost first; empty where nothing does. */
  chain: z.array(entryIdSchema),
  /** Why this entry, in the order of weight; each a sentence. */
  reasons: z.array(textSchema).min(1),
  /** Words of the paste that spoke for it without being it: field names, fingerprints. */
  clues: z.array(spanSchema),
});
export type Finding = z.infer<typeof findingSchema>;

/** A number that stands like a code but is in no document, and the entries that look like it. */
export const nearMissSchema = z.strictObject({
  text: z.string(),
  span: spanSchema,
  nearest: z.array(z.strictObject({ entry: entryIdSchema, difference: textSchema })),
});
export type NearMiss = z.infer<typeof nearMissSchema>;

/** A number (or name) of the catalog's that is something else here, and what. */
export const ruledOutSchema = z.strictObject({ span: spanSchema, reason: textSchema });
export type RuledOut = z.infer<typeof ruledOutSchema>;

const secretKinds = [
  'usersig',
  'jwt',
  'secret_key',
  'appkey',
  'token',
  'authorization',
  'cookie',
  'phone',
  'email',
  'id_number',
  'ip',
  'contact',
] as const;

/** Something that must not leave. The same value bears the same pseudonym throughout one paste. */
export const secretSchema = z.strictObject({
  kind: z.enum(secretKinds),
  ...spanSchema.shape,
  pseudonym: z.string(),
});
export type Secret = z.infer<typeof secretSchema>;

/** What triage says of a paste. Findings stand best first. */
export const triageSchema = z.strictObject({
  verdict: verdictSchema,
  findings: z.array(findingSchema),
  nearMisses: z.array(nearMissSchema),
  ruledOut: z.array(ruledOutSchema),
  secrets: z.array(secretSchema),
  /** The paste with every secret replaced by its pseudonym. */
  redacted: z.string(),
});
export type Triage = z.infer<typeof triageSchema>;
