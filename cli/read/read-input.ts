import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { collect, readOrdinary } from '../../files/read-ordinary';

/** Most bytes of a file or of standard input: more than the window reads, and less than a string can hold. */
export const inputLimit = 256 * 1024 * 1024;

/**
 * Reads a file. Rejects as `readOrdinary` does: a pipe or a device may never end. Only what this process was given as an
 * open file (`<(command)` of a shell, `/dev/stdin`) is read whatever it is, up to the same limit.
 */
export function readInput(path: string, stdin: Readable, limit = inputLimit): Promise<Uint8Array> {
  const opened = openedAs(path);
  if (opened === 0) return readStream(stdin, limit);
  // Opened once more by its name, a pipe may wait for someone to write into it.
  if (opened !== undefined) return readStream(createReadStream('', { fd: opened }), limit);
  return readOrdinary(path, limit);
}

/** All of it. Rejects with `ERR_FS_FILE_TOO_LARGE` beyond the limit, and reads no further. */
export async function readStream(stream: Readable, limit = inputLimit): Promise<Uint8Array> {
  const collected = collect(limit);
  for await (const chunk of stream) collected.add(chunk);
  return collected.all();
}

/** The number of an open file of this process that has such a name. */
function openedAs(path: string): number | undefined {
  if (process.platform === 'win32') return undefined;
  if (path === '/dev/stdin') return 0;
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/.exec(path)?.[1];
  return number === undefined ? undefined : Number(number);
}
