import { z } from 'zod';
import { longestName, mostTemplates } from '../../catalog/answer/bounds/limits';
import { subjectKinds } from '../../catalog/answer/subject';
import { templateSchema } from '../../catalog/answer/template';
import { ownWordNames } from '../../catalog/answer/wording/letter-words';
import { languages } from '../../catalog/languages';
import { textSchema } from '../../catalog/schema';
import { draftLimit } from '../limits';

const templateId = templateSchema.shape.id;

/** Longest of a letter's own words, in characters. */
const longestWords = 300;

/** Words of every letter in one language. A missing or empty one means the bundled one, and no signature. */
const ownWordsSchema = z.partialRecord(z.enum(ownWordNames), z.string().max(longestWords));

/** Defaults for answers. Each answer can override them. */
export const answerSettingsSchema = z.strictObject({
  /** `paste`: the language of whoever wrote the paste. */
  language: z.enum(['paste', ...languages]),
  words: z.strictObject({ zh: ownWordsSchema, en: ownWordsSchema }),
  /** Whether a person was asked for the name that an answer without one lacks. */
  askedToSign: z.boolean(),
  audience: z.enum(['customer', 'developer']),
  length: z.enum(['short', 'full', 'chat']),
  /** The template for each kind of subject. A missing or deleted one means the bundled one. */
  templates: z.partialRecord(z.enum(subjectKinds), templateId),
});
export type AnswerSettings = z.infer<typeof answerSettingsSchema>;

/** Several at once, so that an import is stored as a whole or not at all. */
const templatesSchema = z.array(templateSchema).min(1).max(mostTemplates);
const templateIdsSchema = z.array(templateId).min(1).max(mostTemplates);

/** A file of templates that was read but not stored yet. */
const importSchema = z.strictObject({
  /** Name of the file. */
  file: z.string(),
  found: z.array(
    z.strictObject({
      template: templateSchema,
      /** What storing it would do: `replaces` the one with that id; `same` changes nothing. */
      does: z.enum(['new', 'replaces', 'same']),
    }),
  ),
});
export type Import = z.infer<typeof importSchema>;

/** A problem that `checkTemplate` found. */
const wrongSchema = z.strictObject({
  code: z.enum([
    ...['unknown-variable', 'unknown-filter', 'unknown-tag', 'not-closed', 'syntax', 'no-value'],
    ...['endless', 'too-deep', 'too-long', 'empty'],
  ] as const),
  line: z.int(),
  column: z.int(),
  name: z.string().exactOptional(),
  nearest: z.string().exactOptional(),
});

/** `most` templates, or characters of all together. */
const tooMuch = [
  z.strictObject({ code: z.literal('too-many'), most: z.int() }),
  z.strictObject({ code: z.literal('too-large'), most: z.int() }),
] as const;

export const templateProblems = [
  /** Neither this template nor those sent with it were stored. `file` is its file; null for one written in Errdesk. */
  z.strictObject({
    code: z.literal('template-wrong'),
    file: z.string().nullable(),
    name: textSchema,
    language: z.enum(languages),
    wrong: wrongSchema,
  }),
  /** A file to import is not a file of templates. `wrong` is its first error. */
  z.strictObject({
    code: z.literal('templates-file-wrong'),
    file: z.string(),
    wrong: z.discriminatedUnion('code', [
      z.strictObject({ code: z.literal('not-json') }),
      z.strictObject({ code: z.literal('not-templates') }),
      z.strictObject({ code: z.literal('newer'), version: z.int() }),
      z.strictObject({ code: z.literal('no-templates') }),
      z.strictObject({ code: z.literal('wrong-part'), path: z.string() }),
      z.strictObject({ code: z.literal('same-id'), id: z.string() }),
      ...tooMuch,
    ]),
  }),
  /** Nothing was stored, neither templates nor drafts: it would be more than a team may have. */
  z.strictObject({ code: z.literal('templates-full'), wrong: z.discriminatedUnion('code', tooMuch) }),
  /** Whether a template is right could not be found out, and nothing was stored. The next check gets a new worker. */
  z.strictObject({ code: z.literal('template-check-failed') }),
] as const;
export type TemplateWrong = z.infer<(typeof templateProblems)[0]>;
export type TemplatesFileWrong = z.infer<(typeof templateProblems)[1]>;
export type TemplatesFull = z.infer<(typeof templateProblems)[2]>;
export type TemplateCheckFailed = z.infer<(typeof templateProblems)[3]>;

const all = z.array(templateSchema);

const draftName = z.string().max(longestName);
const draftBody = z.string().max(draftLimit);

/** A template that is being written. It may be unfinished or invalid. */
export const draftSchema = z.strictObject({
  ...templateSchema.shape,
  name: z.strictObject({ zh: draftName, en: draftName }),
  body: z.strictObject({ zh: draftBody, en: draftBody }),
});
export type Draft = z.infer<typeof draftSchema>;
const drafts = z.array(draftSchema);

export const templateRequests = {
  /** The team's templates, without the bundled ones. */
  'templates.read': { needs: 'nothing', input: z.undefined(), value: all },
  /** What is wrong with a body, in the order of its lines. */
  'templates.check': {
    needs: 'nothing',
    input: z.strictObject({ body: draftBody }),
    value: z.array(wrongSchema).readonly(),
  },
  /** Adds each, or replaces the one with its id. Answers all templates once they are written; all are stored or none. */
  'templates.write': { needs: 'gesture', input: z.strictObject({ templates: templatesSchema }), value: all },
  'templates.remove': { needs: 'gesture', input: z.strictObject({ ids: templateIdsSchema }), value: all },
  /** Unsaved changes to templates, also from before a restart. */
  'templates.readDrafts': { needs: 'nothing', input: z.undefined(), value: drafts.readonly() },
  /** Replaces all drafts, unless they are more than a team may have templates. */
  'templates.keepDrafts': { needs: 'nothing', input: z.strictObject({ drafts }), value: z.undefined() },
  /** Asks for a path and writes those templates to a file. Null when no path was chosen. */
  'templates.export': {
    needs: 'gesture',
    input: z.strictObject({ ids: templateIdsSchema }),
    value: z.strictObject({ path: z.string() }).nullable(),
  },
  /** Asks for a file of templates and reads it, without storing any. Null when no file was chosen. */
  'templates.import': { needs: 'gesture', input: z.undefined(), value: importSchema.nullable() },
} as const;

export const templateEvents = {
  /** All of the team's templates, whenever any of them changes. */
  'templates.changed': all,
} as const;
