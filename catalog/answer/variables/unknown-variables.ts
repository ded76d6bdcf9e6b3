import type { StaticAnalysis, Variable } from 'liquidjs';
import { nearestOf } from '../bounds/nearest';
import type { TemplateProblem } from '../bounds/problem';
import type { VariableType } from './variable';
import { itemOfType, partsOfType, variableNames, variables } from './variables';

/** A problem for each variable, or part of one, that does not exist, in the order of the body. */
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

/** Parts that Liquid itself gives to lists and texts, and to loops. */
const ofLists = ['size', 'first', 'last'];
const ofLoops = ['index', 'index0', 'rindex', 'rindex0', 'first', 'last', 'length', 'name'];
const ofItems = [...new Set([...Object.values(partsOfType).flatMap(Object.keys), ...ofLists, ...ofLoops])];

/** The types of loop variables and of assigned ones are not followed: they may have the parts of any type. */
function unknownOfOther({ segments: [root, ...rest] }: Variable): Unknown | undefined {
  const wrong = rest.find((part) => typeof part === 'string' && !ofItems.includes(part));
  return wrong === undefined ? undefined : unknown([String(root)], String(wrong), ofItems);
}

/** The first unknown part of one of our variables, following the types from part to part. */
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

/** The type of a part. A number, or an expression, is an index and gives an item of a list. */
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
