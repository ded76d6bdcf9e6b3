import type { MessagePort } from 'node:worker_threads';
import type { Reply, Task, TextPart } from './messages';

export interface Serving<Output> {
  /** Least milliseconds between two progress messages. Each one crosses two processes. */
  pause?: number;
  /** The buffers of the output that are transferred instead of copied. */
  transfer?(value: Output): ArrayBuffer[];
}

/** What a job can use besides its input. */
export interface JobParts {
  /** The parts of a long text that came before the job. */
  parts: readonly string[];
  onProgress(share: number): void;
  /** Sends a part of a long text before the output. */
  sendPart(part: string): void;
}

/** The worker's side of a `JobWorker`: runs each job that comes through the port. */
export function serveJobs<Input, Output>(
  port: Pick<MessagePort, 'on' | 'postMessage'> | null,
  work: (input: Input, parts: JobParts) => Output | Promise<Output>,
  { pause = Number.POSITIVE_INFINITY, transfer = () => [] }: Serving<Output> = {},
): void {
  let parts: string[] = [];
  port?.on('message', async (message: Task<Input> | TextPart) => {
    if ('part' in message) return parts.push(message.part);
    const { id, input } = message;
    const received = parts;
    parts = [];
    const reply = (answer: Reply<Output>, transferred: ArrayBuffer[] = []) =>
      port.postMessage(answer, transferred);
    let lastProgress = performance.now();
    const onProgress = (share: number) => {
      if (performance.now() - lastProgress < pause) return;
      lastProgress = performance.now();
      reply({ kind: 'progress', id, share });
    };
    try {
      reply({ kind: 'begun', id });
      const sendPart = (part: string) => reply({ kind: 'part', id, part });
      const value = await work(input, { parts: received, onProgress, sendPart });
      reply({ kind: 'done', id, value }, transfer(value));
    } catch (error) {
      reply({ kind: 'failed', id, error });
    }
    return undefined;
  });
}
