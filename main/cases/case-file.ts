import type { DatabaseSync } from 'node:sqlite';
import { type Operations, operations, type Surroundings } from './operations';
import { keepDamagedLog, putLogBack } from './salvage/log-aside';
import { finishSalvage, type Salvaged, salvage } from './salvage/salvage';
import { type SqliteTrouble, troubleOf } from './store/database';
import { close, isDamaged, type OpenFault, open } from './store/open';

/** How it is with the file of cases. */
export type CaseFileState =
  | { is: 'open' }
  /** It was damaged; what could be read is in a new file. */
  | { is: 'open'; salvaged: Salvaged }
  | { is: 'off'; why: OpenFault };

export type OperationAnswer<Value> =
  | { ok: true; value: Value }
  /** `off`: there is no file. Else what SQLite says, or `failed`. */
  | { ok: false; why: 'off' | 'failed' | SqliteTrouble };

/** The file of cases, as long as it is open. */
export interface CaseFile {
  readonly state: CaseFileState;
  /** Does something with the cases. A file that turns out to be damaged is salvaged, and it is tried once more. */
  run<Name extends keyof Operations>(
    name: Name,
    args: Parameters<Operations[Name]>,
  ): OperationAnswer<ReturnType<Operations[Name]>>;
  close(): void;
}

/** Opens the file of cases, and whatever happened to it, says so rather than throwing. */
export function openCaseFile(
  path: string,
  surroundings: Surroundings,
  changed: (state: CaseFileState) => void,
): CaseFile {
  let db: DatabaseSync | undefined;
  let state: CaseFileState = { is: 'off', why: 'unusable' };

  function begin(salvaged?: Salvaged): void {
    const opened = open(path, keepDamagedLog);
    if (opened.ok) {
      db = opened.db;
      state = salvaged ? { is: 'open', salvaged } : { is: 'open' };
    } else if (opened.why === 'damaged' && !salvaged) mend();
    else state = { is: 'off', why: opened.why };
  }

  function mend(): void {
    db?.close();
    db = undefined;
    putLogBack(path);
    const salvaged = salvage(path);
    if (salvaged) begin(salvaged);
    else state = { is: 'off', why: 'damaged' };
    changed(state);
  }

  function tried<Value>(work: (db: DatabaseSync) => Value, again: boolean): OperationAnswer<Value> {
    if (!db) return { ok: false, why: 'off' };
    try {
      return { ok: true, value: work(db) };
    } catch (error) {
      if (!isDamaged(error)) return { ok: false, why: troubleOf(error) ?? 'failed' };
      mend();
      return again ? tried(work, false) : { ok: false, why: 'corrupt' };
    }
  }

  finishSalvage(path);
  begin();
  // What was removed and could still be brought back when Errdesk ended.
  tried((open) => operations(open, surroundings).purge(), false);
  return {
    get state() {
      return state;
    },
    run(name, args) {
      type Work = (...given: unknown[]) => ReturnType<Operations[typeof name]>;
      return tried((open) => (operations(open, surroundings)[name] as Work)(...args), true);
    },
    close() {
      if (db) close(db);
      db = undefined;
    },
  };
}
