import type { TemplatesFull } from '../../bridge/contract/templates';
import { longestTemplateFile, mostTemplates } from '../../catalog/answer/bounds/limits';
import type { Template } from '../../catalog/answer/template';

export const tooLarge = { code: 'too-large', most: longestTemplateFile } as const;
const tooMany = { code: 'too-many', most: mostTemplates } as const;

/** Why these are more than can be kept, known before they are written as text, which blocks main. */
export function lackOfRoom(all: readonly Pick<Template, 'body'>[]): TemplatesFull['wrong'] | undefined {
  if (all.length > mostTemplates) return tooMany;
  const length = all.reduce((sum, { body }) => sum + body.zh.length + body.en.length, 0);
  return length > longestTemplateFile ? tooLarge : undefined;
}

export const full = (wrong: TemplatesFull['wrong']) =>
  ({ ok: false, problem: { code: 'templates-full', wrong } }) as const;
