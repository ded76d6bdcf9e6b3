import { z } from 'zod';
import { languages } from './languages';
import { placesSchema } from './place';
import { sourceShape, wholeSource } from './source';
import { isWhole, placeOf } from './whole-source';

export { type Place, places, placesSchema } from './place';

/** Prose of ours, written in both languages. Neither may be empty. */
export const textSchema = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Text = z.infer<typeof textSchema>;
export type Language = (typeof languages)[number];

const kebab = z.string().regex(/^[a-z][a-z0-9-]*$/, 'kebab-case');

/** Id of a pack. Wherever something is called `sdk`, it is the id of a full pack. */
export const packIdSchema = kebab;

/** Id of a vendor's published list, in one language. */
export const documentIdSchema = kebab;

/** Who must do a step. The owner pays for the service and activates it. Support is the reader of Errdesk. */
const actors = ['customer', 'developer', 'owner', 'support', 'vendor'] as const;
export const actorSchema = z.enum(actors);
export type Actor = z.infer<typeof actorSchema>;

/** Where a statement comes from: the entry's own document, other public material of the vendor, or general knowledge. */
export const originSchema = z.enum(['document', 'vendor', 'playbook']);
export type Origin = z.infer<typeof originSchema>;

/** Id of a pack's source: public material of the vendor beside its documents. */
const sourceIdSchema = kebab;

/** What states the origin of a sentence. The source is there where the origin is `vendor`. */
export const originShape = { origin: originSchema, source: sourceIdSchema.exactOptional() };

/** Why a sentence's origin is not whole; undefined if it is. */
export function originProblem({ origin, source }: { origin: Origin; source?: string }): string | undefined {
  if (origin === 'vendor' && source === undefined) return 'origin vendor: say which of the pack’s sources';
  return origin !== 'vendor' && source !== undefined ? `origin ${origin} has no source` : undefined;
}

/** Which part of the vendor's system reports the code. */
const sides = ['client', 'server', 'rest', 'account', 'recording', 'live'] as const;
export const sideSchema = z.enum(sides);
export type Side = z.infer<typeof sideSchema>;

/** Whether doing the same again can help. */
const retries = ['retry', 'after-change', 'permanent', 'ignore'] as const;
export const retrySchema = z.enum(retries);
export type Retry = z.infer<typeof retrySchema>;

const code = z.string().regex(/^-?\d+$/, 'a code is decimal digits with its sign kept');
const hex = z.string().regex(/^0x[0-9a-f]+$/, 'hexadecimal, lower case, with 0x');
const version = z.string().regex(/^\d+(\.\d+)*$/, 'a version is digits and dots');

/** Id of an entry: `<sdk>/<table>/<key>`. Stable for ever, never reused. */
export const entryIdSchema = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[\w.-]+$/, 'sdk/table/key');
const faultIdSchema = kebab;

/** Where a document states the row: the document's id and the heading above the row, as the document spells it. */
export const citationSchema = z.strictObject({ id: documentIdSchema, section: z.string().min(1) });

/** Another name of the same thing, and where that name is stated. */
export const aliasSchema = z.strictObject({ name: z.string().min(1), source: z.string().min(1) });

/** What one source says: a document of the pack, or one of its sources. */
const readingSchema = z.strictObject({ document: documentIdSchema, ...textSchema.shape });

/** Sources that contradict each other. Every reading is kept, none is chosen. */
const disputeSchema = z.strictObject({
  /** What it is over. Where it is the meaning, a code alone says too little for a claim. */
  over: z.enum(['meaning', 'remedy']).default('meaning'),
  about: textSchema,
  readings: z.array(readingSchema).min(2),
});

/** Something that a document has wrong, without another one to contradict it. */
const defectSchema = z.strictObject({ document: documentIdSchema, ...textSchema.shape });

/** One step of a remedy, in the order it is to be done. */
export const stepSchema = z.strictObject({
  step: textSchema,
  actor: actorSchema,
  ...originShape,
  where: placesSchema.exactOptional(),
});

/** What a customer reads where the same parts are for staff: guesses about servers, internal names. `none`: no cause. */
const customerSchema = z.strictObject({
  title: textSchema.exactOptional(),
  meaning: textSchema.exactOptional(),
  cause: z.union([textSchema, z.literal('none')]).exactOptional(),
});

