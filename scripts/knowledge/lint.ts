import { lint } from '../../catalog/lint/lint';
import { readKnowledge } from './sources';
import { staleFiles, writeFiles } from './written';

/** The data file that an entry or a fault stands in. */
function fileOf(where: string): string {
  const [sdk, table, key] = where.split('/');
  return key === undefined ? 'catalog/data' : `catalog/data/${sdk}/${table}.yaml`;
}

/** Holds the knowledge against its rules and prints file, entry, what is wrong and the mend. Answers how many. */
export function lintKnowledge(print: (line: string) => void): number {
  const { catalog, problems, context } = readKnowledge();
  for (const { path, problem } of problems) print(`${path}  ${problem}`);
  const complaints = problems.length > 0 ? [] : lint(catalog, context);
  for (const { rule, where, says, mend } of complaints)
    print(`${fileOf(where)}  ${where}\n    ${rule}: ${says}\n    mend: ${mend}`);
  const stale = problems.length > 0 ? [] : staleFiles(catalog);
  for (const path of stale) print(`${path}\n    mend: run \`node scripts/knowledge.mjs write\``);
  const count = problems.length + complaints.length + stale.length;
  if (count === 0)
    print(`${catalog.entries.length} entries and ${catalog.faults.length} faults: nothing to mend.`);
  return count;
}

/** Writes anew what is written from the data files. */
export function writeFromKnowledge(): void {
  writeFiles(readKnowledge().catalog);
}
