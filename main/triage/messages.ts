/** What the runner asks of its worker. */
export interface WorkerTask<Terms = undefined> {
  id: string;
  raw: string;
  terms: Terms;
}

/** What the worker answers: any number of shares done (0 to 1), then one of the others. */
export type WorkerReply<Result> =
  | { kind: 'progress'; id: string; share: number }
  | { kind: 'done'; id: string; value: Result }
  | { kind: 'failed'; id: string; error: unknown };
