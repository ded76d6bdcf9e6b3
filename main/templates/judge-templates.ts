import type { Answer } from '../../bridge/contract';
import type { Import, TemplatesFileWrong, TemplateWrong } from '../../bridge/contract/templates';
import { bundledTemplates } from '../../catalog/answer/bundled';
import { checkTemplate } from '../../catalog/answer/check';
import type { Template } from '../../catalog/answer/template';
import { readTemplateFile } from '../../catalog/answer/template-file';
import { languages } from '../../catalog/schema';

export const isBundled = (id: string) => bundledTemplates.some((template) => template.id === id);

/** The first error in any of them. */
export function wrongWith(templates: readonly Template[], file: string | null): TemplateWrong | undefined {
  for (const { name, body } of templates)
    for (const language of languages) {
      const [wrong] = checkTemplate(body[language]);
      if (wrong) return { code: 'template-wrong', file, name, language, wrong };
    }
  return undefined;
}

/** Reads a file of templates and says, for each, what importing it would do. `existing` are the team's templates. */
export function judgeFile(
  { text, name: file }: { text: string; name: string },
  existing: readonly Template[],
): Answer<Import, TemplatesFileWrong | TemplateWrong> {
  const read = readTemplateFile(text);
  if (!read.ok) {
    const [wrong = { code: 'not-templates' as const }] = read.problems;
    return { ok: false, problem: { code: 'templates-file-wrong', file, wrong } };
  }
  const wrong = wrongWith(read.templates, file);
  if (wrong) return { ok: false, problem: wrong };
  return { ok: true, value: { file, found: judged(read.templates, existing) } };
}

function judged(templates: readonly Template[], existing: readonly Template[]): Import['found'] {
  const taken = new Set(templates.map(({ id }) => id));
  return templates.map((given) => {
    if (bundledTemplates.some((bundled) => same(bundled, given))) return { template: given, does: 'same' };
    const template = isBundled(given.id) ? { ...given, id: renamedId(given.id, taken) } : given;
    const before = existing.find(({ id }) => id === template.id);
    if (before === undefined) return { template, does: 'new' };
    return { template, does: same(before, template) ? 'same' : 'replaces' };
  });
}

/** A bundled template cannot be replaced. The new id is always the same, so that importing twice adds nothing. */
function renamedId(id: string, taken: ReadonlySet<string>): string {
  const renamed = `own-${id}`;
  return taken.has(renamed) ? renamedId(renamed, taken) : renamed;
}

function same(a: Template, b: Template): boolean {
  const parts = ({ id, name, kinds, body }: Template) =>
    JSON.stringify([id, name.zh, name.en, [...kinds].sort(), body.zh, body.en]);
  return parts(a) === parts(b);
}
