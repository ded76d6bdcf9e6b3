import type { SheetRow } from './sheet-rows';

/**
 * Rows as a text, with tabs between the cells as spreadsheets put them on the clipboard: every row is as long as the
 * columns that hold anything. Undefined where it becomes longer than `longest`.
 */
export function tabbedText(rows: readonly SheetRow[], longest: number): string | undefined {
  const columns = columnsOf(rows);
  const lines: string[] = [];
  let room = longest;
  for (const row of rows) {
    const cells: string[] = [];
    for (const at of columns) {
      const cell = quoted(row.get(at) ?? '');
      room -= cell.length + 1;
      if (room < 0) return undefined;
      cells.push(cell);
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}

function columnsOf(rows: readonly SheetRow[]): number[] {
  const columns = new Set<number>();
  for (const row of rows) for (const at of row.keys()) columns.add(at);
  return [...columns].sort((one, other) => one - other);
}

const quoted = (cell: string) => (/^"|[\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
