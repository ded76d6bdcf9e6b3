/** What a worker gets. */
export interface Task<Input> {
  id: string;
  input: Input;
}

/** What it sends: `begun`, any number of `progress` (share from 0 to 1), then `done` or `failed`. */
export type Reply<Output> =
  | { kind: 'begun'; id: string }
  | { kind: 'progress'; id: string; share: number }
  | { kind: 'done'; id: string; value: Output }
  | { kind: 'failed'; id: string; error: unknown };
