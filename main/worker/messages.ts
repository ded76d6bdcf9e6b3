/** What a worker gets. */
export interface Task<Input> {
  id: string;
  input: Input;
}

/** A part of a long text, sent before the task that it belongs to. */
export interface TextPart {
  id: string;
  part: string;
}

/**
 * What it sends: `begun`, any number of `progress` (share from 0 to 1) and of parts of a long text, then `done` or
 * `failed`.
 */
export type Reply<Output> =
  | { kind: 'begun'; id: string }
  | { kind: 'progress'; id: string; share: number }
  | { kind: 'part'; id: string; part: string }
  | { kind: 'done'; id: string; value: Output }
  | { kind: 'failed'; id: string; error: unknown };
