import { bundledFor, bundledTemplates } from '../catalog/answer/bundled';
import { checkTemplate } from '../catalog/answer/check';
import type { Subject } from '../catalog/answer/subject';
import type { Template } from '../catalog/answer/template';
import { readTemplateFile } from '../catalog/answer/template-file';
import { BadUse } from './problem';
import { readText } from './read/read-text';
import { wrongTemplate, wrongTemplateFile } from './template-problem';
import type { CommandContext } from './world';

/** A template, and its name in messages. */
export interface Chosen {
  template: Template;
  from: string;
}

/**
 * The templates that `--template` names: a bundled one by its id, or a file with a body in Liquid or with templates as
 * JSON. Throws BadUse when there is none or one of them has an error.
 */
export async function templatesOf(
  context: CommandContext,
  asked: string | undefined,
): Promise<readonly Chosen[]> {
  if (asked === undefined) return [];
  const bundled = bundledTemplates.find(({ id }) => id === asked);
  if (bundled) return [{ template: bundled, from: asked }];
  if (!/[./\\]/.test(asked)) throw noTemplate(asked);
  const text = await readText(context, asked);
  const chosen = /\.json$/i.test(asked) ? fromJson(asked, text) : [{ template: fromBody(text), from: asked }];
  for (const { template, from } of chosen) {
    const [problem] = checkTemplate(template.body[context.language]);
    if (problem) throw wrongTemplate(from, problem);
  }
  return chosen;
}

/** The first that answers this kind of subject, else the bundled one, with a message. */
export function suitableTemplate(
  { world, language }: CommandContext,
  chosen: readonly Chosen[],
  kind: Subject['kind'],
): Chosen {
  const suitable = chosen.find(({ template }) => template.kinds.includes(kind));
  if (suitable) return suitable;
  const bundled = bundledFor(kind);
  const [first] = chosen;
  if (first)
    world.err(
      language === 'zh'
        ? `errdesk: ${first.from} 不适用于这种情况，改用了自带的模板 ${kind}。\n`
        : `errdesk: ${first.from} is not for this; the bundled template ${kind} was taken.\n`,
    );
  return { template: bundled, from: kind };
}

/** A file with only a body is a template for findings. Its language is not known, so it counts for both. */
function fromBody(text: string): Template {
  return {
    id: 'file',
    name: { zh: '文件', en: 'File' },
    kinds: ['finding', 'findings'],
    body: { zh: text, en: text },
  };
}

function fromJson(file: string, text: string): Chosen[] {
  const read = readTemplateFile(text);
  if (read.ok) return read.templates.map((template) => ({ template, from: `${file}#${template.id}` }));
  const [problem] = read.problems;
  throw wrongTemplateFile(file, problem ?? { code: 'not-templates' });
}

function noTemplate(asked: string): BadUse {
  const ids = bundledTemplates.map(({ id }) => id);
  return new BadUse({
    zh: `没有模板 ${asked}。自带的有：${ids.join('、')}；也可以写 .liquid 或 .json 文件。`,
    en: `There is no template ${asked}. Bundled are: ${ids.join(', ')}; or give a .liquid or .json file.`,
  });
}