/** One meaning of one code in one SDK. Shape as in docs/design.md, "An entry". */
export const entrySchema = z.strictObject({
  id: entryIdSchema,
  sdk: packIdSchema,
  documents: z.array(citationSchema).min(1),
  code: code.optional(),
  hex: hex.optional(),
  symbol: z.string().optional(),
  aliases: z.array(aliasSchema),
  /** Strings the SDK itself emits at run time, as it emits them. */
  literals: z.array(z.string().min(1)),
  side: sideSchema,
  /** Id of the entry that this one is a sub-code of. */
  parent: entryIdSchema.optional(),
  title: textSchema,
  meaning: textSchema,
  cause: z.strictObject({ ...originShape, ...textSchema.shape }),
  customer: customerSchema.exactOptional(),
  remedy: z.array(stepSchema).min(1),
  asks: z.array(textSchema).min(1).exactOptional(), // before what the fault collects
  confirm: textSchema,
  retry: retrySchema,
  fault: faultIdSchema,
  /** The only places that report it, where they are not all. */
  where: placesSchema.exactOptional(),
  /** First version of the SDK that reports it. */
  since: version.optional(),
  /** First version of the SDK that no longer reports it, and what the document says of that. */
  deprecated: z.strictObject({ version, ...textSchema.shape }).optional(),
  disputes: z.array(disputeSchema),
  defects: z.array(defectSchema),
});
export type Entry = z.infer<typeof entrySchema>;

/** How much of the product the end user loses. */
const severities = ['blocked', 'degraded', 'minor', 'none'] as const;
export const severitySchema = z.enum(severities);

const checkSchema = z.strictObject({
  ...textSchema.shape,
  /** Who does it, where that is not the fault's usual actor. */
  actor: actorSchema.exactOptional(),
  /** The causes that it finds or removes, by their place in the list, from 1. */
  meets: z.array(z.int().positive()).min(1).exactOptional(),
  where: placesSchema.exactOptional(),
});

/** A vendor-neutral class of trouble, and its playbook: what is known of such trouble whatever the SDK. */
export const faultSchema = z.strictObject({
  id: faultIdSchema,
  title: textSchema,
  /** What the end user sees and hears. */
  looks: textSchema,
  /** Likeliest first. */
  causes: z.array(textSchema).min(1).max(5),
  /** What to check or do, in the order that finds it fastest. */
  checklist: z.array(checkSchema).min(2).max(6),
  /** What to ask the customer; each answer decides something. */
  questions: z.array(textSchema).min(1).max(4),
  /** What to have at hand before passing it on. Never a secret. */
  collect: z.array(textSchema).min(1).max(5),
  severity: severitySchema,
  /** Who usually has to act. */
  actor: actorSchema,
});
export type Fault = z.infer<typeof faultSchema>;

/** What a person calls an SDK, and where. */
const sdkNamesSchema = z.strictObject({
  title: textSchema,
  /** Within a sentence of either language: "traces of the …". */
  spoken: z.string().min(1),
  /** Where there is little room: a column of the table. */
  short: textSchema,
  /** What people type after `sdk:`, in addition to parts of the id and what they call the vendor. */
  typed: z.array(z.string().min(1)),
});

/** A vendor's list that entries cite: a published page, or what a file of a package enumerates. */
const documentSchema = z
  .strictObject({
    id: documentIdSchema,
    title: textSchema,
    /** Where there is little room: a column of the table. */
    short: z.string().min(1),
    language: z.enum(languages),
    ...sourceShape,
    /** When it was last read where it is published. */
    read: sourceShape.read.exactOptional(),
  })
  .refine((document) => document.package === undefined || placeOf(document) !== undefined, {
    error: 'a package with version and file, and the day it was read',
  });

/** Public material of the vendor that is none of the documents: a page, or a package. */
const packSourceSchema = z
  .strictObject({ id: sourceIdSchema, title: textSchema, ...sourceShape })
  .refine(isWhole, wholeSource);

/** Which versions the vendor no longer supports, or only mends. */
const lifecycleSchema = z.strictObject({
  /** First and last version that it holds for, to the depth given: 4.11 holds for all of 4.11. */
  from: version.exactOptional(),
  to: version.exactOptional(),
  state: z.enum(['ended', 'maintenance']),
  /** The day that the state began. */
  since: z.iso.date().exactOptional(),
  source: sourceIdSchema,
  /** In a sentence that a customer may read; {version} stands for the one in use. */
  ...textSchema.shape,
});

