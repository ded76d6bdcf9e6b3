import type { CaseFileState, OperationAnswer } from './case-file';
import type { Operations } from './operations';

/** What the worker of cases is started with. */
export interface CaseWorkerData {
  path: string;
  copies: string;
}

/** What it is asked. `close`: it ends after everything before. */
export type CaseTask =
  | { id: number; name: keyof Operations; args: readonly unknown[] }
  | { id: number; name: 'close' };

/** What it sends. The state comes first, and again when it changes. */
export type CaseReply =
  | { kind: 'state'; state: CaseFileState }
  | { kind: 'answer'; id: number; answer: OperationAnswer<unknown> };
