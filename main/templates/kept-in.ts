import type { z } from 'zod';
import type { Fault } from '../settings/keep-aside';

/** What could be used of a file of the profile. */
export interface Kept<Item> {
  items: Item[];
  /** Undefined where that is all of it. */
  fault?: Fault;
}

export interface KeptRules<Item> {
  /** The version of the format that is written here. */
  version: number;
  /** How many there can be. */
  most: number;
  strict: z.ZodType<Item>;
  /** Drops fields that it does not know. */
  lenient: z.ZodType<Item>;
}

/** Reads a list one by one, so that one that makes no sense, or a field that is not known, does not lose the others. */
export function keptIn<Item extends { id: string }>(
  list: unknown,
  written: number,
  { version, most, strict, lenient }: KeptRules<Item>,
): Kept<Item> {
  const given: readonly unknown[] = Array.isArray(list) ? list : [];
  const items = new Map<string, Item>();
  let whole = Array.isArray(list);
  for (const one of given.slice(0, most)) {
    const asItIs = strict.safeParse(one);
    const { data } = asItIs.success ? asItIs : lenient.safeParse(one);
    whole &&= asItIs.success && !items.has(asItIs.data.id);
    if (data && !items.has(data.id)) items.set(data.id, data);
  }
  const why = written > version ? 'newer' : given.length > most ? 'too-large' : whole ? undefined : 'damaged';
  const all = [...items.values()];
  return why ? { items: all, fault: { why, partly: all.length > 0 } } : { items: all };
}
