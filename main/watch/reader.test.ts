import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../clock';
import { createManualClock } from './manual-clock';
import { createOwnReader, createProcessReader, type Reader } from './reader';

/** A real process, because it must be killed. It looks on request, and behaves as the limit encodes. */
const obedient = `
  process.on('message', ({ limit }) => {
    if (limit === 1) for (;;);
    if (limit === 2) process.exit(3);
    if (limit === 3) process.send('unreadable');
    else process.send({ found: { kind: 'text', text: String(limit) }, took: 1, cost: 1, busy: false });
  });
  process.send('ready');
`;

const spawned: ChildProcess[] = [];
let reader: Reader | undefined;

function open(spawns: () => ChildProcess, clock = systemClock): Reader {
  reader = createProcessReader(spawns, clock);
  return reader;
}

function start(code = obedient): ChildProcess {
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  spawned.push(child);
  return child;
}

afterEach(() => {
  reader?.close();
  for (const child of spawned.splice(0)) child.kill('SIGKILL');
});

const asked = (limit: number) => ({ limit, watching: true });
const text = (value: string) => ({ found: { kind: 'text', text: value }, took: 1, cost: 1, busy: false });

describe('a reader in a separate process', () => {
  it('is started by the first look, and answers one after the other', async () => {
    const { look } = open(() => start());
    expect(spawned).toEqual([]);
    expect(await Promise.all([look(asked(10)), look(asked(11))])).toEqual([text('10'), text('11')]);
    expect(spawned).toHaveLength(1);
  });

  it('is ended where it hangs, and the next look starts another', async () => {
    const clock = createManualClock();
    const { look } = open(() => start(), clock);
    expect(await look(asked(10))).toEqual(text('10'));
    const stuck = look(asked(1)).then(
      () => 'answered',
      () => 'given up',
    );
    await clock.pass(2000);
    expect(await stuck).toBe('given up');
    // Its successor is started already.
    expect(spawned).toHaveLength(2);
    expect(await look(asked(11))).toEqual(text('11'));
    expect(spawned[0]?.killed).toBe(true);
  });

  it('waits longer where a person has asked', async () => {
    const clock = createManualClock();
    const { look } = open(() => start(), clock);
    await look(asked(10));
    let givenUp = false;
    const stuck = look({ limit: 1, watching: false }).catch(() => {
      givenUp = true;
    });
    await clock.pass(9900);
    expect(givenUp).toBe(false);
    await clock.pass(100);
    await stuck;
    expect(givenUp).toBe(true);
  });

  it.each([
    ['ends by itself', 2],
    ['says that the clipboard cannot be read', 3],
  ])('fails one look where it %s', async (_how, limit) => {
    const { look } = open(() => start());
    await expect(look(asked(limit))).rejects.toThrow();
    expect(await look(asked(10))).toEqual(text('10'));
  });

  it('fails where it cannot even start', async () => {
    const { look } = open(() =>
      spawn(`${process.execPath}-that-is-not-there`, [], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }),
    );
    await expect(look(asked(10))).rejects.toThrow();
  });

  it('ends when it is closed, with the look that is under way', async () => {
    const reader = open(() => start());
    await reader.look(asked(10));
    const stuck = reader.look(asked(1)).catch(() => 'closed');
    await new Promise((resolve) => setTimeout(resolve, 50));
    reader.close();
    expect(await stuck).toBe('closed');
    expect(spawned[0]?.killed).toBe(true);
  });
});

it('a reader in this process gives a look up that never comes back', async () => {
  const clock = createManualClock();
  const { look } = createOwnReader(() => new Promise(() => {}), clock);
  const given = look(asked(10)).catch(() => 'given up');
  await clock.pass(10_000);
  expect(await given).toBe('given up');
});