/** Hosts, ports, limits: what steps refer to as `{id}`, so that it is said once. */
const valueSchema = z.strictObject({ source: sourceIdSchema, ...textSchema.shape });

/** A field whose number is an inner code: the cause of the error that it comes with. */
const innerFieldSchema = z.strictObject({
  /** As the SDK prints it; casing and underscores do not matter. */
  key: z.string().regex(/^[a-zA-Z]+$/, 'letters'),
  /** The side whose codes it contains. Entries with a symbol are none of them. */
  side: sideSchema,
  says: textSchema,
});

/** An envelope in which only some of the codes come, known by the fields that it has. */
const carrierSchema = z.strictObject({
  /** Fields that it has, all of them, as they are printed. */
  keys: z.array(z.string().regex(/^[A-Za-z][A-Za-z_]{3,}$/, 'letters')).min(1),
  /** The sides whose codes it brings. */
  sides: z.array(sideSchema).min(1),
  says: textSchema,
});

/** Habits of an SDK that triage must know to read its numbers. */
const mannersSchema = z.strictObject({
  /** A native layer turns the sign of codes that are not in hexadecimal. */
  turnsSigns: z.boolean().default(false),
  /** An app is known by a key that is a secret: no id of the app is asked for. */
  keepsAppSecret: z.boolean().default(false),
  /** Its rooms have numbers that an end user does not see, such as those of calls: no room is asked of them. */
  hidesRoom: z.boolean().default(false),
  /** Where it runs, if there alone: its letters speak of a page, or of an app. */
  runs: z.enum(['web', 'app']).exactOptional(),
  innerFields: z.array(innerFieldSchema).default([]),
  carriers: z.array(carrierSchema).default([]),
});
export type Manners = z.infer<typeof mannersSchema>;

/** Those of an SDK that has none. */
export const noManners: Manners = mannersSchema.parse({});

/** An SDK that Errdesk explains: a tab, entries with remedies. `pack.yaml` as in docs/adding-an-sdk.md. */
const fullPackSchema = z.strictObject({
  id: packIdSchema,
  kind: z.literal('full'),
  /** Rank among the packs: in lists, and which SDK is named first where a paste names several. */
  order: z.int().positive(),
  names: sdkNamesSchema,
  /**
   * A neighbour that is explained like the others: answered from its entries, and never claimed. `kin`: a number of ours
   * with the same fault is one matter with its own; `apart`: such a number alone is a question all the same.
   */
  beside: z.enum(['kin', 'apart']).exactOptional(),
  tab: z.strictObject({
    /** Rank in the row of tabs. */
    order: z.int().positive(),
    title: textSchema,
    /** Further words that find it in the palette of commands. */
    also: z.strictObject({ zh: z.string(), en: z.string() }).partial().default({}),
  }),
  vendor: z.strictObject({
    id: kebab,
    /** What people type for the vendor after `sdk:` and `who:`. */
    typed: z.array(z.string().min(1)),
  }),
  documents: z.array(documentSchema).min(1),
  sources: z.array(packSourceSchema).default([]),
  lifecycle: z.array(lifecycleSchema).default([]),
  values: z.record(kebab, valueSchema).default({}),
  manners: mannersSchema.default(noManners),
});
export type FullPack = z.infer<typeof fullPackSchema>;

/** Somebody else's product or platform whose numbers look like ours. */
const neighbourPackSchema = z.strictObject({
  id: packIdSchema,
  kind: z.literal('neighbour'),
  names: z.strictObject({
    /** Who speaks, as part of a sentence: "the text comes from …". */
    title: textSchema,
    /** Whose a number is, directly before the number. */
    short: textSchema.exactOptional(),
  }),
  /** Where the vendor has SDKs among ours: a number and a fault in common are one matter then. */
  vendor: z.strictObject({ id: kebab }).exactOptional(),
});

export const packSchema = z.discriminatedUnion('kind', [fullPackSchema, neighbourPackSchema]);
export type Pack = z.infer<typeof packSchema>;

/** What Errdesk explains. */
export interface Catalog {
  /** Full packs in their order, then neighbours by id. */
  packs: Pack[];
  entries: Entry[];
  faults: Fault[];
}
