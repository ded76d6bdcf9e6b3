import { z } from 'zod';
import { factKinds } from '../fact-kinds';
import { lyings } from '../pack/known-causes';
import { callSides, caseSchema, sideOfSymptomSchema } from '../pack/observations';
import {
  actorSchema,
  documentIdSchema,
  entryIdSchema,
  packIdSchema,
  places,
  placesSchema,
  textSchema,
} from '../schema';
import { missingKinds } from '../symptom-schema';
import { secretKinds } from './secret-kinds';

/**
 * A piece of text, by offsets in UTF-16 units, the end exclusive. In a result the text is the paste as it was pasted.
 */
export const spanSchema = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof spanSchema>;

const verdicts = ['match', 'ambiguous', 'none'] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;

/** Why an entry was found. The id says what kind of reason it is, whatever the sentence. */
const reasonSchema = z.strictObject({ id: z.string().min(1), ...textSchema.shape });
export type Reason = z.infer<typeof reasonSchema>;

/** That an error follows from another one of the paste. */
const consequenceOfSchema = z.strictObject({
  /** The finding that brought it. */
  of: entryIdSchema,
  /** Of the rule that says so. */
  id: z.string(),
  /** Whether that is only likely. */
  likely: z.literal(true).exactOptional(),
  /** Why: a sentence. */
  ...textSchema.shape,
  /** What prevents it. */
  prevent: z.strictObject({ ...textSchema.shape, actor: actorSchema }).exactOptional(),
});

/** An entry seen in the paste. */
export const findingSchema = z.strictObject({
  entry: entryIdSchema,
  sdk: packIdSchema,
  code: z.string().nullable(),
  symbol: z.string().nullable(),
  documents: z.array(documentIdSchema),
  /** 0 to 1. Words for it in the window: certain, likely, weak. */
  confidence: z.number().min(0).max(1),
  /** Where the entry is seen, in the order of the paste. */
  evidence: z.array(spanSchema).min(1),
  /** The entries that wrap this one, outermost first; empty where nothing does. */
  chain: z.array(entryIdSchema),
  /** What it follows from, where another finding has brought it. */
  consequence: consequenceOfSchema.exactOptional(),
  /** Why this entry, in the order of weight; each a sentence. */
  reasons: z.array(reasonSchema).min(1),
  /** Words of the paste that spoke for it without being it: field names, fingerprints. */
  clues: z.array(spanSchema),
});
export type Finding = z.infer<typeof findingSchema>;

/**
 * A number that stands like a code but is in no document, and the entries whose codes look like it, nearest first.
 */
export const nearMissSchema = z.strictObject({
  text: z.string(),
  span: spanSchema,
  nearest: z.array(z.strictObject({ entry: entryIdSchema, difference: textSchema })),
});
export type NearMiss = z.infer<typeof nearMissSchema>;

/** A number of the catalog's that is something else here, or was not believed, and why. */
export const ruledOutSchema = z.strictObject({ span: spanSchema, reason: textSchema });
export type RuledOut = z.infer<typeof ruledOutSchema>;

/** Something that must not be sent out. The same value has the same pseudonym throughout one paste. */
export const secretSchema = z.strictObject({
  kind: z.enum(secretKinds),
  ...spanSchema.shape,
  pseudonym: z.string(),
  /** The index of the stretch that a person hides by hand. */
  stretch: z.int().nonnegative().exactOptional(),
});
export type Secret = z.infer<typeof secretSchema>;

export const remarkKinds = [
  'expired',
  'not-yet-valid',
  'no-validity',
  'valid',
  'other-user',
  'other-app',
  'broken',
] as const;

/** What the text around a credential shows about it. Read after "This signature": a predicate without a full stop. */
const remarkSchema = z.strictObject({
  kind: z.enum(remarkKinds),
  /** Whether it is amiss, and may be the reason of the trouble. */
  wrong: z.boolean(),
  ...textSchema.shape,
});
export type Remark = z.infer<typeof remarkSchema>;

