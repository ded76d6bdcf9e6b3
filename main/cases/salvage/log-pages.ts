import { readFileSync } from 'node:fs';

interface LogPages {
  /** The newest of each number that was committed and is whole. */
  readonly pages: ReadonlyMap<number, Buffer>;
  /** Of what follows the first frame that is not whole, in order. */
  readonly further: readonly Buffer[];
}

const nothing: LogPages = { pages: new Map(), further: [] };

const headSize = 32;
const frameHeadSize = 24;

/** Reads the log that SQLite keeps beside a database. `size`: of a page. */
export function newestPages(path: string, size: number): LogPages {
  const log = read(path);
  if (!log || log.length < headSize) return nothing;
  const bigEndian = (log.readUInt32BE(0) & 1) === 1;
  const salt = log.subarray(16, 24);
  const pages = new Map<number, Buffer>();
  const further: Buffer[] = [];
  let uncommitted = new Map<number, Buffer>();
  let sum = checksum(log.subarray(0, 24), [0, 0], bigEndian);
  let whole = true;
  for (let at = headSize; at + frameHeadSize + size <= log.length; at += frameHeadSize + size) {
    const head = log.subarray(at, at + frameHeadSize);
    if (!head.subarray(8, 16).equals(salt)) continue;
    const page = log.subarray(at + frameHeadSize, at + frameHeadSize + size);
    if (whole) {
      sum = checksum(page, checksum(head.subarray(0, 8), sum, bigEndian), bigEndian);
      whole = head.readUInt32BE(16) === sum[0] && head.readUInt32BE(20) === sum[1];
    }
    if (!whole) {
      further.push(page);
      continue;
    }
    uncommitted.set(head.readUInt32BE(0), page);
    if (head.readUInt32BE(4) === 0) continue;
    for (const [number, one] of uncommitted) pages.set(number, one);
    uncommitted = new Map();
  }
  return { pages, further };
}

/** SQLite's checksum of a log, over whole pairs of 32 bits. */
function checksum(bytes: Buffer, [first, second]: readonly [number, number], bigEndian: boolean) {
  let [a, b] = [first, second];
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    const [one, other] = bigEndian
      ? [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)]
      : [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
    a = (a + one + b) >>> 0;
    b = (b + other + a) >>> 0;
  }
  return [a, b] as const;
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
