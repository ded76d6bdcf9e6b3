import { z } from 'zod';
import { matterKinds } from '../../catalog/answer/matter';
import { templateSchema } from '../../catalog/answer/template';
import { languages, textSchema } from '../../catalog/schema';
import { answerLimit } from '../limits';

const templateId = templateSchema.shape.id;

/** How a person answers, unless an answer is told otherwise. */
export const answerSettingsSchema = z.strictObject({
  /** Who signs; empty where nobody does. */
  agent: z.string().max(200),
  audience: z.enum(['customer', 'developer']),
  length: z.enum(['short', 'full']),
  /** Which template answers what. One that is no more, and a kind without one, is the bundled one. */
  templates: z.partialRecord(z.enum(matterKinds), templateId),
});
export type AnswerSettings = z.infer<typeof answerSettingsSchema>;

/** A few at once, so that what is imported together stands together or not at all. */
const templatesSchema = z.array(templateSchema).min(1).max(500);
const templateIdsSchema = z.array(templateId).min(1).max(500);

/** A file of templates that was read, and nothing of it kept yet. */
const importSchema = z.strictObject({
  /** Name of the file. */
  file: z.string(),
  found: z.array(
    z.strictObject({
      template: templateSchema,
      /** What keeping it does: `replaces` the one of that id; `same` is there already, word for word. */
      does: z.enum(['new', 'replaces', 'same']),
    }),
  ),
});
export type Import = z.infer<typeof importSchema>;

/** What `checkTemplate` says is wrong. */
const wrongSchema = z.strictObject({
  code: z.enum([
    ...['unknown-variable', 'unknown-filter', 'unknown-tag', 'not-closed', 'syntax', 'no-value'],
    ...['endless', 'too-long', 'empty'],
  ] as const),
  line: z.int(),
  column: z.int(),
  name: z.string().exactOptional(),
  nearest: z.string().exactOptional(),
});

export const templateProblems = [
  /** It was not kept, and nothing else of what came with it. `file` is where it came from, null for one written here. */
  z.strictObject({
    code: z.literal('template-wrong'),
    file: z.string().nullable(),
    name: textSchema,
    language: z.enum(languages),
    wrong: wrongSchema,
  }),
  /** A file that is to be imported is no file of templates; the first thing that is wrong with it. */
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
    ]),
  }),
] as const;
export type TemplateWrong = z.infer<(typeof templateProblems)[0]>;
export type TemplatesFileWrong = z.infer<(typeof templateProblems)[1]>;

const all = z.array(templateSchema);

/** Longer than any template may be, so that a body that is too long can be cut. */
const draftText = z.string().max(answerLimit);

/** A template that is being written: it need not be finished, nor be right. */
export const draftSchema = z.strictObject({
  ...templateSchema.shape,
  name: z.strictObject({ zh: draftText, en: draftText }),
  body: z.strictObject({ zh: draftText, en: draftText }),
});
export type Draft = z.infer<typeof draftSchema>;
/** As many as anybody writes on at once. */
const drafts = z.array(draftSchema).max(500);

export const templateRequests = {
  /** The team's own templates. The bundled ones are the catalog's. */
  'templates.read': { input: z.undefined(), value: all },
  /** Adds each, or replaces the one of its id. Answers all of them, once they are on the disk; all are kept or none. */
  'templates.write': { input: z.strictObject({ templates: templatesSchema }), value: all },
  'templates.remove': { input: z.strictObject({ ids: templateIdsSchema }), value: all },
  /** What was written on a template and not saved, also before the last restart. */
  'templates.readDrafts': { input: z.undefined(), value: drafts.readonly() },
  /** Keeps these in place of those before. */
  'templates.keepDrafts': { input: z.strictObject({ drafts }), value: z.undefined() },
  /** Asks where to, and writes those templates there as a file. Null where the person chose no place. */
  'templates.export': {
    input: z.strictObject({ ids: templateIdsSchema }),
    value: z.strictObject({ path: z.string() }).nullable(),
  },
  /** Asks for a file of templates and reads it; keeps none of them. Null where the person chose none. */
  'templates.import': { input: z.undefined(), value: importSchema.nullable() },
} as const;

export const templateEvents = {
  /** All of the team's own, whenever any of them changes. */
  'templates.changed': all,
} as const;
