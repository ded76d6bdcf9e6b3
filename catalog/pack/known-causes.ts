import { z } from 'zod';
import { actorSchema, placesSchema, textSchema } from '../schema';

const kebab = z.string().regex(/^[a-z][a-z\d-]*$/, 'kebab-case');
const spoken = z.array(z.string().min(1).toLowerCase()).min(1);
const words = z.strictObject({ zh: spoken, en: spoken });

/** `concepts.yaml`: words that say one thing, by the id of the concept. All known causes share them. */
export const conceptsFileSchema = z.strictObject({
  concepts: z.record(
    kebab,
    z.strictObject({
      ...words.shape,
      /** Longer words that only look like these. */
      not: z.array(z.string().min(1).toLowerCase()).default([]),
      /** Whether it says what is used, so that a question about it tells that it is there: "is it my VPN?" */
      used: z.literal(true).exactOptional(),
    }),
  ),
});
export type Concepts = z.infer<typeof conceptsFileSchema>['concepts'];

/** A concept, or a group of the words of symptoms, or one of several. */
const oneOf = z.union([kebab, z.array(kebab).min(2)]);

/** What must be said: somewhere, all of it in one clause or in one sentence, or denied. */
const evidenceSchema = z.union([
  oneOf,
  z.strictObject({ clause: z.array(oneOf).min(2) }),
  z.strictObject({ sentence: z.array(oneOf).min(2) }),
  z.strictObject({ denied: oneOf }),
  /** Said or denied: it is spoken of. */
  z.strictObject({ named: oneOf }),
]);
export type Evidence = z.infer<typeof evidenceSchema>;

/** How certain it is with that evidence, the surest first. */
export const surenesses = ['certain', 'likely', 'points'] as const;
export type Sureness = (typeof surenesses)[number];

/** Where a cause lies. */
export const lyings = [
  'device',
  'system',
  'browser',
  'app',
  'settings',
  'network',
  'server',
  'nobody',
] as const;

/** `suspects.yaml`: what customers suspect or offer to change, with the answer of yes and of no. */
export const suspectsFileSchema = z.strictObject({
  suspects: z
    .array(
      z.union([
        z.strictObject({
          id: kebab,
          ...words.shape,
          no: textSchema,
          yes: textSchema,
          /** Causes that lie there are it, and of these it stays open. */
          is: z.array(z.enum(lyings)).default([]),
          open: z.array(z.enum(lyings)).default([]),
        }),
        /** What is asked of any cause: whose side it is, whether it is normal. The answer goes by where the cause lies. */
        z.strictObject({
          id: kebab,
          ...words.shape,
          each: z.partialRecord(z.enum(lyings), textSchema),
          /** Whether it is answered only where no other suspect is. */
          last: z.literal(true).exactOptional(),
        }),
      ]),
    )
    .min(1),
});
export type Suspect = z.infer<typeof suspectsFileSchema>['suspects'][number];

const samples = z.array(z.string().min(1));

export const knownCauseSchema = z.strictObject({
  id: kebab,
  /** The symptoms that it can stand under; told without one of them, it is the first. */
  under: z.array(kebab).min(1),
  at: z.enum(lyings),
  /** What it is, in place of the symptom's title: no full stop. */
  title: textSchema,
  /** What it is, in one or two sentences to the customer. */
  what: textSchema,
  /** Who must do what. */
  steps: z.array(
    z.strictObject({
      ...textSchema.shape,
      actor: actorSchema,
      where: placesSchema.exactOptional(),
      /** The step falls away where any of these is said: it is done already, or they may not do it. */
      unless: z.array(evidenceSchema).exactOptional(),
    }),
  ),
  /** What to do until it is mended, as a whole sentence. */
  meanwhile: textSchema.exactOptional(),
  /** How to tell that it is solved, where the symptom does not say it well. */
  confirm: textSchema.exactOptional(),
  /** What shows it; any of these. */
  shown: z
    .array(
      z.strictObject({
        all: z.array(evidenceSchema).min(1),
        sure: z.enum(surenesses).default('likely'),
        /** Whether the trouble is told by this evidence itself, and need not be told besides. */
        tells: z.literal(true).exactOptional(),
        /** What excludes it with this evidence: any of these. */
        unless: z.array(evidenceSchema).default([]),
      }),
    )
    .min(1),
  /** What excludes it: any of these. */
  unless: z.array(evidenceSchema).default([]),
  /** Causes that it goes before, where both are shown. */
  over: z.array(kebab).default([]),
  /** Suspects that it is, and suspects that it may be, besides those of where it lies. */
  is: z.array(kebab).default([]),
  open: z.array(kebab).default([]),
  /** Suspects that it is not, although those of where it lies stay open. */
  clears: z.array(kebab).default([]),
  /** Pastes that must lead to it, and pastes that must not. */
  catches: samples.min(2),
  leaves: samples.min(1),
});
export type KnownCause = z.infer<typeof knownCauseSchema>;

/** Every other file in `catalog/packs/causes`. */
export const knownCausesFileSchema = z.strictObject({ causes: z.array(knownCauseSchema).min(1) });

/** `troubles.yaml`: how the trouble of a symptom is told beside the symptom's own sayings; any of them, each whole. */
export const troublesFileSchema = z.strictObject({
  troubles: z.record(kebab, z.array(z.array(evidenceSchema).min(1)).min(1)),
});

/** What is known of causes that have no code. */
export interface KnownCauses {
  readonly concepts: Concepts;
  readonly suspects: readonly Suspect[];
  readonly troubles: z.infer<typeof troublesFileSchema>['troubles'];
  readonly causes: readonly KnownCause[];
}

export const noKnownCauses: KnownCauses = { concepts: {}, suspects: [], troubles: {}, causes: [] };

/** The concepts that evidence names. */
export function conceptsOf(evidence: Evidence): string[] {
  if (typeof evidence === 'string') return [evidence];
  if (Array.isArray(evidence)) return evidence;
  return Object.values(evidence).flat(2);
}
