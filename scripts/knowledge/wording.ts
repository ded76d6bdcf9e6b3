import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../catalog/schema';
import { termsOf } from '../../catalog/triage/retrieval/terms';
import { packed } from '../../catalog/triage/retrieval/wording';
import { compiledPacks, packsFolder } from '../catalog-plugin';

const head =
  '# The terms of the documents, hashed. Written by `node scripts/knowledge.mjs wording`; not to be edited.';

/**
 * Writes `wording.yaml` of a pack. `path` is a table like its `rows.tsv` with one column more, the text of the row. The
 * same rows give the same file. Throws where a row is no entry's.
 */
export function writeWording(pack: string, path: string): string {
  const entries = compiledPacks().entries.filter(({ sdk }) => sdk === pack);
  const byRow = new Map(entries.flatMap((entry) => rowsOf(entry).map((row) => [row, entry] as const)));
  const hashes = new Map<string, number[]>();
  for (const line of readFileSync(path, 'utf8').trim().split('\n').slice(1)) {
    const cells = line.split('\t');
    const entry = byRow.get(cells.slice(0, 4).join('\t'));
    if (!entry) throw new Error(`no entry cites ${cells.slice(0, 4).join(' | ')}`);
    const known = hashes.get(entry.id) ?? [];
    hashes.set(entry.id, [...known, ...termsOf(cells[4] ?? '').map(({ hash }) => hash)]);
  }
  const target = join(packsFolder, pack, 'wording.yaml');
  writeFileSync(target, `${[head, 'wording:', ...linesOf(pack, hashes)].join('\n')}\n`);
  return target;
}

function rowsOf({ documents, code = '', symbol = '' }: Entry): string[] {
  return documents.map(({ id, section }) => [id, section, code, symbol].join('\t'));
}

function linesOf(pack: string, hashes: ReadonlyMap<string, number[]>): string[] {
  return [...hashes]
    .filter(([, terms]) => terms.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, terms]) => `  ${id.slice(pack.length + 1)}: ${JSON.stringify(packed(terms))}`);
}
