import type { Worker } from 'node:worker_threads';
import type { Answer } from '../../bridge/contract';
import type { Replay, ReplayDifference } from '../../bridge/contract/replay';
import { type Change, changes, type Said } from '../../catalog/cases/replay';
import type { Confirmed } from '../../catalog/triage/judge/confirmed';
import type { CaseKeeper } from '../cases/case-keeper';
import type { Replayable } from '../cases/store/replayable';
import { JobWorker } from '../worker/job-worker';

export interface ReplayTask {
  cases: readonly Replayable[];
  confirmed: readonly Confirmed[];
}

/** A case with what was said of it and what is said now. */
export interface Compared {
  id: string;
  name: string;
  is: Change;
  before: Said;
  now: Said;
}

/** Reads all kept cases with what is known today. One at a time: a newer one stops the older one. */
export interface Replayer {
  run(id: string): Promise<Answer<Replay>>;
  cancel(id: string): void;
  /** Every difference of the last one. */
  differences(): readonly Compared[];
  close(): void;
}

export interface ReplayerParts {
  spawn(): Worker;
  cases: Pick<CaseKeeper, 'ask'>;
  confirmed(): readonly Confirmed[];
  progress(payload: { id: string; share: number }): void;
  failed(error: unknown): void;
}

/** So many cases are read at once: enough that the way to the thread does not count. */
const atOnce = 100;
/** In milliseconds, for so many cases of the worst kind on a slow machine. */
const budget = 300_000;
/** Of each kind so many differences are shown. */
const mostShown = 300;

export function createReplayer({ spawn, cases, confirmed, progress, failed }: ReplayerParts): Replayer {
  let running = '';
  let done = 0;
  let total = 0;
  let last: readonly Compared[] = [];
  const worker = new JobWorker<ReplayTask, Compared[]>({
    ...{ spawn, failed, budget, start: 20_000, idle: 2000 },
    progress: ({ share }) => tell(done + share * Math.min(atOnce, total - done)),
  });
  const tell = (read: number) => progress({ id: running, share: Math.min(1, read / Math.max(1, total)) });

  /** Reads the next cases behind a row. `last`: where to go on; null at the end. */
  async function step(
    id: string,
    after: number,
  ): Promise<Answer<{ compared: Compared[]; last: number | null }>> {
    const found = await cases.ask('replayable', after, atOnce);
    if (!found.ok) return { ok: false, problem: { code: 'cases-failed', why: found.why } };
    const { cases: given, last: end } = found.value;
    total = found.value.total;
    if (given.length === 0 || running !== id) return { ok: true, value: { compared: [], last: end } };
    const outcome = await worker.run(id, { cases: given, confirmed: confirmed() });
    if (outcome.kind !== 'done') return ended(outcome.kind === 'cancelled' ? 'cancelled' : 'failed');
    done += given.length;
    return { ok: true, value: { compared: outcome.value, last: end } };
  }

  async function run(id: string): Promise<Answer<Replay>> {
    worker.cancel();
    running = id;
    done = 0;
    const compared: Compared[] = [];
    let after: number | null = 0;
    while (after !== null) {
      const read = await step(id, after);
      if (running !== id) return ended('cancelled');
      if (!read.ok) return read;
      after = read.value.last;
      compared.push(...read.value.compared);
      tell(done);
    }
    running = '';
    last = compared.filter(({ is }) => is !== 'same');
    return { ok: true, value: summed(compared) };
  }

  return {
    run,
    cancel(id) {
      if (running !== id) return;
      running = '';
      worker.cancel();
    },
    differences: () => last,
    close: () => worker.close(),
  };
}

function summed(compared: readonly Compared[]): Replay {
  const of = (change: Change) => compared.filter(({ is }) => is === change);
  const counts = Object.fromEntries(changes.map((change) => [change, of(change).length]));
  const shown = (['worse', 'better', 'changed'] as const).flatMap((change) =>
    of(change)
      .slice(0, mostShown)
      .map((one): ReplayDifference => ({ ...one, is: change, ...saidIn(one) })),
  );
  return { counts: counts as Replay['counts'], differences: shown };
}

const saidIn = ({ before, now }: Compared) => ({
  before: { ...before, ids: [...before.ids] },
  now: { ...now, ids: [...now.ids] },
});

const ended = (why: 'cancelled' | 'failed'): Answer<never> => ({
  ok: false,
  problem: { code: 'replay-ended', why },
});
