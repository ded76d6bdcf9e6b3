import type { Span } from '../../catalog/triage/result';
import type { ReadPaste } from '../case/read-paste';
import { redactedPart } from '../case/redacted-part';
import { evidenceOf } from './reading/found-row';

/** A part of a ticket's text. `start`: its offset. */
interface Piece {
  start: number;
  text: string;
  marked: boolean;
}

/** UTF-16 units that are shown of a ticket, and of them before what was found. */
const most = 1600;
const before = 500;

/** The text of a ticket around what was found in it, with secrets replaced. */
export function piecesOf(read: ReadPaste, index: number | null): Piece[] {
  const { raw } = read;
  const evidence = [...evidenceOf(read, index)].sort((one, other) => one.start - other.start);
  const first = evidence[0]?.start ?? 0;
  const from = raw.length <= most || first < before ? 0 : raw.lastIndexOf('\n', first - before / 2) + 1;
  const start = first - from > most ? first - before : from;
  const end = Math.min(raw.length, start + most);
  const pieces: Piece[] = [];
  let done = start;
  const add = (span: Span, marked: boolean) => {
    if (span.end > span.start) pieces.push({ start: span.start, text: redactedPart(read, span), marked });
  };
  for (const span of evidence) {
    if (span.start < done || span.end > end) continue;
    add({ start: done, end: span.start }, false);
    add(span, true);
    done = span.end;
  }
  add({ start: done, end }, false);
  return pieces;
}
