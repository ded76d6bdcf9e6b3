import { z } from 'zod';
import { longestTemplateFile, mostTemplates } from './bounds/limits';
import { type Template, templateSchema } from './template';

const format = 'errdesk-templates';
const version = 1;

const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  templates: z.array(templateSchema).min(1),
});

/** What is wrong with a file of templates. */
export type TemplateFileProblem =
  | { code: 'not-json' }
  | { code: 'not-templates' }
  /** It was written by a newer Errdesk. */
  | { code: 'newer'; version: number }
  | { code: 'no-templates' }
  /** More templates, or more characters, than are read. `most` is how many may be in a file. */
  | { code: 'too-many'; most: number }
  | { code: 'too-large'; most: number }
  /** Something in it is missing or wrong; `path` leads to it, as `templates.0.name.zh` does. */
  | { code: 'wrong-part'; path: string }
  | { code: 'same-id'; id: string };

/** The templates as the text of one file, to be read by other installations of Errdesk. */
export function templateFile(templates: readonly Template[]): string {
  return `${JSON.stringify({ format, version, templates }, null, 2)}\n`;
}

/** Reads such a file, with all its problems. The bodies are not checked; `checkTemplate` does that. */
export function readTemplateFile(
  text: string,
): { ok: true; templates: Template[] } | { ok: false; problems: TemplateFileProblem[] } {
  if (text.length > longestTemplateFile)
    return { ok: false, problems: [{ code: 'too-large', most: longestTemplateFile }] };
  const content = parseJson(text);
  if (content === undefined) return { ok: false, problems: [{ code: 'not-json' }] };
  const about = headSchema.safeParse(content).data;
  if (!about) return { ok: false, problems: [{ code: 'not-templates' }] };
  if (about.version > version) return { ok: false, problems: [{ code: 'newer', version: about.version }] };
  // Before each of them is looked at, which takes its time.
  if (Array.isArray(about.templates) && about.templates.length > mostTemplates)
    return { ok: false, problems: [{ code: 'too-many', most: mostTemplates }] };
  const { data, error } = fileSchema.safeParse(content);
  if (!data) return { ok: false, problems: wrongParts(error) };
  const twice = repeated(data.templates.map(({ id }) => id));
  if (twice.length > 0) return { ok: false, problems: twice.map((id) => ({ code: 'same-id', id })) };
  return { ok: true, templates: data.templates };
}

/** The ids that are there before. */
function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.has(id) || !seen.add(id));
}

/** The fields that every version of the format has. */
const headSchema = z.looseObject({
  format: z.literal(format),
  version: z.int(),
  templates: z.unknown().optional(),
});

function parseJson(text: string): unknown {
  try {
    // An editor on Windows may have put a byte order mark before the text.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function wrongParts(error: z.ZodError): TemplateFileProblem[] {
  return error.issues.map((issue) => {
    const path = issue.path.join('.');
    return issue.code === 'too_small' && path === 'templates'
      ? { code: 'no-templates' }
      : { code: 'wrong-part', path: [path, ...strange(issue)].filter((part) => part !== '').join('.') };
  });
}

/** An unknown field is named in `keys`, not in the path of the issue. */
function strange(issue: z.core.$ZodIssue): string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
}

export { headSchema as templateFileHead, version as templateFileVersion };
