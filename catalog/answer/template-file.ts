import { z } from 'zod';
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
  /** Something in it is missing or wrong; `path` leads to it, as `templates.0.name.zh` does. */
  | { code: 'wrong-part'; path: string }
  | { code: 'same-id'; id: string };

/** The templates as one file, for other people’s Errdesk. */
export function templateFile(templates: readonly Template[]): string {
  return `${JSON.stringify({ format, version, templates }, null, 2)}\n`;
}

/** Reads such a file. Its bodies are not checked: `checkTemplate` does that. Problems are all listed. */
export function readTemplateFile(
  text: string,
): { ok: true; templates: Template[] } | { ok: false; problems: TemplateFileProblem[] } {
  const content = parseJson(text);
  if (content === undefined) return { ok: false, problems: [{ code: 'not-json' }] };
  const about = headSchema.safeParse(content).data;
  if (!about) return { ok: false, problems: [{ code: 'not-templates' }] };
  if (about.version > version) return { ok: false, problems: [{ code: 'newer', version: about.version }] };
  const { data, error } = fileSchema.safeParse(content);
  if (!data) return { ok: false, problems: wrongParts(error) };
  const twice = data.templates.filter(({ id }, at) => data.templates.findIndex((one) => one.id === id) < at);
  if (twice.length > 0) return { ok: false, problems: twice.map(({ id }) => ({ code: 'same-id', id })) };
  return { ok: true, templates: data.templates };
}

/** What every version has. */
const headSchema = z.looseObject({ format: z.literal(format), version: z.int() });

function parseJson(text: string): unknown {
  try {
    // A file that went through an editor on Windows may bear the mark of its encoding.
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

/** The part that should not be there stands beside the path. */
function strange(issue: z.core.$ZodIssue): string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
}
