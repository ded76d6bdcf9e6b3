import { z } from 'zod';
import { textSchema } from '../schema';
import { observationSchema, pattern } from './observations';

const kebab = z.string().regex(/^[a-z][a-z0-9-]*$/, 'kebab-case');
const spellings = z.array(z.string().min(1).toLowerCase()).min(1);
const samples = z.array(z.string().min(1)).min(1);

/** What calls take and pastes show: a room id, a user id, a bit rate. */
const parameterSchema = z.strictObject({
  id: kebab,
  /** How a letter calls it. */
  ...textSchema.shape,
  /**
   * Names under which it is given, words apart by blanks: `room id` is found as roomId, room_id, room-id and room id. A
   * longer name of any parameter goes before a shorter one that it ends with.
   */
  names: spellings,
  /** Names so common that a value counts only behind an equals sign, a colon or in the cell of a table. */
  assigned: spellings.exactOptional(),
  /** Names of calls whose first argument it is. */
  calls: spellings.exactOptional(),
  /** What stands right before it in the path of an address: `/v4/`. */
  paths: spellings.exactOptional(),
  /** Where else a value of it stands, as the group `value` on a line: `<div id="stage">`. */
  patterns: z.array(pattern).min(1).exactOptional(),
  /**
   * Values of another parameter are of this one where, on their line, a word that matches `after` stands before them and
   * none that matches `before` in between: the user id of a request for a signature.
   */
  takes: z.strictObject({ from: kebab, after: pattern, before: pattern }).exactOptional(),
  /** Steps, by their Chinese, that only look for what is wrong with it. */
  sought: z.string().exactOptional(),
  /** Questions, by their Chinese, that need not be asked once what is wrong with it is known. */
  asked: z.string().exactOptional(),
});
export type Parameter = z.infer<typeof parameterSchema>;

/** Sets of signs that a value may be made of. */
export const signSets = ['printable-ascii', 'plain', 'digits', 'room-string', 'clean'] as const;
export type SignSet = (typeof signSets)[number];

/** What a value can be in place of a value. */
export const nothings = ['empty', 'null', 'undefined', 'nan', 'zero', 'object', 'word', 'sample'] as const;
export type Nothing = (typeof nothings)[number];

/** What must hold of a value. Each shape has its own key. */
const ruleSchema = z.union([
  z.strictObject({ signs: z.enum(signSets) }),
  /** At most so many bytes of UTF-8. */
  z.strictObject({ bytes: z.int().positive() }),
  z.strictObject({ length: z.strictObject({ min: z.int().exactOptional(), max: z.int().exactOptional() }) }),
  z.strictObject({
    range: z.strictObject({ min: z.number().exactOptional(), max: z.number().exactOptional() }),
  }),
  z.strictObject({ type: z.enum(['number', 'string']) }),
  /** A whole number, in quotes or not. */
  z.strictObject({ number: z.literal(true) }),
  /** Below the number of another parameter, as an index is below what it counts. */
  z.strictObject({ below: kebab }),
  /** No larger than what is allowed, where calls that worked and calls that failed show about how much that is. */
  z.strictObject({ limit: z.literal(true) }),
  /** There, in a request that has at least one of these. */
  z.strictObject({ given: z.array(kebab).min(1) }),
  /** Another value than that of another parameter. */
  z.strictObject({ differs: kebab }),
  /** Of the same kind as that of another parameter: both numbers or both strings. */
  z.strictObject({ alike: kebab }),
  /** None of these may stand in its place: an empty text, null, 0, the word "undefined", [object Object] … */
  z.strictObject({ filled: z.array(z.enum(nothings)).min(1) }),
  z.strictObject({ listed: z.array(z.string()).min(1) }),
  /** Not a misspelling of one of these. */
  z.strictObject({ spelt: z.array(z.string()).min(1) }),
  /** A constant of the SDK, and not a text in quotes. */
  z.strictObject({ constant: z.literal(true) }),
  /** The same, sign by sign, as the value of another parameter. */
  z.strictObject({ same: kebab }),
  /** Written in one way: not in two that differ in letter case, what joins the parts, two signs that changed places … */
  z.strictObject({ near: z.literal(true) }),
  /** One of those that another parameter says are there: a device of the list, an element of the page. */
  z.strictObject({ among: kebab }),
  /** None with which the call fails while it works with another. */
  z.strictObject({ contrast: z.literal(true) }),
  /** JSON, where the paste shows the body of a request. */
  z.strictObject({ json: z.literal(true) }),
  /** A list that has this kind of thing; what is said where it has none. */
  z.strictObject({ lacks: z.string(), ...textSchema.shape }),
  /** Shorter than the number that another parameter has, which cuts it off there. */
  z.strictObject({ cut: kebab }),
  /** Of one value there is only one in so many seconds; `call` is what a line of such a call must match. */
  z.strictObject({ apart: z.number().positive(), call: z.string().exactOptional() }),
  /** Not given to the same call twice within so many seconds. */
  z.strictObject({ once: z.number().positive(), call: z.string() }),
  /** A moment that has not passed when the error comes. */
  z.strictObject({ ahead: z.literal(true) }),
  /** A number of seconds from a moment, whose parameter is named, that has not passed when the error comes. */
  z.strictObject({ lasts: kebab }),
]);
export type Rule = z.infer<typeof ruleSchema>;

