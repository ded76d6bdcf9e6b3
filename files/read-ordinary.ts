import { closeSync, constants, openSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';

/**
 * Reads a regular file of at most `limit` bytes. Rejects with an error of Node's: `EISDIR` for a folder, `ENOTSUP` for
 * a pipe, a device or a file that the system makes up, which may never end, and `ERR_FS_FILE_TOO_LARGE`, whose `size`
 * is in bytes.
 */
export async function readOrdinary(path: string, limit: number): Promise<Uint8Array> {
  refuse(await stat(path), await realpath(path), limit);
  const file = await open(path, withoutWaiting);
  try {
    const collected = collect(limit);
    for (;;) {
      const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(part) });
      if (!collected.add(buffer.subarray(0, bytesRead))) return collected.all();
    }
  } finally {
    await file.close();
  }
}

/** The same at once, for the start. Throws. */
export function readOrdinarySync(path: string, limit: number): Uint8Array {
  refuse(statSync(path), realpathSync(path), limit);
  const file = openSync(path, withoutWaiting);
  try {
    const collected = collect(limit);
    for (;;) {
      const buffer = Buffer.allocUnsafe(part);
      if (!collected.add(buffer.subarray(0, readSync(file, buffer)))) return collected.all();
    }
  } finally {
    closeSync(file);
  }
}

/** In bytes. */
const part = 1024 * 1024;

/** A pipe may have taken the place of the file since it was looked at. Windows has no such flag. */
const withoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function refuse(stats: Stats, real: string, limit: number): void {
  if (stats.isDirectory()) throw failure('EISDIR');
  // Files that Linux makes up say that they are regular, and have no size.
  if (!stats.isFile() || /^\/(proc|sys)\//.test(real)) throw failure('ENOTSUP');
  if (stats.size > limit) throw tooLarge(stats.size);
}

/** Collects parts until one is empty. A file may have grown since its size was looked at. */
export function collect(limit: number) {
  const parts: Uint8Array[] = [];
  let size = 0;
  return {
    /** Whether more is wanted. Throws when it is too much. */
    add(bytes: Uint8Array): boolean {
      parts.push(bytes);
      size += bytes.length;
      if (size > limit) throw tooLarge(size);
      return bytes.length > 0;
    },
    all: (): Uint8Array => Buffer.concat(parts),
  };
}

const tooLarge = (size: number) => failure('ERR_FS_FILE_TOO_LARGE', { size });

const failure = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });
