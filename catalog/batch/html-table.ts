import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import { type Table, tableOf } from './table';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/** The longest table of a page: what a help desk puts on the clipboard when a list of tickets is copied. */
export function htmlTable(html: string): Table | undefined {
  const tables = within(parse(html).childNodes, 'table').map(rowsOf);
  const [longest] = tables.sort((one, other) => other.length - one.length);
  const [headings, ...rows] = longest ?? [];
  if (!headings || headings.length < 2 || rows.length === 0) return undefined;
  return tableOf(headings, rows, ' ');
}

const rowsOf = (table: Element): string[][] =>
  within(table.childNodes, 'tr').map((row) =>
    row.childNodes
      .filter((node) => isElement(node) && (node.tagName === 'td' || node.tagName === 'th'))
      .map((cell) =>
        textOf([cell])
          .replace(/[^\S\n]+/g, ' ')
          .replace(/ ?\n ?/g, '\n')
          .trim(),
      ),
  );

const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);

/** The elements of a name, without those that stand in another of them. */
function within(nodes: readonly Node[], name: string): Element[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return node.tagName === name ? [node] : within(node.childNodes, name);
  });
}

const breaking: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'tr']);
const silent: ReadonlySet<string> = new Set(['script', 'style', 'template']);

/** What a reader sees. */
function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value.replace(/\s+/g, ' ');
      if (!isElement(node) || silent.has(node.tagName)) return '';
      const inside = textOf(node.childNodes);
      return breaking.has(node.tagName) ? `${inside}\n` : inside;
    })
    .join('');
}
