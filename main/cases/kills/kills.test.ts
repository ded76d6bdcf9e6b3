import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { times } from '../../../scripts/depth';
import { openCaseFile } from '../case-file';
import { idOf, someFolder } from '../store/cases-for-test';

/** What the writer confirmed: of each case whether it is there, and whether it was solved; undefined where it is open. */
interface Confirmed {
  kept: Set<number>;
  solved: Set<number>;
  /** Deleting was begun, and perhaps not confirmed. */
  doubtful: Set<number>;
  deleted: Set<number>;
}

/** In milliseconds: within which it is killed after it began to write. */
const longest = 900;

async function writeUntilKilled(
  path: string,
  first: number,
  after: number,
  confirmed: Confirmed,
): Promise<number> {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.mjs'), path, String(first)], {
    env,
  });
  let output = '';
  const begun = new Promise<void>((resolve) => {
    writer.stdout.on('data', (data: Buffer) => {
      output += data;
      if (output.includes('kept')) resolve();
    });
    writer.once('exit', () => resolve());
  });
  await begun;
  await wait(after);
  const ended = new Promise((resolve) => writer.once('close', resolve));
  writer.kill('SIGKILL');
  await ended;
  return note(output, confirmed);
}

/** Answers the last number. A line that was cut is none. */
function note(output: string, { kept, solved, doubtful, deleted }: Confirmed): number {
  const sets: Record<string, Set<number>> = { kept, solved, deleting: doubtful, deleted };
  let last = 0;
  for (const line of output.split('\n').slice(0, -1)) {
    const [what = '', number] = line.split(' ');
    sets[what]?.add(Number(number));
    if (what === 'kept') last = Number(number);
  }
  return last;
}

it('has everything that was confirmed after it was killed while it wrote', async () => {
  const path = join(someFolder(), 'cases.db');
  const confirmed: Confirmed = {
    kept: new Set(),
    solved: new Set(),
    doubtful: new Set(),
    deleted: new Set(),
  };
  const kills = times(20, 300);
  let next = 0;
  for (let kill = 0; kill < kills; kill++) {
    const last = await writeUntilKilled(path, next, Math.random() * longest, confirmed);
    next = Math.max(next, last) + 10;
    const file = openCaseFile(path, { copies: join(path, '../copies'), now: () => new Date() }, () => {});
    expect(file.state, `kill ${kill}`).toEqual({ is: 'open' });
    const stateOf = (n: number) => {
      const answer = file.run('read', [idOf(n)]);
      if (!answer.ok) throw new Error(answer.why);
      return answer.value?.outcome;
    };
    const lost = [...confirmed.kept].filter((n) => !confirmed.doubtful.has(n) && stateOf(n) === undefined);
    const open = [...confirmed.solved].filter((n) => !confirmed.doubtful.has(n) && stateOf(n) !== 'solved');
    const back = [...confirmed.deleted].filter((n) => stateOf(n) !== undefined);
    expect({ lost, open, back }, `kill ${kill}`).toEqual({ lost: [], open: [], back: [] });
    file.close();
  }
  expect(confirmed.kept.size).toBeGreaterThan(kills);
}, 3_600_000);
