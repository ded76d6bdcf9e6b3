/** What is used of it: the types of the Node that the scripts run on do not have it yet. */
declare module 'node:sqlite' {
  type Value = null | number | bigint | string | Uint8Array;
  type Row = Record<string, Value>;

  interface StatementSync {
    run(...values: Value[]): { changes: number; lastInsertRowid: number };
    get(...values: Value[]): Row | undefined;
    all(...values: Value[]): Row[];
    iterate(...values: Value[]): IterableIterator<Row>;
  }

  class DatabaseSync {
    /** Creates the file where there is none. Throws an error with `errcode`, SQLite's own number. */
    constructor(path: string, options?: { readOnly?: boolean; timeout?: number });
    readonly isTransaction: boolean;
    exec(sql: string): void;
    prepare(sql: string): StatementSync;
    enableDefensive(on: boolean): void;
    close(): void;
  }
}
