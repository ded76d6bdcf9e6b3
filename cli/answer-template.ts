import { bundledFor, bundledTemplates } from '../catalog/answer/bundled';
import { checkTemplate } from '../catalog/answer/check';
import type { Matter } from '../catalog/answer/matter';
import type { Template } from '../catalog/answer/template';
import { readTemplateFile } from '../catalog/answer/template-file';
import { BadUse } from './problem';
import { readText } from './read-text';
import { wrongTemplate, wrongTemplateFile } from './template-problem';
import type { CommandContext } from './world';

/** A template, and what it is called where something is said of it. */
export interface Chosen {
  template: Template;
  from: string;
}

/**
 * The templates that were asked for by the id of a bundled one or by a file: a body in Liquid, or templates as JSON.
 * Throws BadUse where there is none, or one of them has something wrong in it.
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

/** The first of them that answers this kind of matter, else the bundled one, with a word on that. */
export function suiting(
  { world, language }: CommandContext,
  chosen: readonly Chosen[],
  kind: Matter['kind'],
): Chosen {
  const suits = chosen.find(({ template }) => template.kinds.includes(kind));
  if (suits) return suits;
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

/** A body alone answers an error, in whatever language it is written. */
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