/**
 * A userSig or JWT of the paste, opened on this machine and never verified. Its span is the first one that holds it.
 */
const credentialSchema = z.strictObject({
  kind: z.enum(['usersig', 'jwt']),
  ...spanSchema.shape,
  pseudonym: z.string(),
  app: z.string().nullable(),
  user: z.string().nullable(),
  /** Seconds since 1970. */
  issued: z.int().nonnegative().nullable(),
  expires: z.int().nonnegative().nullable(),
  /** What it says of itself: for whom, from when, for how long. */
  says: textSchema,
  remarks: z.array(remarkSchema),
});
export type Credential = z.infer<typeof credentialSchema>;

/** Something that the paste states of the case. Of one kind, the likeliest comes first. */
const factSchema = z.strictObject({
  kind: z.enum(factKinds),
  /** As it was written; a secret’s pseudonym where it is one. */
  text: z.string(),
  ...spanSchema.shape,
});
export type Fact = z.infer<typeof factSchema>;

/** Something that the paste does not state and the case needs. */
const missingSchema = z.strictObject({
  kind: z.enum(missingKinds),
  /** What to ask for: the end of a sentence, without a full stop. */
  ask: textSchema,
});
export type Missing = z.infer<typeof missingSchema>;

/** Something that the paste shows beside its error, and that shapes what is answered. */
const observedSchema = z.strictObject({
  id: z.string(),
  /**
   * `tried`: something that was done already, said as a noun. `shown`: a sentence about the case. `stated`: what is told
   * unasked, said as a noun. `clue`: a sentence that is told where nothing else shows why it happened. `asked`: what is
   * said to a question of theirs. `ended`, `maintenance`: a sentence about the version in use.
   */
  kind: z.enum(['tried', 'fine', 'shown', 'stated', 'clue', 'asked', 'ended', 'maintenance']),
  /** What it is told of: entries of this SDK, of these faults, or these entries. Of everything where none is given. */
  sdk: packIdSchema.exactOptional(),
  faults: z.array(z.string()).exactOptional(),
  entries: z.array(entryIdSchema).exactOptional(),
  /** Of symptoms these alone. */
  symptoms: z.array(z.string()).exactOptional(),
  /** Of no error of these faults. */
  notOf: z.array(z.string()).exactOptional(),
  /** Only where several errors are answered: none of which follows from another, or all of which follow from one. */
  beside: z.union([z.literal(true), z.literal('brought')]).exactOptional(),
  /** Of none whose title, in Chinese, this regular expression matches. */
  except: z.string().exactOptional(),
  ...textSchema.shape,
  /** What the error is called then, in place of the entry's title and meaning. */
  title: textSchema.exactOptional(),
  /** What it makes of the case: a sentence without a full stop. */
  headline: textSchema.exactOptional(),
  /** Whether it says which reading of what is disputed about the error holds. */
  settles: z.literal(true).exactOptional(),
  /** Steps that it suggests before all others. */
  steps: z.array(
    z.strictObject({
      ...textSchema.shape,
      actor: actorSchema,
      where: placesSchema.exactOptional(),
      /** It is not told where a step of the error itself, by its Chinese, matches this regular expression. */
      unless: z.string().exactOptional(),
    }),
  ),
  /** Steps and checks that fall away: those whose Chinese this regular expression matches. */
  drops: z.string().exactOptional(),
  /** Sentences of meaning and cause that do not hold: those whose Chinese this regular expression matches. */
  denies: z.string().exactOptional(),
  /** Whether it says that they run the room. */
  host: z.literal(true).exactOptional(),
  /** Whether it says that they only use the product. */
  user: z.literal(true).exactOptional(),
  /** Where they are. */
  at: z.enum(places).exactOptional(),
  /** A question that an entry answers whose Chinese this regular expression matches. */
  answered: z.string().exactOptional(),
  /** What is said to a question of theirs, by the matter: the first that fits, else its own sentence. */
  cases: z.array(caseSchema).exactOptional(),
  /** Whether what is said leaves the matter open: nothing is said then where the paste shows why it happened. */
  hedges: z.literal(true).exactOptional(),
  /** Whether that would suit any question, and gives way to all else that is said to the same words. */
  otherwise: z.literal(true).exactOptional(),
  /** Of a clue: what it says has a word of the error's own, unless the error is of one of these kinds of trouble. */
  relates: z.strictObject({ said: z.string(), unless: z.array(z.string()) }).exactOptional(),
  /** Whether nothing is said where none of the cases fits. */
  onlyCases: z.literal(true).exactOptional(),
  /** What a question is about, as its answer calls it. */
  about: textSchema.exactOptional(),
  /** Ids of observations of what was tried that its sentence says, too. */
  includes: z.array(z.string()).exactOptional(),
  /** Ids of observations that it stands in place of. */
  replaces: z.array(z.string()).exactOptional(),
  /** What need not be asked any more: questions and asks whose Chinese this regular expression matches. */
  answers: z.string().exactOptional(),
  /** Which answer to the question of a symptom holds, by the id of the symptom. */
  sides: z.record(z.string(), sideOfSymptomSchema).exactOptional(),
  /** Whether it says why the error comes, so that no general cause is told. */
  explains: z.literal(true).exactOptional(),
  /** Whether it says why the symptom comes, so that its steps are all that is advised. */
  decides: z.literal(true).exactOptional(),
  /** Of a known cause: where it lies, what to do until it is mended, and how to tell that it is. */
  cause: z
    .strictObject({
      at: z.enum(lyings),
      meanwhile: textSchema.exactOptional(),
      confirm: textSchema.exactOptional(),
    })
    .exactOptional(),
  /** On which side of the call the reader is. */
  reader: z.enum(callSides).exactOptional(),
  /** Where the paste shows it. */
  ...spanSchema.shape,
  /** What says so: id of a source of a pack. */
  source: z.string().exactOptional(),
});
export type Observed = z.infer<typeof observedSchema>;

