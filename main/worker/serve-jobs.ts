import type { MessagePort } from 'node:worker_threads';
import type { Reply, Task } from './messages';

export interface Serving<Output> {
  /** Least milliseconds between two progress messages. Each one crosses two processes. */
  pause?: number;
  /** The buffers of the output that are transferred instead of copied. */
  transfer?(value: Output): ArrayBuffer[];
}

/** The worker's side of a `JobWorker`: runs each job that comes through the port. */
export function serveJobs<Input, Output>(
  port: Pick<MessagePort, 'on' | 'postMessage'> | null,
  work: (input: Input, onProgress: (share: number) => void) => Output | Promise<Output>,
  { pause = Number.POSITIVE_INFINITY, transfer = () => [] }: Serving<Output> = {},
): void {
  port?.on('message', async ({ id, input }: Task<Input>) => {
    const reply = (message: Reply<Output>, transferred: ArrayBuffer[] = []) =>
      port.postMessage(message, transferred);
    let lastProgress = performance.now();
    const onProgress = (share: number) => {
      if (performance.now() - lastProgress < pause) return;
      lastProgress = performance.now();
      reply({ kind: 'progress', id, share });
    };
    try {
      reply({ kind: 'begun', id });
      const value = await work(input, onProgress);
      reply({ kind: 'done', id, value }, transfer(value));
    } catch (error) {
      reply({ kind: 'failed', id, error });
    }
  });
}
