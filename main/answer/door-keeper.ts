import type { Worker } from 'node:worker_threads';
import type { Answer } from '../../bridge/contract';
import type { LeaksOrder } from '../../bridge/contract/answer';
import type { Privacy } from '../../catalog/triage/secrets/privacy';
import { JobWorker } from '../worker/job-worker';
import type { Asked, Done, DoorTask, Given } from './door-work';

/**
 * Prepares what is to leave, in workers. Where it takes too long or fails, there is no value, and so nothing that could
 * leave. Of each kind only the newest counts: a newer copy stops an older one, which then answers `door-cancelled`.
 */
export interface DoorKeeper {
  /** An answer for the clipboard. */
  copy(order: Given<'copy'>): Promise<Answer<Done<'copy'>>>;
  /** Any other text for the clipboard. */
  copyText(text: string): Promise<Answer<Done<'copyText'>>>;
  /** An answer as a file. */
  file(order: Given<'file'>): Promise<Answer<Done<'file'>>>;
  /** What would be withheld from an answer text. */
  leaks(order: LeaksOrder): Promise<Answer<Done<'leaks'>>>;
  /**
   * Texts that are to be kept, without their secrets and what is `hidden` in them by hand; without that, what is hidden in
   * the open paste. One after the other: none stops another.
   */
  mask(texts: Given<'mask'>, hidden?: Privacy['stretches']): Promise<Answer<Done<'mask'>>>;
  close(): void;
}

export interface DoorKeeperParts {
  /** Starts a worker of `worker.ts`. */
  spawn(): Worker;
  /** What people want hidden now. It is read here, so that no page can leave it out. */
  privacy(): Privacy;
  failed(error: unknown): void;
  /** In milliseconds; by default many times what the longest text takes. */
  budget?: number;
}

/** In milliseconds, for a worker to start on a busy machine. */
const start = 20_000;
/** In milliseconds. Who sends one answer sends another; after that, the memory is freed. */
const idle = 120_000;

export function createDoorKeeper({ budget = 15_000, privacy, ...parts }: DoorKeeperParts): DoorKeeper {
  let jobs = 0;
  const lane = () => {
    const worker = new JobWorker<DoorTask, never>({ ...parts, budget, start, idle });
    const run = async (asked: Asked, stretches = privacy().stretches): Promise<Answer<never>> => {
      const outcome = await worker.run(`${++jobs}`, { ...asked, privacy: { ...privacy(), stretches } });
      if (outcome.kind === 'done') return { ok: true, value: outcome.value };
      if (outcome.kind === 'late') return { ok: false, problem: { code: 'door-timeout', limit: budget } };
      const code = outcome.kind === 'cancelled' ? 'door-cancelled' : 'door-failed';
      return { ok: false, problem: { code } };
    };
    return { run, close: () => worker.close() };
  };
  // There is one clipboard, so that a newer copy may stop an older one; but it must not stop a file, nor a look at what
  // somebody types.
  const [copies, files, looks, keeps] = [lane(), lane(), lane(), lane()];
  let kept: Promise<unknown> = Promise.resolve();
  return {
    copy: (given) => copies.run({ work: 'copy', given }),
    copyText: (given) => copies.run({ work: 'copyText', given }),
    file: (given) => files.run({ work: 'file', given }),
    leaks: (given) => looks.run({ work: 'leaks', given }),
    mask(texts, hidden) {
      const masked = kept.then(() => keeps.run({ work: 'mask', given: texts }, hidden));
      kept = masked;
      return masked;
    },
    close() {
      for (const { close } of [copies, files, looks, keeps]) close();
    },
  };
}