/** A code of somebody else's that the paste reports, or whose number it has. */
export const neighbourFindingSchema = z.strictObject({
  /** Of the code, as `NeighbourCode` has it. */
  id: z.string(),
  pack: packIdSchema,
  code: z.string().nullable(),
  name: z.string().nullable(),
  title: textSchema,
  /** 0 to 1. Below 0.5 only the number is the same. */
  confidence: z.number().min(0).max(1),
  evidence: z.array(spanSchema).min(1),
});
export type NeighbourFinding = z.infer<typeof neighbourFindingSchema>;

/** A trouble that the paste tells without a code. */
export const symptomFindingSchema = z.strictObject({
  id: z.string(),
  title: textSchema,
  /** 0 to 1. Words alone are never certain. */
  confidence: z.number().min(0).max(1),
  /** The words that tell it. */
  evidence: z.array(spanSchema).min(1),
});
export type SymptomFinding = z.infer<typeof symptomFindingSchema>;

/** What triage answers to a paste. Findings are ordered best first. */
const triageSchema = z.strictObject({
  verdict: verdictSchema,
  findings: z.array(findingSchema),
  /** Other people's codes, by descending confidence; the cause of a stated one before it. */
  neighbours: z.array(neighbourFindingSchema),
  /** By descending confidence; empty where a code speaks. */
  symptoms: z.array(symptomFindingSchema),
  nearMisses: z.array(nearMissSchema),
  ruledOut: z.array(ruledOutSchema),
  secrets: z.array(secretSchema),
  credentials: z.array(credentialSchema),
  facts: z.array(factSchema),
  observations: z.array(observedSchema),
  /** What matters most for the first finding, most useful first. */
  missing: z.array(missingSchema),
});
export type Triage = z.infer<typeof triageSchema>;

/** The same with the paste, in which every secret is replaced by its pseudonym. */
export const redactedTriageSchema = triageSchema.extend({ redacted: z.string() });
export type RedactedTriage = z.infer<typeof redactedTriageSchema>;
