import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Comparison } from './compare-codes';
import type { Enumerated } from './read-enumeration';

export interface Reading {
  readonly version: string;
  /** The day on which it was read, as `2026-11-29`. */
  readonly day: string;
}

/** A piece of the text, and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * `codes.yaml` with what a comparison found, and not a character changed besides: codes that are new stand at the end of
 * their list, with sentences to be written; codes that are gone stay, because older versions print them.
 */
export function writeCodes(
  text: string,
  list: string,
  { added, renamed }: Pick<Comparison, 'added' | 'renamed'>,
  { version, day }: Reading,
): string {
  const found = listIn(text, list);
  const codes = found.get('codes');
  const source = found.get('source');
  if (!isSeq(codes) || !isMap(source)) throw new Error(`The list ${list} has no codes or no source.`);
  const newNames = renamed.flatMap(({ code, to }) => {
    const item = codes.items.find((each) => isMap(each) && each.get('code') === code);
    return isMap(item) ? [replaced(item, 'name', to)] : [];
  });
  const edits = [
    replaced(source, 'version', version),
    replaced(source, 'read', day),
    ...newNames,
    ...(added.length > 0 ? [appended(text, codes, added)] : []),
  ];
  // From the end, so that the offsets of the others stay right.
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
}

function listIn(text: string, id: string): YAMLMap {
  const lists = parseDocument(text).get('lists');
  const found = isSeq(lists) ? lists.items.find((each) => isMap(each) && each.get('id') === id) : undefined;
  if (isMap(found)) return found;
  throw new Error(`There is no list ${id}.`);
}

/** Puts another value for a field, in the quotation marks of the old one. */
function replaced(map: YAMLMap, key: string, value: string): Edit {
  const node = map.get(key, true);
  if (!isScalar(node) || !node.range) throw new Error(`${key} is missing.`);
  const [start, end] = node.range;
  return { start, end, text: key === 'read' ? value : scalar(value, node.type) };
}

const scalar = (value: string, type?: Scalar.Type): string =>
  stringify(value, type === 'QUOTE_SINGLE' ? { singleQuote: true, defaultStringType: type } : {}).trimEnd();

function appended(text: string, codes: YAMLSeq, added: readonly Enumerated[]): Edit {
  const [first, last] = [codes.items[0], codes.items.at(-1)];
  if (!isMap(first) || !isMap(last) || !first.range || !last.range) throw new Error('The list has no codes.');
  const indent = ' '.repeat(first.range[0] - text.lastIndexOf('\n', first.range[0]) - 1);
  const end = text.slice(0, last.range[1]).trimEnd().length;
  const lineEnd = text.indexOf('\n', end);
  const at = lineEnd < 0 ? text.length : lineEnd;
  const lines = added.map(({ code, name }) => {
    const fields = [
      ...(code === undefined ? [] : [`code: '${code}'`]),
      ...(name === undefined ? [] : [`name: ${scalar(name)}`]),
      "zh: ''",
      "en: ''",
    ];
    return `\n${indent.slice(2)}- ${fields.join(`\n${indent}`)}`;
  });
  return { start: at, end: at, text: lines.join('') };
}
