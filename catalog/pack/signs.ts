import { z } from 'zod';
import { packIdSchema, textSchema } from '../schema';
import type { WholeCatalog } from '../symptom-schema';
import type { Consequence } from './consequences';
import type { KnownCauses } from './known-causes';
import type { Observation } from './observations';
import type { ValueKnowledge } from './value-checks';

/** A regular expression as a data file spells it. Must be linear. */
const pattern = z.string().refine(isPattern, 'not a regular expression');

function isPattern(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}

const samples = z.array(z.string().min(1)).min(1);

/** Texts in which it must be seen, and texts in which it must not. */
const proof = { catches: samples, leaves: samples };

/** In lower case; a star at the end lets the word go on. Found at the start of a word or of a part of camelCase. */
const strings = z.array(z.string().min(1).toLowerCase()).min(1);

/** What shows that one of our SDKs wrote a text. */
const ownMarkSchema = z.strictObject({
  /** `name`: names the SDK itself. `habit`: a call or a word that others may use too. */
  strength: z.enum(['name', 'habit']),
  strings,
  ...proof,
});

/** What shows that a text, or its line, is a neighbour's. */
const foreignMarkSchema = z.strictObject({
  /** Who speaks, as part of a sentence, where it is not simply the pack's title. */
  name: textSchema.optional(),
  /** How far it reaches: its line and the lines beside it, or the whole paste. */
  reach: z.enum(['line', 'paste']),
  strings: strings.optional(),
  pattern: pattern.optional(),
  /** Entries that it does not speak against: account codes, browsers' exceptions, words about signatures. */
  spares: z.array(z.enum(['account', 'exception', 'signature-words'])).default([]),
  /** SDKs that pass on messages of this product; it does not speak against their entries either. */
  passedOnBy: z.array(packIdSchema).default([]),
  /** Whether it names what anybody's own back end is made of, such as a database: it speaks in the sentence of a code alone. */
  setting: z.literal(true).exactOptional(),
  ...proof,
});
export type ForeignMark = z.infer<typeof foreignMarkSchema>;
export type Spared = ForeignMark['spares'][number];

/** How a paste states a value: the pattern is tried at the start of each trigger. */
const statedSchema = z.strictObject({
  triggers: strings,
  pattern,
  /** Not in the middle of a word. */
  alone: z.boolean().default(false),
  /** Texts, and the value that is read in each. */
  catches: z.array(z.tuple([z.string(), z.string()])).min(1),
  leaves: samples,
});
export type Stated = z.infer<typeof statedSchema>;

/** How a paste states a product's name, and its version behind that name. */
const stated = z
  .strictObject({ names: statedSchema.optional(), versions: statedSchema.optional() })
  .default({});

/** Words in the names of the vendor's products, so that its other products do not count as unlisted. */
const productsSchema = z.strictObject({
  /** How names of its products begin. */
  names: z.array(z.string()).default([]),
  /** Capitals before the names of its classes. */
  prefixes: z.array(z.string()).default([]),
  /** Words in lower case that do not show whose a product is. */
  words: z.array(z.string()).default([]),
  /** Packages of its classes. */
  packages: z.array(z.string()).default([]),
});

const products = productsSchema.optional();

/** `marks.yaml` of a full pack. */
export const ownMarksFileSchema = z.strictObject({
  marks: z.array(ownMarkSchema).min(1),
  stated,
  products,
});

/** `marks.yaml` of a neighbour. */
export const foreignMarksFileSchema = z.strictObject({
  marks: z.array(foreignMarkSchema).min(1),
  stated,
  products,
});

/** The shortest name of an interface that is looked for. */
const shortestName = 6;

/**
 * `interface.yaml` of a full pack: names of the SDK's public interface (calls, events, types) that no other vendor's
 * has, by which a log shows whose it is.
 */
export const interfaceFileSchema = z
  .strictObject({
    /** Packages and public repositories in which the names stand, with the day on which each was read. */
    sources: z.array(z.string().min(1)).min(1),
    /** With blanks between them. */
    names: z
      .string()
      .transform((names) => names.trim().split(/\s+/))
      .refine(
        (names) => names.every(({ length }) => length >= shortestName),
        `names have ${shortestName} letters and more`,
      ),
  })
  .transform(({ names }) => ({ names }));

