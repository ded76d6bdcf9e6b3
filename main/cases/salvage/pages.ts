import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { newestPages, usualSize } from './log-pages';

/** The pages of a database as its file has them, without SQLite, which refuses what is damaged. */
export interface Pages {
  readonly size: number;
  readonly count: number;
  /** The `user_version`; null where the beginning is gone. */
  readonly version: number | null;
  /** Whether it ends before the end that it names itself. */
  readonly isCut: boolean;
  /** By number, from 1. Undefined where the file has none. */
  page(number: number): Buffer | undefined;
  /** Of the log: pages behind the place from which on it is damaged. They may be older than others. */
  readonly further: readonly Buffer[];
  close(): void;
}

const magic = 'SQLite format 3\0';

/** `path`: of the database; its log lies beside it. Throws where it cannot be read at all. */
export function openPages(path: string): Pages {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(100);
    readSync(file, head, 0, 100, 0);
    const size = pageSizeOf(head);
    const log = newestPages(`${path}-wal`, size);
    const ofFile = Math.ceil(fstatSync(file).size / size);
    const page = (number: number) => log.pages.get(number) ?? pageOf(file, number, size);
    const count = Math.max(ofFile, ...log.pages.keys());
    const isCut = log.pages.size === 0 && isHead(head) && head.readUInt32BE(28) > ofFile;
    return {
      ...{ isCut, size, count, page, further: log.further, version: versionIn(head) },
      close: () => closeSync(file),
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

const isHead = (head: Buffer) => head.toString('latin1', 0, 16) === magic;

const versionIn = (head: Buffer) => (isHead(head) ? head.readUInt32BE(60) : null);

function pageSizeOf(head: Buffer): number {
  if (!isHead(head)) return usualSize;
  const size = head.readUInt16BE(16);
  const isPower = size >= 512 && (size & (size - 1)) === 0;
  return size === 1 ? 65_536 : isPower ? size : usualSize;
}

function pageOf(file: number, number: number, size: number): Buffer | undefined {
  const page = Buffer.alloc(size);
  return readSync(file, page, 0, size, (number - 1) * size) > 0 ? page : undefined;
}
