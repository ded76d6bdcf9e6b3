import type { Enumeration } from '../../../catalog/pack/codes';
import { constantValue, type Known } from './constant-value';
import { bodyAt, itemsOf, withoutComments } from './source-text';

/** A code as a file states it. One of both is there. */
export interface Enumerated {
  readonly code?: string;
  readonly name?: string;
}

export interface ReadEnumeration {
  readonly codes: readonly Enumerated[];
  /** Names whose value could not be told. */
  readonly unread: readonly string[];
}

type Pair = readonly [name: string, value: string | number | undefined];

/** Reads the codes that a file states, in its order. Throws where what `enumeration` names is not in it. */
export function readEnumeration(text: string, enumeration: Enumeration): ReadEnumeration {
  const { kind, name = '', prefix = '' } = enumeration;
  const pairs = readers[kind](kind === 'json' ? text : withoutComments(text), name);
  const counted = pairs?.filter(([each]) => each.startsWith(prefix)) ?? [];
  if (counted.length === 0)
    throw new Error(`There is no ${[kind, name, prefix && `${prefix}…`].filter(Boolean).join(' ')} in it.`);
  return {
    codes: counted.flatMap(([each, value]) => (value === undefined ? [] : [codeOf(each, value)])),
    unread: counted.flatMap(([each, value]) => (value === undefined ? [each] : [])),
  };
}

const readers: Readonly<Record<Enumeration['kind'], (text: string, name: string) => Pair[] | undefined>> = {
  enum: enumPairs,
  object: objectPairs,
  constants: constantPairs,
  json: jsonPairs,
};

const isNumber = (text: string) => /^-?\d+$/.test(text);
const isName = (text: string) => /^[\w.:$/-]+$/.test(text);

/** The number may be the name of a field or its value; a text that is no name says what the code means. */
function codeOf(name: string, value: string | number): Enumerated {
  const said = String(value);
  if (isNumber(name)) return isName(said) && !isNumber(said) ? { code: name, name: said } : { code: name };
  if (isNumber(said)) return { code: said, name };
  return { name: isName(said) ? said : name };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The body behind the first of the patterns, each of which ends in the opening brace. */
function bodyBehind(text: string, patterns: readonly string[]): string | undefined {
  for (const pattern of patterns) {
    const match = new RegExp(pattern).exec(text);
    if (match) return bodyAt(text, match.index + match[0].length - 1);
  }
  return undefined;
}

/** `typedef enum { … } Name;`, whose name stands behind the body. */
function bodyBefore(text: string, name: string): string | undefined {
  for (const { index } of text.matchAll(/\benum\b[^{;]*\{/g)) {
    const start = text.indexOf('{', index);
    const body = bodyAt(text, start);
    const behind = text.slice(start + (body?.length ?? 0) + 2);
    if (body !== undefined && new RegExp(`^\\s*${escaped(name)}\\s*;`).test(behind)) return body;
  }
  return undefined;
}

/** An item: its name, and what stands behind it. */
const enumItem = /^(?:@\w+(?:\([^)]*\))?\s*)*(["']?)([\w$.-]+)\1\s*([\s\S]*)$/;

function enumPairs(text: string, name: string): Pair[] | undefined {
  const bare = text.replace(/^[ \t]*#.*$/gm, '');
  const body =
    bodyBehind(bare, [
      `\\benum\\s+(?:class\\s+|struct\\s+)?${escaped(name)}\\b[^{;]*\\{`,
      `\\bNS_(?:CLOSED_|ERROR_)?(?:ENUM|OPTIONS)\\s*\\([^)]*\\b${escaped(name)}\\s*\\)\\s*\\{`,
    ]) ?? bodyBefore(bare, name);
  if (body === undefined) return undefined;
  // Behind a semicolon, an enum of Java has its methods.
  const [constants = ''] = itemsOf(body, ';');
  let next = 0;
  return valuesIn(itemsOf(constants, ','), (item, known) => {
    const [, , each, behind = ''] = enumItem.exec(item) ?? [];
    if (each === undefined) return undefined;
    const value = enumValue(behind, next, known);
    if (typeof value === 'number') next = value + 1;
    return [each, value];
  });
}

/** `= -1` and `(-1, "…")` of Java; without either, one more than the last. */
function enumValue(behind: string, next: number, known: Known): string | number | undefined {
  const stated = /=([^=][\s\S]*)$/.exec(behind)?.[1];
  if (stated !== undefined) return constantValue(stated, known);
  const [given] = behind.startsWith('(') ? itemsOf(bodyAt(behind, 0) ?? '', ',') : [];
  return given === undefined ? next : constantValue(given, known);
}

const objectItem = /^(?:readonly\s+)?(["']?)([^"':?]+)\1\??\s*:([\s\S]+)$/;

function objectPairs(text: string, name: string): Pair[] | undefined {
  const before = `(?<![\\w$])${escaped(name)}\\s*`;
  const body = bodyBehind(text, [`${before}(?::[^={;]*)?=\\s*(?:[\\w.]+\\()?\\s*\\{`, `${before}:\\s*\\{`]);
  if (body === undefined) return undefined;
  return valuesIn(itemsOf(body, ',;'), (item, known) => {
    const [, , each, value = ''] = objectItem.exec(item) ?? [];
    return each === undefined ? undefined : [each.trim(), constantValue(value, known)];
  });
}

const define = /^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+(\S.*)$/gm;
const constant =
  /\b(?:const|constexpr|final|val|readonly)\b[\w \t:<>*]*?\b(\w+)\s*(?::\s*\w+\s*)?=\s*([^;,\n]+)/g;

/** `#define NAME -1`, `public static final int NAME = -1;`, `const val NAME = -1` */
function constantPairs(text: string): Pair[] {
  const found = [...text.matchAll(define), ...text.matchAll(constant)].sort((a, b) => a.index - b.index);
  return valuesIn(found, ([, each = '', value = ''], known) => [each, constantValue(value, known)]);
}

function jsonPairs(text: string, name: string): Pair[] | undefined {
  let content: unknown = JSON.parse(text);
  for (const key of name === '' ? [] : name.split('.')) content = Object(content)[key];
  if (typeof content !== 'object' || content === null) return undefined;
  return Object.entries(content).map(([key, value]) => [
    key,
    typeof value === 'string' || typeof value === 'number' ? value : undefined,
  ]);
}

/** Reads items one after the other; each may refer to the numbers before it. */
function valuesIn<Item>(
  items: readonly Item[],
  read: (item: Item, known: Known) => Pair | undefined,
): Pair[] {
  const known = new Map<string, number>();
  return items.flatMap((item): Pair[] => {
    const pair = read(item, known);
    if (pair && typeof pair[1] === 'number') known.set(pair[0], pair[1]);
    return pair ? [pair] : [];
  });
}
