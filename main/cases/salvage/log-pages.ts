import { readFileSync } from 'node:fs';

/** What Errdesk's own files have, for one whose beginning is gone. In bytes. */
export const usualSize = 4096;

interface LogPages {
  /** The newest of each number that was committed and is whole. */
  readonly pages: ReadonlyMap<number, Buffer>;
  /** Of what follows the first frame that is not whole, in order. */
  readonly further: readonly Buffer[];
  /** How many commits follow it. */
  readonly commitsBehind: number;
}

const nothing: LogPages = { pages: new Map(), further: [], commitsBehind: 0 };

/** What a log begins with, or that and one. */
const magic = 0x377f0682;
const headSize = 32;
const frameHeadSize = 24;

/**
 * Whether a log is damaged in its midst. Behind the place where the power failed there is one commit at most: each is on
 * the disk before the next begins.
 */
export function isLogDamaged(path: string): boolean {
  const log = read(path);
  return log !== undefined && log.length >= headSize && pagesIn(log, log.readUInt32BE(8)).commitsBehind > 1;
}

/** Reads the log that SQLite keeps beside a database. `size`: of a page. */
export function newestPages(path: string, size: number): LogPages {
  const log = read(path);
  return log && log.length >= headSize ? pagesIn(log, size) : nothing;
}

function pagesIn(log: Buffer, size: number): LogPages {
  const pages = new Map<number, Buffer>();
  const further: Buffer[] = [];
  let commitsBehind = 0;
  let uncommitted = new Map<number, Buffer>();
  for (const { number, page, isCommit, isWhole, isTold } of framesIn(log, size)) {
    if (!isWhole) {
      if (isCommit && isTold(further.length === 0)) commitsBehind++;
      further.push(page);
      continue;
    }
    uncommitted.set(number, page);
    if (!isCommit) continue;
    for (const [of, one] of uncommitted) pages.set(of, one);
    uncommitted = new Map();
  }
  return { pages, further, commitsBehind };
}

interface Frame {
  /** Of the page. */
  number: number;
  page: Buffer;
  /** Whether a commit ends with it. */
  isCommit: boolean;
  /** Whether it is as it was written, and so is everything before it. */
  isWhole: boolean;
  /**
   * Whether its head can be believed. Of one that was on its way when the power failed, a part may be of an earlier log:
   * so it is either what the head before it says it must be, or, where it is the first that is not whole, within one
   * sector.
   */
  isTold: (isFirst: boolean) => boolean;
}

/** In bytes: what a disk writes whole. */
const sector = 512;

/** The frames of this log. Those of an earlier one, which it has not reached yet, have other salt. */
function* framesIn(log: Buffer, given: number): Generator<Frame> {
  const bigEndian = (log.readUInt32BE(0) & 1) === 1;
  let sum: Sums = checksum(log.subarray(0, 24), [0, 0], bigEndian);
  const isLog = (log.readUInt32BE(0) & ~1) === magic;
  let isWhole = isLog && log.readUInt32BE(24) === sum[0] && log.readUInt32BE(28) === sum[1];
  const salt = isWhole ? log.subarray(16, 24) : log.subarray(headSize + 8, headSize + 16);
  const size = frameHeadSize + (isWhole ? given : usualSize);
  for (let at = headSize; at + size <= log.length; at += size) {
    const head = log.subarray(at, at + frameHeadSize);
    if (!head.subarray(8, 16).equals(salt)) continue;
    const page = log.subarray(at + frameHeadSize, at + size);
    const told = [head.readUInt32BE(16), head.readUInt32BE(20)] as const;
    const follows = sameSums(checksum(page, checksum(head.subarray(0, 8), sum, bigEndian), bigEndian), told);
    const isInOneSector = Math.floor(at / sector) === Math.floor((at + frameHeadSize - 1) / sector);
    isWhole &&= follows;
    // A frame behind one that is not whole can still be held against what that one says of itself.
    sum = told;
    yield {
      number: head.readUInt32BE(0),
      page,
      isCommit: head.readUInt32BE(4) !== 0,
      isWhole,
      isTold: (isFirst) => follows || (isFirst && isInOneSector),
    };
  }
}

type Sums = readonly [number, number];

const sameSums = ([a, b]: Sums, [c, d]: Sums): boolean => a === c && b === d;

/** SQLite's checksum of a log, over whole pairs of 32 bits. */
function checksum(bytes: Buffer, [first, second]: Sums, bigEndian: boolean): Sums {
  let [a, b] = [first, second];
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    const [one, other] = bigEndian
      ? [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)]
      : [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
    a = (a + one + b) >>> 0;
    b = (b + other + a) >>> 0;
  }
  return [a, b];
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
