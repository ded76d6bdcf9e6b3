import { catalog } from 'errdesk:catalog';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentIds } from './schema';

/**
 * `documents.rows.tsv` was read off the five documents themselves, not off the data files: one line for each
 * row that a document states, with blanks of the extraction healed and nothing else changed.
 */
const stated = readFileSync(join(import.meta.dirname, 'documents.rows.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1);

const held = catalog.entries.flatMap(({ documents, code = '', symbol = '' }) =>
  documents.map(({ id, section }) => [id, section, code, symbol].join('\t')),
);

describe('the catalog against the five documents', () => {
  it('states as many rows as they do', () => {
    expect(stated).toHaveLength(452);
  });

  it.each(documentIds)('holds every row of %s, under its heading, and no other', (document) => {
    const rowsOf = (rows: string[]) => rows.filter((row) => row.startsWith(`${document}\t`)).sort();
    expect(rowsOf(held)).toEqual(rowsOf(stated));
  });
});
