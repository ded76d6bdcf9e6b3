/** What a worker is asked for. */
export interface Task<Input> {
  id: string;
  input: Input;
}

/** What it answers: that it begins, any number of shares done (0 to 1), then one of the others. */
export type Reply<Output> =
  | { kind: 'begun'; id: string }
  | { kind: 'progress'; id: string; share: number }
  | { kind: 'done'; id: string; value: Output }
  | { kind: 'failed'; id: string; error: unknown };
