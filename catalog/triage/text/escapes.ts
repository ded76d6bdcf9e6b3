import { namedEntities } from './named-entities';
import { decodeUtf8 } from './utf8';
import { Rewriter, type View } from './view';

/** No log has more layers of encoding than four. */
const maxRounds = 4;

/** Undoes `\uXXXX`, JSON escapes, HTML entities and percent-encoding, layer by layer until nothing changes. */
export function undoEscapes(view: View): View {
  let current = view;
  for (let round = 0; round < maxRounds; round++) {
    const next = oneRound(current);
    if (next === current) return current;
    current = next;
  }
  return current;
}

const escapes = new RegExp(
  [
    String.raw`\\u[0-9a-fA-F]{4}`,
    String.raw`\\u\{[0-9a-fA-F]{1,6}\}`,
    String.raw`(?:\\x[0-9a-fA-F]{2})+`,
    String.raw`(?:\\[0-3][0-7]{2}){2,}`,
    String.raw`\\["\\/nrtbf']`,
    '&#[xX][0-9a-fA-F]{1,6};',
    String.raw`&#\d{1,7};`,
    '&[a-zA-Z]{2,8};',
    '(?:%[0-9a-fA-F]{2})+',
    '%u[0-9a-fA-F]{4}',
  ].join('|'),
  'g',
);

function oneRound(view: View): View {
  const { text } = view;
  if (!text.includes('\\') && !text.includes('%') && !text.includes('&')) return view;
  const rewriter = new Rewriter(view);
  for (const match of text.matchAll(escapes)) {
    const plain = plainOf(match[0]);
    if (plain !== undefined) rewriter.replace(match.index, match.index + match[0].length, plain);
  }
  return rewriter.finish();
}

/** The text that an escape encodes; undefined where it is none after all. */
function plainOf(written: string): string | undefined {
  const lead = written.charAt(0);
  if (lead === '&') return entity(written);
  if (lead === '%') return written.charAt(1) === 'u' ? point(written.slice(2), 16) : percent(written);
  return backslash(written);
}

const shortEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: ' ', f: '\n' };

function backslash(written: string): string | undefined {
  const kind = written.charAt(1);
  if (kind === 'u') return point(written.replace(/[^0-9a-fA-F]/g, ''), 16);
  if (kind === 'x') return bytes(written.slice(2).split('\\x'), 16);
  if (kind >= '0' && kind <= '3') return bytes(written.slice(1).split('\\'), 8);
  return shortEscapes[kind] ?? kind;
}

/** Bytes that are text in UTF-8; bytes that are not are left as they were written. */
function bytes(digits: string[], base: number): string | undefined {
  return decodeUtf8(Uint8Array.from(digits, (byte) => Number.parseInt(byte, base)));
}

function percent(written: string): string | undefined {
  return bytes(written.slice(1).split('%'), 16);
}

function entity(written: string): string | undefined {
  const inner = written.slice(1, -1);
  if (!inner.startsWith('#')) return namedEntities[inner];
  const hex = inner.charAt(1) === 'x' || inner.charAt(1) === 'X';
  return hex ? point(inner.slice(2), 16) : point(inner.slice(1), 10);
}

function point(digits: string, base: number): string | undefined {
  const value = Number.parseInt(digits, base);
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : undefined;
}
