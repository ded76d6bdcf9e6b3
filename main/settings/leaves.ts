import { isDeepStrictEqual } from 'node:util';

/** Settings one by one: values by their names, such as `watch.least`. */
export type Leaves = ReadonlyMap<string, unknown>;

/** Settings that are one although they have parts: nobody chooses the parts. */
const whole: ReadonlySet<string> = new Set(['catalog', 'export', 'panes']);

export function leavesOf(tree: object, above = ''): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  for (const [key, value] of Object.entries(tree)) {
    const name = above + key;
    if (!isTree(value) || whole.has(name)) leaves.set(name, value);
    else for (const [below, leaf] of leavesOf(value, `${name}.`)) leaves.set(below, leaf);
  }
  return leaves;
}

/** A tree with these leaves in place of its own. */
export function withLeaves(tree: object, leaves: Iterable<readonly [string, unknown]>): object {
  let result = tree;
  for (const [name, value] of leaves) result = put(result, name.split('.'), value);
  return result;
}

function put(tree: object, [key = '', ...below]: readonly string[], value: unknown): object {
  const inner = new Map(Object.entries(tree));
  const at = inner.get(key);
  inner.set(key, below.length === 0 ? value : put(isTree(at) ? at : {}, below, value));
  return Object.fromEntries(inner);
}

/**
 * What a person has chosen after a change. Pages send whole sections, and only what differs from what is in force is a
 * choice; one that a section has no more is taken back.
 */
export function chosenAfter(chosen: Leaves, inForce: object, change: object): Map<string, unknown> {
  const before = leavesOf(inForce);
  const now = leavesOf(change);
  const after = new Map(chosen);
  for (const [name, value] of now) if (!isDeepStrictEqual(before.get(name), value)) after.set(name, value);
  for (const name of chosen.keys()) {
    const [section = ''] = name.split('.');
    if (section !== name && section in change && !now.has(name)) after.delete(name);
  }
  return after;
}

/** Names of those that differ, in the order of the second. */
export function changedNames(from: object, to: object): string[] {
  const before = leavesOf(from);
  const after = leavesOf(to);
  return [...new Set([...after.keys(), ...before.keys()])].filter(
    (name) => !isDeepStrictEqual(before.get(name), after.get(name)),
  );
}

const isTree = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
