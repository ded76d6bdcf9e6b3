import type { Block, Item, Line, List } from './blocks';

/** The answer as plain text: no stars, no backticks, lists with their numbers. */
export function textForm(blocks: readonly Block[]): string {
  return rowsOf(blocks).join('\n');
}

function rowsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, at) => {
    const rows = block.kind === 'list' ? listRows(block) : block.lines.map(lineText);
    return block.spaced && at > 0 ? ['', ...rows] : rows;
  });
}

function lineText(line: Line): string {
  return line.map(({ text }) => text).join('');
}

function listRows({ first, items }: List): string[] {
  return items.flatMap((item, at) => {
    const rows = itemRows(item, markerOf(first, at));
    return item.spaced && at > 0 ? ['', ...rows] : rows;
  });
}

/** The mark before an item, with the space after it. */
export function markerOf(first: number | null, at: number): string {
  return first === null ? '- ' : `${first + at}. `;
}

function itemRows({ blocks }: Item, marker: string): string[] {
  const [top = '', ...below] = rowsOf(blocks);
  return [top === '' ? marker.trimEnd() : marker + top, ...indented(below, marker.length)];
}

/** Empty rows stay empty. */
export function indented(rows: readonly string[], width: number): string[] {
  return rows.map((row) => (row === '' ? row : ' '.repeat(width) + row));
}
