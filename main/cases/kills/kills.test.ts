import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { times } from '../../../scripts/depth';
import { openCaseFile } from '../case-file';
import { idOf, someCase, someFolder } from '../store/cases-for-test';

/** What the writer confirmed: of each case whether it is there, and whether it was solved; undefined where it is open. */
interface Confirmed {
  kept: Set<number>;
  solved: Set<number>;
  /** Deleting was begun, and perhaps not confirmed. */
  doubtful: Set<number>;
  deleted: Set<number>;
}

const nothing = (): Confirmed => ({
  kept: new Set(),
  solved: new Set(),
  doubtful: new Set(),
  deleted: new Set(),
});

/** In milliseconds: within which it is killed after it began to write. */
const longest = 900;

const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
const script = join(import.meta.dirname, 'writer.mjs');

const startWriter = (path: string, first: number) =>
  spawn(process.execPath, [script, path, String(first)], { env });

/** `meanwhile`: what is done once it has begun to write, until it is killed. */
async function writeUntilKilled(
  writer: ReturnType<typeof startWriter>,
  meanwhile: () => Promise<unknown>,
  confirmed: Confirmed,
): Promise<number> {
  let output = '';
  const begun = new Promise<void>((resolve) => {
    writer.stdout.on('data', (data: Buffer) => {
      output += data;
      if (output.includes('kept')) resolve();
    });
    writer.once('exit', () => resolve());
  });
  await begun;
  await meanwhile();
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
  const confirmed = nothing();
  const kills = times(20, 300);
  let next = 0;
  for (let kill = 0; kill < kills; kill++) {
    const after = () => wait(Math.random() * longest);
    const last = await writeUntilKilled(startWriter(path, next), after, confirmed);
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

const openedAt = (path: string) =>
  openCaseFile(path, { copies: join(path, '../copies'), now: () => new Date() }, () => {});

it('leaves the file to another process that writes it, and has it once that was killed', async () => {
  const path = join(someFolder(), 'cases.db');
  const confirmed = nothing();
  await writeUntilKilled(
    startWriter(path, 0),
    async () => {
      for (let look = 0; look < 5; look++) {
        const file = openedAt(path);
        expect(file.state).toEqual({ is: 'off', why: 'in-use' });
        file.close();
        await wait(50);
      }
    },
    confirmed,
  );
  const file = openedAt(path);
  expect(file.state).toEqual({ is: 'open' });
  expect(lostIn(file, confirmed)).toEqual([]);
  file.close();
});

it.skipIf(process.platform === 'win32')(
  'has what was confirmed where no file may grow any more, and goes on once it may',
  async () => {
    const path = join(someFolder(), 'cases.db');
    const confirmed = nothing();
    // In blocks of 512 or 1024 bytes, as the shell counts.
    const limited = `ulimit -f 1200; exec "$0" "$@"`;
    const writer = spawn('sh', ['-c', limited, process.execPath, script, path, '0'], { env });
    await writeUntilKilled(writer, () => wait(2500), confirmed);
    const file = openedAt(path);
    expect(file.state).toEqual({ is: 'open' });
    expect(lostIn(file, confirmed)).toEqual([]);
    expect(file.run('keep', [someCase(90_000)])).toMatchObject({ ok: true });
    file.close();
    expect(Math.max(statSync(path).size)).toBeLessThan(1200 * 1024 + 100_000);
  },
  60_000,
);

/** Cases that were confirmed, were not to be deleted, and are not there. */
const lostIn = (file: ReturnType<typeof openedAt>, { kept, doubtful }: Confirmed): number[] =>
  [...kept].filter((n) => {
    const answer = file.run('read', [idOf(n)]);
    return !doubtful.has(n) && !(answer.ok && answer.value !== null);
  });