/** What an observation of the same matters may say besides; its sentence is made of what breaks the rule. */
const { of, except, title, steps, drops, denies, answers, replaces, settles, source } =
  observationSchema.shape;
const said = { of, except, title, steps, drops, denies, answers, replaces, settles, source };

/** A rule on a value, at the errors that speak of it. */
const checkSchema = z.strictObject({
  id: kebab,
  /** The parameters that it is about. */
  parameter: z.union([kebab, z.array(kebab).min(2)]).transform((one) => [one].flat()),
  rule: ruleSchema,
  /** It holds only where the text does not match this. */
  unless: z.string().exactOptional(),
  /** It holds only where the text gives no value of this other parameter. */
  without: kebab.exactOptional(),
  /** A further sentence, such as what the rule is. */
  adds: textSchema.exactOptional(),
  ...said,
  /** Whole pastes in which a value breaks it, and in which none does. */
  breaks: samples,
  keeps: samples,
});
export type Check = z.infer<typeof checkSchema>;

const timed = z.strictObject({ ...textSchema.shape, steps, drops });

/** A time that has to pass since something was done, before the error can be gone. */
const waitSchema = z.strictObject({
  id: kebab,
  ...said,
  /** In lower case: a sentence is looked at only where it has one of these. */
  triggers: spellings,
  /** What was done, in a sentence that states when, or how long ago. */
  pattern: z.string(),
  unless: z.string().exactOptional(),
  seconds: z.int().positive(),
  /** Said where it has not passed at the last error. {at}, {last}, {passed}, {until} and {wait} are filled in. */
  soon: timed,
  /** Said where it has. */
  late: timed,
  breaks: samples,
  keeps: samples,
});
export type Wait = z.infer<typeof waitSchema>;

/** What the times of a record say of the error: that its call came too early, or twice. */
const courseSchema = z.strictObject({
  id: kebab,
  ...said,
  rule: z.union([
    /** A line, later than the error, that says that what the call needs is done by now; none before it does. */
    z.strictObject({ early: pattern }),
    /** A line on which the call is made; it may not come again within so many seconds. */
    z.strictObject({ twice: pattern, seconds: z.number().positive() }),
  ]),
  /** {first} and {second} are the two times, {gap} what lies between. */
  ...textSchema.shape,
  /** A further sentence where one of two calls succeeded. */
  succeeded: textSchema.exactOptional(),
  breaks: samples,
  keeps: samples,
});
export type Course = z.infer<typeof courseSchema>;

/** `values/parameters.yaml`. */
export const parametersFileSchema = z.strictObject({ parameters: z.array(parameterSchema).min(1) });

/** `checks.yaml` of a full pack, and every other file in `catalog/packs/values`. */
export const checksFileSchema = z.strictObject({
  checks: z.array(checkSchema).default([]),
  waits: z.array(waitSchema).default([]),
  courses: z.array(courseSchema).default([]),
});

/** What is known of values: what they are called, and what must hold of them. */
export interface ValueKnowledge {
  readonly parameters: readonly Parameter[];
  readonly checks: readonly Check[];
  readonly waits: readonly Wait[];
  readonly courses: readonly Course[];
}

export const noValues: ValueKnowledge = { parameters: [], checks: [], waits: [], courses: [] };

type OfFile = z.infer<typeof checksFileSchema>;

/** Those of a pack, with the whole ids of its entries. */
export function checksOfPack(pack: string, { checks, waits, courses }: OfFile): OfFile {
  const whole = <T extends Check | Course | Wait>(one: T): T => {
    const entries = one.of?.entries?.map((id) => `${pack}/${id}`);
    return { ...one, id: `${pack}/${one.id}`, ...(entries && { of: { ...one.of, entries } }) };
  };
  return { checks: checks.map(whole), waits: waits.map(whole), courses: courses.map(whole) };
}
