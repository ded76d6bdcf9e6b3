import type { StaticAnalysis, Variable } from 'liquidjs';
import { nearestOf } from './nearest';
import type { TemplateProblem } from './problem';
import type { VariableType } from './variable';
import { itemOfType, partsOfType, variableNames, variables } from './variables';

/** The variables and parts of variables that there are not, in the order of the body. */
export function unknownVariables({ variables: used, globals }: StaticAnalysis): TemplateProblem[] {
  const ours = new Set(Object.values(globals).flat());
  const problems = Object.values(used)
    .flat()
    .flatMap((variable) => {
      const { row: line, col: column } = variable.location;
      const unknown = ours.has(variable) ? unknownOf(variable) : unknownOfOther(variable);
      return unknown ? { code: 'unknown-variable' as const, line, column, ...unknown } : [];
    });
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

type Unknown = Pick<TemplateProblem, 'name' | 'nearest'>;

/** What Liquid itself knows of a list or a text, and of the loop that it is in. */
const ofLists = ['size', 'first', 'last'];
const ofLoops = ['index', 'index0', 'rindex', 'rindex0', 'first', 'last', 'length', 'name'];
const ofItems = [...new Set([...Object.values(partsOfType).flatMap(Object.keys), ...ofLists, ...ofLoops])];

/** Of a loop’s variable and of what was assigned the type is not followed: it may have the parts of anything. */
function unknownOfOther({ segments: [root, ...rest] }: Variable): Unknown | undefined {
  const strange = rest.find((part) => typeof part === 'string' && !ofItems.includes(part));
  return strange === undefined ? undefined : unknown([String(root)], String(strange), ofItems);
}

/** Follows the types of our own variables from part to part. */
function unknownOf({ segments: [root, ...rest] }: Variable): Unknown | undefined {
  const name = String(root);
  if (!isVariable(name)) return unknown([], name, variableNames);
  let type: VariableType = variables[name].type;
  const path: string[] = [name];
  for (const part of rest) {
    if (part === 'size') return undefined;
    const next = typeOf(type, part);
    if (!next) return unknown(path, String(part), partsOf(type));
    type = next;
    if (typeof part === 'string') path.push(part);
  }
  return undefined;
}

/** An index, or one that is worked out, takes an item of a list. */
function typeOf(type: VariableType, part: Variable['segments'][number]): VariableType | undefined {
  const item = itemOfType[type];
  if (typeof part !== 'string') return item ?? type;
  if (item && (part === 'first' || part === 'last')) return item;
  return Object.hasOwn(partsOfType[type], part) ? partsOfType[type][part] : undefined;
}

function partsOf(type: VariableType): string[] {
  return [...Object.keys(partsOfType[type]), ...(itemOfType[type] ? ofLists : [])];
}

function unknown(path: readonly string[], name: string, known: readonly string[]): Unknown {
  const whole = (last: string) => [...path, last].join('.');
  const nearest = nearestOf(name, known);
  return { name: whole(name), ...(nearest !== undefined && { nearest: whole(nearest) }) };
}

function isVariable(name: string): name is keyof typeof variables {
  return Object.hasOwn(variables, name);
}
