import { z } from 'zod';
import { factKinds } from '../fact-kinds';
import { actorSchema, places, placesSchema, retrySchema, sideSchema, textSchema } from '../schema';

export const pattern = z.string().refine(isPattern, 'not a regular expression');

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'iu');
    return true;
  } catch {
    return false;
  }
}

/** The sides of a call: whose sound and picture it is, and who hears and sees it. */
export const callSides = ['sender', 'receiver'] as const;
export type CallSide = (typeof callSides)[number];

const oneSideSchema = z.union([z.literal(0), z.literal(1)]);
export const sideOfSymptomSchema = z.union([
  oneSideSchema,
  z.strictObject({ sender: oneSideSchema.exactOptional(), receiver: oneSideSchema.exactOptional() }),
]);
type SideOfSymptom = z.infer<typeof sideOfSymptomSchema>;

/** Which answer holds for a reader on that side of the call; undefined where that leaves it open. */
export const sideFor = (side: SideOfSymptom, reader: CallSide | undefined): 0 | 1 | undefined =>
  typeof side === 'number' ? side : reader && side[reader];

const samples = z.array(z.string().min(1)).min(1);

/** A step of the reader's. */
const adviceSchema = z.strictObject({
  ...textSchema.shape,
  actor: actorSchema,
  where: placesSchema.exactOptional(),
  /** It is not told where a step of the error itself, by its Chinese, says so better. */
  unless: pattern.exactOptional(),
});

/** What is said of these matters. Every key that is there must hold. */
export const caseSchema = z.strictObject({
  of: z.strictObject({
    faults: z.array(z.string()).min(1).exactOptional(),
    symptoms: z.array(z.string()).min(1).exactOptional(),
    /** Whether retrying helps. */
    retry: z.array(retrySchema).min(1).exactOptional(),
    /** Who has to act first. */
    acts: z.array(actorSchema).min(1).exactOptional(),
    /** The part of the vendor's system that reports it. */
    sides: z.array(sideSchema).min(1).exactOptional(),
    /** What the Chinese of the error itself (title, meaning, cause and steps) has to match. */
    says: pattern.exactOptional(),
    /** What it must not match. */
    silentOn: pattern.exactOptional(),
    /** Ids of observations, one of which the paste shows. */
    seen: z.array(z.string()).min(1).exactOptional(),
    /** Kinds of trouble that it is none of; nor is it a trouble without a code. */
    otherThan: z.array(z.string()).min(1).exactOptional(),
  }),
  ...textSchema.shape,
  /** Whether it leaves the matter open: nothing is said then where the paste shows why it happened. */
  hedges: z.literal(true).exactOptional(),
});
export type Case = z.infer<typeof caseSchema>;

/** For how many seconds a credential of the paste is valid: read off it, and stated by nobody. */
export const validity = 'validity';
/** What is wrong with a credential of the paste, by the kind of the remark. */
export const remark = 'remark';
/** The ids of two apps where the paste has more than one, with a stroke between them. */
export const apps = 'apps';

/**
 * Something that a paste shows and that shapes what is answered: what was tried already, what the cause must be, what
 * it cannot be.
 */
