import type { TemplateProblem } from '../../../catalog/answer/bounds/problem';
import {
  itemOfType,
  partsOfType,
  type VariableName,
  variables,
} from '../../../catalog/answer/variables/variables';

/** What is inserted for a variable: its value, for a list a loop, for a flag a condition. */
export function insertionOf(name: VariableName): string {
  const { type } = variables[name];
  if (type === 'flag') return `{% if ${name} %}{% endif %}`;
  const item = itemOfType[type];
  if (item === undefined) return type === 'fault' ? `{{ ${name}.title }}` : `{{ ${name} }}`;
  const part = ['text', 'about', 'title'].find((each) => Object.hasOwn(partsOfType[item], each));
  const each = part === undefined ? 'each' : `each.${part}`;
  return `{% for each in ${name} %}\n- {{ ${each} }}\n{% endfor %}`;
}

/**
 * The body with the unknown name replaced by the nearest known one; null where it is not clear which word that is.
 */
export function mended(body: string, { line, column, name, nearest }: TemplateProblem): string | null {
  if (name === undefined || nearest === undefined) return null;
  const from = offsetOf(body, line, column);
  const at = body.indexOf(name, from);
  const end = body.indexOf('\n', from);
  if (at < 0 || (end >= 0 && at > end)) return null;
  return body.slice(0, at) + nearest + body.slice(at + name.length);
}

/** The offset of a line and a column, which count from 1. */
export function offsetOf(body: string, line: number, column: number): number {
  const before = body.split('\n').slice(0, line - 1);
  return Math.min(body.length, before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1);
}
