import { inflateSync } from 'fflate/browser';

/** In bytes. A userSig has some 150; what unpacks to more than this is none. */
const mostInflated = 8192;

/** The content of a zlib stream, and whether the stream's own checksum fits it. */
export interface Inflated {
  readonly bytes: Uint8Array;
  readonly intact: boolean;
}

/**
 * Opens a zlib stream (RFC 1950). Undefined where it is none, or is cut short. What is written is bounded by the
 * buffer that is handed in, so that a few bytes which claim to be gigabytes cost no more than others.
 */
export function inflate(stream: Uint8Array): Inflated | undefined {
  const method = stream[0] ?? 0;
  const flags = stream[1] ?? 0;
  const needsDictionary = (flags & 0x20) !== 0;
  if ((method & 0x0f) !== 8 || ((method << 8) | flags) % 31 !== 0 || needsDictionary) return undefined;
  try {
    const bytes = inflateSync(stream.subarray(2), { out: new Uint8Array(mostInflated) });
    if (bytes.length === 0 || bytes.length >= mostInflated) return undefined;
    return { bytes, intact: adler32(bytes) === lastWord(stream) };
  } catch {
    // The library throws at what it cannot read: cut short, damaged, or made to harm.
    return undefined;
  }
}

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return ((high << 16) | low) >>> 0;
}

function lastWord(bytes: Uint8Array): number {
  return bytes.subarray(-4).reduce((word, byte) => ((word << 8) | byte) >>> 0, 0);
}
