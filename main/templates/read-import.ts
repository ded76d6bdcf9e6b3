import type { Answer } from '../../bridge/contract';
import type { Import, TemplatesFileWrong } from '../../bridge/contract/templates';
import { bundledTemplates } from '../../catalog/answer/bundled';
import type { Template } from '../../catalog/answer/template';
import { readTemplateFile } from '../../catalog/answer/template-file';
import { languages } from '../../catalog/languages';
import type { TemplateFile } from './check-task';

const bundled: ReadonlyMap<string, Template> = new Map(
  bundledTemplates.map((template) => [template.id, template]),
);

export const isBundled = (id: string) => bundled.has(id);

/** Reads a file of templates and says, for each, what importing it would do. `existing` are the team's templates. */
export function readImport(
  { text, name: file }: TemplateFile,
  existing: readonly Template[],
): Answer<Import, TemplatesFileWrong> {
  const read = readTemplateFile(text);
  if (read.ok) return { ok: true, value: { file, found: judged(read.templates, existing) } };
  const [wrong = { code: 'not-templates' as const }] = read.problems;
  return { ok: false, problem: { code: 'templates-file-wrong', file, wrong } };
}

function judged(templates: readonly Template[], existing: readonly Template[]): Import['found'] {
  const taken = new Set(templates.map(({ id }) => id));
  const ours = new Map(existing.map((template) => [template.id, template]));
  return templates.map((given) => {
    if (isSame(bundled.get(given.id), given)) return { template: given, does: 'same' };
    const template = isBundled(given.id) ? { ...given, id: renamedId(given.id, taken) } : given;
    const before = ours.get(template.id);
    if (before === undefined) return { template, does: 'new' };
    return { template, does: isSame(before, template) ? 'same' : 'replaces' };
  });
}

/** A bundled template cannot be replaced. The new id is always the same, so that importing twice adds nothing. */
function renamedId(id: string, taken: ReadonlySet<string>): string {
  const renamed = `own-${id}`;
  return taken.has(renamed) ? renamedId(renamed, taken) : renamed;
}

function isSame(a: Template | undefined, b: Template): boolean {
  if (a === undefined || a.id !== b.id || [...a.kinds].sort().join() !== [...b.kinds].sort().join())
    return false;
  return languages.every(
    (language) => a.name[language] === b.name[language] && a.body[language] === b.body[language],
  );
}
