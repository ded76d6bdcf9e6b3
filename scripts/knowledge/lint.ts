import type { Neighbours } from '../../catalog/pack/codes';
import { lint } from '../../catalog/pack/lint/lint';
import type { Catalog } from '../../catalog/schema';
import { namedInCode } from './named-in-code';
import { readKnowledge } from './sources';
import { staleFiles, writeFiles } from './written';

/** The file that contains an entry, a fault or somebody else's code. */
function fileOf(where: string, { lists }: Neighbours, { entries }: Catalog): string {
  const [pack, table, key] = where.split('/');
  const isEntry = entries.some(({ id }) => id === where);
  if (!isEntry && lists.some((list) => list.pack === pack && list.id === table))
    return `catalog/packs/${pack}/codes.yaml`;
  return key === undefined ? 'catalog/packs' : `catalog/packs/${pack}/tables/${table}.yaml`;
}

/**
 * Checks packs and code by the rules and prints file, entry, what is wrong and how to correct it. Returns how many.
 */
export function lintKnowledge(print: (line: string) => void): number {
  const { knowledge, neighbours, problems, context } = readKnowledge();
  for (const { path, problem } of problems) print(`${path}  ${problem}`);
  const complaints = problems.length > 0 ? [] : lint(knowledge, context);
  for (const { rule, where, says, mend } of complaints)
    print(`${fileOf(where, neighbours, knowledge)}  ${where}\n    ${rule}: ${says}\n    mend: ${mend}`);
  const stale = problems.length > 0 ? [] : staleFiles(knowledge, neighbours);
  for (const path of stale) print(`${path}\n    mend: run \`node scripts/knowledge.mjs write\``);
  const named = namedInCode(knowledge);
  for (const line of named) print(`${line}\n    mend: only packs name SDKs; move what is known of it there`);
  const count = problems.length + complaints.length + stale.length + named.length;
  const { packs, entries, faults } = knowledge;
  const sum = `${packs.length} packs, ${entries.length} entries, ${faults.length} faults and ${neighbours.codes.length} codes of others`;
  if (count === 0) print(`${sum}: nothing to mend.`);
  return count;
}

/** Rewrites the files that are generated from the packs. */
export function writeFromKnowledge(): void {
  const { knowledge, neighbours } = readKnowledge();
  writeFiles(knowledge, neighbours);
}