export const observationSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'kebab-case'),
  /**
   * `tried`: something that they have done already, said as a noun. `fine`: what they say is in order, said as a noun. `shown`: a sentence about their case. `stated`: what
   * they tell without being asked, said as a noun; no answer says it. `clue`: a sentence that is told only where nothing
   * else shows why it happened. `asked`: what is said to a question of theirs.
   */
  kind: z.enum(['tried', 'fine', 'shown', 'stated', 'clue', 'asked']),
  /**
   * The matters that it is told of; all of them where this is missing. Entries by `table/key` in a pack, else by id. Of
   * symptoms those of the faults, or these alone where they are listed; an empty list is none of them.
   */
  of: z
    .strictObject({
      faults: z.array(z.string()).min(1).exactOptional(),
      entries: z.array(z.string()).min(1).exactOptional(),
      symptoms: z.array(z.string()).exactOptional(),
      /** Only where one answer is about several errors: none of which follows from another, or all of which follow from one. */
      beside: z.union([z.literal(true), z.literal('brought')]).exactOptional(),
    })
    .exactOptional(),
  /** Of no error of these kinds of trouble. */
  notOf: z.array(z.string()).min(1).exactOptional(),
  /** Of none of these matters that has a title, in Chinese, which this matches. */
  except: pattern.exactOptional(),
  /** A fact whose value the pattern must match whole; without it, a sentence of the text that the pattern is in. */
  fact: z.enum([...factKinds, validity, remark, apps]).exactOptional(),
  /** In lower case: a sentence is looked at only where it has one of these. */
  triggers: z.array(z.string().min(1).toLowerCase()).min(1).exactOptional(),
  /** Case does not matter. Its group `value` (or `value2` to `value4`), where it has one, stands in the sentences as {value}. */
  pattern,
  /** What the sentence must not have, such as a denial. */
  unless: pattern.exactOptional(),
  /** The group `value` must be a number below this one, and one above the other. */
  below: z.number().exactOptional(),
  above: z.number().exactOptional(),
  ...textSchema.shape,
  /** What it is called then, in place of the entry's title and meaning. */
  title: textSchema.exactOptional(),
  /** What it makes of the case, as a headline for support: a sentence without a full stop. */
  headline: textSchema.exactOptional(),
  /** Whether it says which reading of what is disputed about the error holds. */
  settles: z.literal(true).exactOptional(),
  /** Steps that this suggests, before all others. */
  steps: z.array(adviceSchema).default([]),
  /** Steps and checks that fall away: those whose Chinese it matches. */
  drops: pattern.exactOptional(),
  /** What it shows to be otherwise: sentences of the entry's meaning and cause whose Chinese it matches fall away. */
  denies: pattern.exactOptional(),
  /** Whether it says that they run the room: what its owner is to do, they do. */
  host: z.literal(true).exactOptional(),
  /** Whether it says that they only use the product: what its developers or its owner are to do is not told to them. */
  user: z.literal(true).exactOptional(),
  /** Where they are, where it tells that. */
  at: z.enum(places).exactOptional(),
  /** Of `asked`: the entry answers it where its Chinese matches this. */
  answered: pattern.exactOptional(),
  /**
   * Of `asked`: what is said of which matters, the first that fits; of all others its own sentence. It is looked for only
   * in sentences that ask something, and gives way to an answer to the same words that is of fewer matters.
   */
  cases: z.array(caseSchema).min(1).exactOptional(),
  /** Of `asked`: whether it is looked for only in sentences that ask something. What has `cases` is, unless this says no. */
  question: z.boolean().exactOptional(),
  /** Of `asked`: what would suit any question, and is said where nothing else is said to the same words. */
  otherwise: z.literal(true).exactOptional(),
  /**
   * Of a clue: whether it is told of an error only where the error's own words have one of it; of every error whose kind
   * of trouble leaves open what the reason is. Compiled, these kinds.
   */
  relates: z.union([z.literal(true), z.array(z.string())]).exactOptional(),
  /** Of `asked`: whether nothing is said where none of the cases fits. */
  onlyCases: z.literal(true).exactOptional(),
  /** Of `asked`: what it is about, as its sentence calls it. */
  about: textSchema.exactOptional(),
  /** Ids of observations of what was tried that its sentence says, too. */
  includes: z.array(z.string()).min(1).exactOptional(),
  /** Ids of observations of the same matter that it stands in place of. */
  replaces: z.array(z.string()).min(1).exactOptional(),
  /** What need not be asked any more: questions, and things to reply with, whose Chinese it matches. */
  answers: pattern.exactOptional(),
  /**
   * Which answer to the question of a symptom holds: 0 the first, 1 the second; by the id of the symptom. Where that
   * depends on which side of the call the reader is, by the side; it is open where that is not known.
   */
  sides: z.record(z.string(), sideOfSymptomSchema).exactOptional(),
  /** Whether it says why the symptom comes, so that its steps are all that is advised. */
  decides: z.literal(true).exactOptional(),
  /** Who the reader is then: the one whose sound or picture is in trouble, or one who does not get that of others. */
  reader: z.enum(callSides).exactOptional(),
  /** Where it is known from; ids of the pack's sources. */
  source: z.string().exactOptional(),
  /** Texts, or values of the fact, in which it is seen, and in which it is not. */
  catches: samples,
  leaves: samples,
});
export type Observation = z.infer<typeof observationSchema>;

/** `observations.yaml` of a full pack, and every file in `catalog/packs/observations`. */
export const observationsFileSchema = z.strictObject({ observations: z.array(observationSchema).min(1) });

/** Those of a pack, with the whole ids of its entries. */
export function ofPack(pack: string, observations: readonly Observation[]): Observation[] {
  return observations.map((one) => {
    const entries = one.of?.entries?.map((id) => `${pack}/${id}`);
    return { ...one, id: `${pack}/${one.id}`, ...(entries && { of: { ...one.of, entries } }) };
  });
}
