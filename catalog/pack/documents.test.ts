import { catalog } from 'errdesk:catalog';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * A pack's `rows.tsv` is read off its documents themselves, not off the tables: one line for each row that a document
 * states, with blanks of the extraction healed and nothing else changed.
 */
const statedIn = (pack: string) =>
  readFileSync(join(import.meta.dirname, '../packs', pack, 'rows.tsv'), 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .slice(1);

const documents = catalog.packs.flatMap((pack) =>
  pack.kind === 'full' ? pack.documents.map(({ id }) => ({ pack: pack.id, id })) : [],
);

describe('the packs against their documents', () => {
  it.each(documents)('hold every row of $id, under its heading, and no other', ({ pack, id }) => {
    const rowsOf = (rows: readonly string[]) => rows.filter((row) => row.startsWith(`${id}\t`)).sort();
    const held = catalog.entries.flatMap((entry) =>
      entry.documents.map((cited) =>
        [cited.id, cited.section, entry.code ?? '', entry.symbol ?? ''].join('\t'),
      ),
    );
    const stated = rowsOf(statedIn(pack));
    expect(stated).not.toEqual([]);
    expect(rowsOf(held)).toEqual(stated);
  });
});
