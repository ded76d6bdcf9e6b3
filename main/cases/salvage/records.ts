import type { Pages } from './pages';

export type Value = null | number | string | Uint8Array;

/** A row of a table as a leaf page has it. */
export interface Record {
  readonly row: number;
  readonly values: readonly Value[];
}

const tableLeaf = 13;

/** What could be read of a page, and how many rows of it could not. */
export interface ReadPage {
  records: Record[];
  unreadable: number;
}

/** The rows of a page; none where it is no leaf of a table. `start`: of the page's own header, 100 on the first page. */
export function recordsOf(page: Buffer, pages: Pages, start = 0): ReadPage {
  const records: Record[] = [];
  let unreadable = 0;
  if (page[start] !== tableLeaf) return { records, unreadable };
  const count = page.readUInt16BE(start + 3);
  const room = Math.floor((page.length - start - 8) / 2);
  for (let index = 0; index < Math.min(count, room); index++) {
    const record = recordAt(page, page.readUInt16BE(start + 8 + 2 * index), pages);
    if (record) records.push(record);
    else unreadable++;
  }
  return { records, unreadable };
}

function recordAt(page: Buffer, at: number, pages: Pages): Record | undefined {
  try {
    const length = varint(page, at);
    const row = varint(page, length.next);
    const payload = payloadAt(page, row.next, length.value, pages);
    const values = payload && valuesOf(payload);
    return values && { row: row.value, values };
  } catch (error) {
    // Reading behind the end of a page: what stands there is no row.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The largest that is read, as a guard against a damaged length. */
const mostBytes = 64 * 1024 * 1024;

function payloadAt(page: Buffer, at: number, length: number, pages: Pages): Buffer | undefined {
  const { size } = pages;
  if (length > mostBytes) return undefined;
  const local = localPart(length, size);
  const parts = [page.subarray(at, at + local)];
  let left = length - local;
  let next = left > 0 ? page.readUInt32BE(at + local) : 0;
  while (left > 0) {
    const overflow = next === 0 ? undefined : pages.page(next);
    if (!overflow) return undefined;
    const part = overflow.subarray(4, Math.min(size, 4 + left));
    parts.push(part);
    left -= part.length;
    next = overflow.readUInt32BE(0);
  }
  const payload = Buffer.concat(parts);
  return payload.length === length ? payload : undefined;
}

/** How much of a row lies in the leaf itself, as the file format says. */
function localPart(length: number, size: number): number {
  const most = size - 35;
  if (length <= most) return length;
  const least = Math.floor(((size - 12) * 32) / 255) - 23;
  const wanted = least + ((length - least) % (size - 4));
  return wanted <= most ? wanted : least;
}

function valuesOf(payload: Buffer): Value[] | undefined {
  const head = varint(payload, 0);
  if (head.value > payload.length) return undefined;
  const values: Value[] = [];
  let at = head.next;
  let body = head.value;
  while (at < head.value) {
    const type = varint(payload, at);
    const size = sizeOf(type.value);
    if (size === undefined || body + size > payload.length) return undefined;
    values.push(readValue(payload, body, type.value, size));
    body += size;
    at = type.next;
  }
  return body === payload.length ? values : undefined;
}

const sizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

/** In bytes, by the kind that a row's head gives for a value. */
function sizeOf(type: number): number | undefined {
  if (type < 10) return sizes[type];
  if (type < 12) return undefined;
  return Math.floor((type - 12) / 2);
}

const utf8 = new TextDecoder('utf-8');

function readValue(payload: Buffer, at: number, type: number, size: number): Value {
  if (type === 0) return null;
  if (type === 7) return payload.readDoubleBE(at);
  if (type === 8 || type === 9) return type - 8;
  if (type === 6) return Number(payload.readBigInt64BE(at));
  if (type < 6) return payload.readIntBE(at, size);
  const bytes = payload.subarray(at, at + size);
  return type % 2 === 1 ? utf8.decode(bytes) : new Uint8Array(bytes);
}

/** SQLite's numbers of one to nine bytes. */
function varint(bytes: Buffer, from: number): { value: number; next: number } {
  let value = 0n;
  for (let index = 0; index < 9; index++) {
    const byte = bytes.readUInt8(from + index);
    if (index === 8) return { value: Number((value << 8n) | BigInt(byte)), next: from + 9 };
    value = (value << 7n) | BigInt(byte & 127);
    if (byte < 128) return { value: Number(value), next: from + index + 1 };
  }
  throw new RangeError('a number without an end');
}
