import type { MessagePort } from 'node:worker_threads';
import type { Reply, Task } from './messages';

export interface Serving<Output> {
  /** A share is told at most once in so many milliseconds: each one crosses two processes. */
  pause?: number;
  /** What of the output is handed over rather than copied. */
  handOver?(value: Output): ArrayBuffer[];
}

/** The worker's side of a `JobWorker`: does each job that comes through the port. */
export function serveJobs<Input, Output>(
  port: Pick<MessagePort, 'on' | 'postMessage'> | null,
  work: (input: Input, onProgress: (share: number) => void) => Output | Promise<Output>,
  { pause = Number.POSITIVE_INFINITY, handOver = () => [] }: Serving<Output> = {},
): void {
  port?.on('message', async ({ id, input }: Task<Input>) => {
    const reply = (message: Reply<Output>, handed: ArrayBuffer[] = []) => port.postMessage(message, handed);
    let reported = performance.now();
    const onProgress = (share: number) => {
      if (performance.now() - reported < pause) return;
      reported = performance.now();
      reply({ kind: 'progress', id, share });
    };
    try {
      reply({ kind: 'begun', id });
      const value = await work(input, onProgress);
      reply({ kind: 'done', id, value }, handOver(value));
    } catch (error) {
      reply({ kind: 'failed', id, error });
    }
  });
}
