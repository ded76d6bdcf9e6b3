import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts processor time for programs in hundredths of a second, whatever its own clock. */
const tick = 0.01;

/**
 * Processor time that a process and all that it has started have used so far, in seconds. Read from Linux's /proc.
 * @param {number} root its process id
 */
export function processorTime(root) {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? read(name) : []));
  const family = new Set([root]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const { id, parent } of all) if (family.has(parent)) family.add(id);
  }
  return all.filter(({ id }) => family.has(id)).reduce((sum, { ticks }) => sum + ticks, 0) * tick;
}

/** @param {string} name @returns {{ id: number, parent: number, ticks: number }[]} empty where it is gone */
function read(name) {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
    // The name of the program, in brackets, may contain anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [{ id: Number(name), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
  } catch {
    return [];
  }
}
