import type { Triage } from '../../catalog/triage/result';

/** What the runner asks of its worker. */
export interface WorkerTask {
  id: string;
  raw: string;
}

/** What the worker answers: any number of shares done (0 to 1), then one of the others. */
export type WorkerReply =
  | { kind: 'progress'; id: string; share: number }
  | { kind: 'done'; id: string; triage: Triage }
  | { kind: 'failed'; id: string; error: unknown };
