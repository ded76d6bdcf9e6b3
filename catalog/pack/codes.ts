import { z } from 'zod';
import { packIdSchema, textSchema } from '../schema';
import { type Source, sourceShape, wholeSource } from '../source';
import { isWhole } from '../whole-source';

const kebab = z.string().regex(/^[a-z][a-z0-9-]*$/, 'kebab-case');

/** The part of a package's file that states the codes, by which a script reads the next version. */
const enumerationSchema = z.strictObject({
  /**
   * `enum` of TypeScript, C, Objective-C or Java; `object` of JavaScript or TypeScript; `constants`: `#define`s and
   * constants of C, Java or Kotlin; `json`: names and numbers in a JSON file.
   */
  kind: z.enum(['enum', 'object', 'constants', 'json']),
  /** Of the enum or the object; of JSON the keys that lead to it, with dots. */
  name: z.string().min(1).exactOptional(),
  /** What the names that count begin with, where others stand beside them. */
  prefix: z.string().min(1).exactOptional(),
});
export type Enumeration = z.infer<typeof enumerationSchema>;

/** Where the numbers and names of a list were read, and when. */
const sourceSchema = z
  .strictObject({ ...sourceShape, enumeration: enumerationSchema.exactOptional() })
  .refine(isWhole, wholeSource);

/** Empty where a script has added a code. */
const sentenceSchema = z.string().trim().min(1, 'is not written yet: say what the code means');

const codeInFileSchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^-?\d+$/, 'a code is decimal digits with its sign kept, in quotes')
      .optional(),
    /** As people see it, where that is not decimal. */
    hex: z
      .string()
      .regex(/^0x[0-9A-Fa-f]+$/, 'hexadecimal, with 0x')
      .optional(),
    name: z.string().min(1).optional(),
    zh: sentenceSchema,
    en: sentenceSchema,
    fault: kebab.optional(),
    /** Sentences that are printed instead of the name. */
    literals: z.array(z.string().min(4)).default([]),
  })
  .refine(({ code, name }) => code !== undefined || name !== undefined, 'one of code and name is needed');

const codeListSchema = z.strictObject({
  id: kebab,
  /** What kind of list it is: "error codes of the calls". */
  title: textSchema,
  source: sourceSchema,
  /**
   * In lower case: what a paste must have near a number for it to be one of this list, where the pack's marks are those
   * of other lists too.
   */
  when: z.array(z.string().min(2).lowercase('is not in lower case')).min(1).optional(),
  codes: z.array(codeInFileSchema).min(1),
});

/** `codes.yaml` of a neighbour: what its numbers and names mean. */
export const codesFileSchema = z.strictObject({ lists: z.array(codeListSchema).min(1) });

/** One code of a neighbour. */
export const neighbourCodeSchema = z.strictObject({
  /**
   * `<pack>/<list>/<code>:<name>`, without what it has not: two names may have one number. The id of the entry where one
   * explains it.
   */
  id: z.string(),
  pack: packIdSchema,
  list: kebab,
  code: z.string().exactOptional(),
  hex: z.string().exactOptional(),
  name: z.string().exactOptional(),
  title: textSchema,
  fault: kebab.exactOptional(),
  /** The code that it is the cause of, by its id. */
  parent: z.string().exactOptional(),
  literals: z.array(z.string()),
});
export type NeighbourCode = z.infer<typeof neighbourCodeSchema>;

/** A list of a neighbour's codes, without them. */
export interface CodeList {
  readonly pack: string;
  readonly id: string;
  readonly title: { zh: string; en: string };
  readonly source: Source;
  readonly when: readonly string[];
}

/** What is known of other people's codes. */
export interface Neighbours {
  readonly lists: readonly CodeList[];
  readonly codes: readonly NeighbourCode[];
}

export const noNeighbours: Neighbours = { lists: [], codes: [] };

/** The lists of one `codes.yaml`. */
export function neighboursOf(pack: string, file: z.infer<typeof codesFileSchema>): Neighbours {
  return {
    lists: file.lists.map(({ id, title, source, when = [] }) => ({
      ...{ pack, id, title, when },
      source: toSource(source),
    })),
    codes: file.lists.flatMap((list) => list.codes.map((raw) => toCode(pack, list.id, raw))),
  };
}

function toSource({ enumeration: _, ...source }: z.infer<typeof sourceSchema>): Source {
  return source;
}

function toCode(pack: string, list: string, raw: z.infer<typeof codeInFileSchema>): NeighbourCode {
  const { code, hex, name, zh, en, fault, literals } = raw;
  return neighbourCodeSchema.parse({
    id: `${pack}/${list}/${[code, name].filter((part) => part !== undefined).join(':')}`,
    ...{ pack, list, title: { zh, en }, literals },
    ...(code === undefined ? {} : { code }),
    ...(hex === undefined ? {} : { hex: hex.toLowerCase() }),
    ...(name === undefined ? {} : { name }),
    ...(fault === undefined ? {} : { fault }),
  });
}
