/** A table as a file or a paste holds it. Every row is as long as the headings. */
export interface Table {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Rows under headings, each as long as these: what is too much is put into its last cell. */
export function tableOf(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  delimiter: string,
): Table {
  const width = headings.length;
  const fitted = (row: readonly string[]) => {
    if (row.length === width) return row;
    if (row.length > width) return [...row.slice(0, width - 1), row.slice(width - 1).join(delimiter)];
    return [...row, ...Array.from({ length: width - row.length }, () => '')];
  };
  return { headings, rows: rows.filter((row) => row.some((cell) => cell.trim() !== '')).map(fitted) };
}
