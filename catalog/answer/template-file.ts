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

/** The templates as the text of one file, to be read by other installations of Errdesk. */
export function templateFile(templates: readonly Template[]): string {
  return `${JSON.stringify({ format, version, templates }, null, 2)}\n`;
}

/** Reads such a file, with all its problems. The bodies are not checked; `checkTemplate` does that. */
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

/** The fields that every version of the format has. */
const headSchema = z.looseObject({ format: z.literal(format), version: z.int() });

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
