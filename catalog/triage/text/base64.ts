import type { Span } from '../result';
import { undoEscapes } from './escapes';
import { decodeUtf8 } from './utf8';
import { plainView, Rewriter, type View } from './view';

/** In characters. Shorter runs are words; longer ones are pictures and sound. */
const shortest = 16;
const longest = 262_144;

/** Opens Base64 that encodes readable text; everything else, and what overlaps a secret, stays as it is. */
export function openBase64(view: View, secretSpans: readonly Span[]): View {
  const rewriter = new Rewriter(view);
  let secret = 0;
  forEachRun(view.text, (start, end) => {
    while (secret < secretSpans.length && (secretSpans[secret]?.end ?? 0) <= start) secret++;
    const blocked = secret < secretSpans.length && (secretSpans[secret]?.start ?? 0) < end;
    if (blocked) return;
    for (const piece of piecesOf(view.text, { start, end })) {
      const opened = textInBase64(view.text.slice(piece.start, piece.end).replaceAll('\n', ''));
      if (opened !== undefined) rewriter.replace(piece.start, piece.end, opened);
    }
  });
  return rewriter.finish();
}

/** A run that a mail wrapped is one where it can be read so; else each of its lines is one. */
function piecesOf(text: string, run: Span): readonly Span[] {
  const written = text.slice(run.start, run.end);
  if (!written.includes('\n') || textInBase64(written.replaceAll('\n', '')) !== undefined) return [run];
  let start = run.start;
  return written.split('\n').map(({ length }) => {
    const piece = { start, end: start + length };
    start = piece.end + 1;
    return piece;
  });
}

/** The readable text that a run of Base64 (either alphabet) encodes, with the escapes in it undone. */
function textInBase64(run: string): string | undefined {
  const body = run.replace(/=+$/, '');
  if (body.length < shortest || body.length > longest || body.length % 4 === 1) return undefined;
  const bytes = bytesOf(body);
  const text = bytes && isReadable(bytes) ? decodeUtf8(bytes) : undefined;
  return text === undefined ? undefined : undoEscapes(plainView(text)).text;
}

/**
 * Calls `visit` for every run that is long enough and has both cases and digits, which words and numbers have not; a
 * run may go on behind the end of a line.
 */
function forEachRun(text: string, visit: (start: number, end: number) => void): void {
  const { length } = text;
  let start = 0;
  let lineStart = 0;
  let kinds = 0;
  const isRun = (end: number) => end - start >= shortest && (kinds & mixed) === mixed;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const kind = unitKinds[unit] ?? 0;
    if (kind !== 0) {
      kinds |= kind;
      continue;
    }
    const isWrapped = unit === lineFeed && at - Math.max(start, lineStart) >= shortest;
    lineStart = at + 1;
    if (isWrapped && at + 1 < length && unitKinds[text.charCodeAt(at + 1)] !== 0) continue;
    if (isRun(at)) visit(start, at + paddingAt(text, at));
    start = at + 1;
    kinds = 0;
  }
  if (isRun(length)) visit(start, length);
}

const lineFeed = 10;

const lower = 1;
const upper = 2;
const digit = 4;
const sign = 8;
const mixed = lower | upper | digit;

/** Of each unit; 0 where it is not of Base64 in either alphabet. Has all units: to ask a list for what it lacks is slow. */
const unitKinds = new Uint8Array(0x10000);
for (let unit = 97; unit <= 122; unit++) unitKinds[unit] = lower;
for (let unit = 65; unit <= 90; unit++) unitKinds[unit] = upper;
for (let unit = 48; unit <= 57; unit++) unitKinds[unit] = digit;
for (const unit of '+/-_') unitKinds[unit.charCodeAt(0)] = sign;

function paddingAt(text: string, at: number): number {
  if (text.charCodeAt(at) !== 61) return 0;
  return text.charCodeAt(at + 1) === 61 ? 2 : 1;
}

/** The bytes of Base64 in either alphabet, without its padding; undefined where it is none. */
export function bytesOf(body: string): Uint8Array | undefined {
  if (!/^[\w+/-]*$/.test(body)) return undefined;
  // A single letter at the end carries only six bits: no byte.
  const whole = body.length % 4 === 1 ? body.slice(0, -1) : body;
  const binary = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Random bytes contain a control character within a few bytes; text contains none. */
function isReadable(bytes: Uint8Array): boolean {
  let marks = 0;
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return false;
    if (byte === 0x7f) return false;
    // Blanks, quotes, percent signs, colons, braces, and every byte of a letter outside ASCII.
    if (byte === 0x20 || byte === 0x25 || byte === 0x22 || byte === 0x3a || byte === 0x3d || byte >= 0x80)
      marks++;
  }
  return marks > 0 && marks * 40 >= bytes.length;
}