/** How people tell one trouble, in Chinese and in English. */
const toldSchema = z
  .strictObject({
    /** `table/key` of the entry, or of all entries that are this trouble, such as the client's and the server's. */
    entry: z.union([z.string(), z.array(z.string()).min(2)]),
    /** Plain phrases, each of which must lead to the entry by itself. */
    as: samples.optional(),
    /** The same where the SDK is named or shows: any product may be told of so. */
    named: samples.optional(),
  })
  .refine(({ as, named }) => as ?? named, 'has neither as nor named');

/** How people tell the trouble of one entry. */
export interface Told {
  readonly entry: string;
  readonly as: readonly string[];
  readonly named: readonly string[];
}

/** `words.yaml` of a full pack. */
export const wordsFileSchema = z
  .strictObject({ told: z.array(toldSchema).min(1) })
  .transform(({ told }) => ({ told: told.flatMap(toldOfEach) }));

function toldOfEach({ entry, as = [], named = [] }: z.infer<typeof toldSchema>): Told[] {
  return [entry].flat().map((one) => ({ entry: one, as, named }));
}

/**
 * `wording.yaml` of a full pack: the terms of its documents by `table/key`, hashed, since their sentences may not be
 * repeated. Written by `node scripts/knowledge.mjs wording`.
 */
export const wordingFileSchema = z.strictObject({ wording: z.record(z.string(), z.string()) });

export interface OwnSigns extends z.infer<typeof ownMarksFileSchema> {
  readonly pack: string;
  /** Names of its public interface that no other vendor's has. */
  readonly names: readonly string[];
  readonly told: readonly Told[];
  readonly wording: Readonly<Record<string, string>>;
}

export interface ForeignSigns extends z.infer<typeof foreignMarksFileSchema> {
  readonly pack: string;
}

/** What a group of words is in a sentence that tells a trouble. */
export const wordKinds = [
  /** What is in trouble. */
  'thing',
  /** What it is used with, which is not what is in trouble. */
  'with',
  /** What is wrong with it; it may be denied. */
  'state',
  /** At whose side, or when. */
  'where',
  /** What is about calls at all. */
  'call',
  /** What is about something else, unless calls are spoken of too. */
  'elsewhere',
  /** Longer words that only look like others of the vocabulary. */
  'none',
] as const;
export type WordKind = (typeof wordKinds)[number];

const spoken = z.array(z.string().min(1).toLowerCase()).min(1);

/** `words.yaml` of the symptoms: the vocabulary in which people tell troubles without a code. */
export const symptomWordsFileSchema = z.strictObject({
  /** Words that say one thing, by the id of the group. */
  groups: z.record(
    z.string().regex(/^[a-z][a-z-]*$/, 'kebab-case'),
    z.strictObject({ kind: z.enum(wordKinds), zh: spoken, en: spoken }),
  ),
  /** Phrases that say several groups at once: "no picture". */
  together: z.array(z.strictObject({ says: z.array(z.string()).min(2), zh: spoken, en: spoken })),
});
export type SymptomWords = z.infer<typeof symptomWordsFileSchema>;

export const noSymptomWords: SymptomWords = { groups: {}, together: [] };

/** How a text shows whose it is, in the order of the packs. */
export interface Signs {
  /** Of the full packs: the SDKs that Errdesk explains. */
  readonly own: readonly OwnSigns[];
  /** Of the neighbours: products whose numbers look like ours. */
  readonly foreign: readonly ForeignSigns[];
  /** How people tell troubles without a code. */
  readonly symptoms: SymptomWords;
  /** What a paste can show beside its error, of all packs and of none. */
  readonly observations: readonly Observation[];
  /** Causes that are known of troubles without a code. */
  readonly causes: KnownCauses;
  /** What values are called, and what must hold of them. */
  readonly values: ValueKnowledge;
  /** Which errors bring which others with them. */
  readonly consequences: readonly Consequence[];
}

/** What triage needs: the catalog, and the signs of its packs. */
export interface Knowledge extends WholeCatalog {
  readonly signs: Signs;
}
