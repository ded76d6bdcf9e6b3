import type { Span } from '../result';
import { undoEscapes } from './escapes';
import { decodeUtf8 } from './utf8';
import { plainView, Rewriter, type View } from './view';

/** Shorter runs are words; longer ones are pictures and sound, not a message. */
const shortest = 16;
const longest = 262_144;

const runs = /[A-Za-z0-9+/_-]{16,}={0,2}/g;

/** Opens Base64 that holds readable text; everything else, and whatever overlaps `sealed`, stays closed. */
export function openBase64(view: View, sealed: readonly Span[]): View {
  const rewriter = new Rewriter(view);
  let seal = 0;
  for (const match of view.text.matchAll(runs)) {
    const start = match.index;
    const end = start + match[0].length;
    while (seal < sealed.length && (sealed[seal]?.end ?? 0) <= start) seal++;
    const blocked = seal < sealed.length && (sealed[seal]?.start ?? 0) < end;
    const opened = blocked ? undefined : textInBase64(match[0]);
    if (opened !== undefined) rewriter.replace(start, end, opened);
  }
  return rewriter.finish();
}

/** The readable text that a run of Base64 (either alphabet) holds, with its own escapes undone. */
export function textInBase64(run: string): string | undefined {
  const body = run.replace(/=+$/, '');
  if (body.length < shortest || body.length > longest || body.length % 4 === 1) return undefined;
  if (!looksEncoded(body)) return undefined;
  const bytes = bytesOf(body);
  const text = bytes && isReadable(bytes) ? decodeUtf8(bytes) : undefined;
  return text === undefined ? undefined : undoEscapes(plainView(text)).text;
}

/** Words, numbers and paths use one case, or no digits; encoded text mixes both cases. */
function looksEncoded(body: string): boolean {
  return /[a-z]/.test(body) && /[A-Z]/.test(body);
}

const values = new Int8Array(128).fill(-1);
for (const [value, unit] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  values[unit.charCodeAt(0)] = value;
values['-'.charCodeAt(0)] = 62;
values['_'.charCodeAt(0)] = 63;

function bytesOf(body: string): Uint8Array | undefined {
  const bytes = new Uint8Array((body.length * 3) >> 2);
  let buffer = 0;
  let bits = 0;
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const value = values[body.charCodeAt(at)] ?? -1;
    if (value < 0) return undefined;
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (buffer >> bits) & 0xff;
  }
  return bytes.subarray(0, length);
}

/** Control characters never stand in text; chance yields them within a few bytes. */
function isReadable(bytes: Uint8Array): boolean {
  let marks = 0;
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return false;
    if (byte === 0x7f) return false;
    // Blanks, quotes, colons, braces, and every byte of a letter outside ASCII.
    if (byte === 0x20 || byte === 0x22 || byte === 0x3a || byte === 0x3d || byte >= 0x80) marks++;
  }
  return marks > 0 && marks * 40 >= bytes.length;
}
