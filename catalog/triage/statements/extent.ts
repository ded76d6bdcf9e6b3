import { lineAbove, lineAround, lineBelow, withLike } from '../lines';
import type { Span } from '../result';

/** In UTF-16 units to either side: what lies further away belongs to another statement. */
const reach = 600;
/** Objects in objects that are followed outwards. */
const deepest = 4;

/**
 * The statement that a span is part of: its line; where it stands in an object, the whole of the object and of those
 * around it, over as many lines as they have; and lines beside it that are fields too (`extra: 1`). Two objects of
 * one list are two statements.
 */
export function statementAround(text: string, span: Span): Span {
  const object = objectAround(text, span);
  if (object?.listed) return object;
  const line = lineAround(text, object ?? span, reach);
  return object ? line : withCauses(text, withFields(text, line));
}

/** The outermost object around a span, and whether it is an item of a list. */
function objectAround(text: string, span: Span): (Span & { listed: boolean }) | undefined {
  const left = text.slice(Math.max(0, span.start - reach), span.start);
  if (!left.includes('{')) return undefined;
  let found: Span | undefined;
  let inner = span;
  for (let depth = 0; depth < deepest; depth++) {
    const opened = opening(text, inner.start, span.start - reach);
    if (opened === undefined) break;
    if (text[opened] === '[') return found ? { ...found, listed: true } : undefined;
    found = { start: opened, end: closing(text, opened, span.end + reach) };
    inner = found;
  }
  return found && { ...found, listed: false };
}

/** The offset of the nearest `{` or `[` before an offset that is not closed before it. */
function opening(text: string, before: number, limit: number): number | undefined {
  let braces = 0;
  let lists = 0;
  for (let at = before - 1; at >= Math.max(0, limit); at--) {
    const unit = text.charCodeAt(at);
    if (unit === 125) braces++;
    else if (unit === 93) lists++;
    else if (unit === 123 && braces-- === 0) return at;
    else if (unit === 91 && lists-- === 0) return at;
  }
  return undefined;
}

/** Behind the `}` of the `{` at an offset; no further than `limit`. */
function closing(text: string, from: number, limit: number): number {
  const end = Math.min(text.length, limit);
  let depth = 0;
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 123) depth++;
    else if (unit === 125 && --depth === 0) return at + 1;
  }
  return end;
}

/** `extra: 1`, and two columns of keys and values. */
const field = /^[ \t]{0,12}["']?[A-Za-z_$][\w$.-]{0,39}["']?(?:[ \t]?[:=]|\t[^\t\n]*$)/;
/** A line that says what the one above it came from. */
const cause =
  /^[ \t>|└─↳-]{0,16}(?:caused by|cause|because|reason|inner|nested|underlying|details?|root cause|原因|内层|根因|详情)(?![a-z])/i;
/** Causes of causes that are followed. */
const mostCauses = 3;
/** Lines beside a line of fields that are looked at, on either side. */
const mostFields = 6;

/** A line and those next to it, as long as all of them are fields. */
function withFields(text: string, line: Span): Span {
  return withLike(text, line, (one) => isField(text, one), { lines: mostFields, most: reach });
}

/** A line with the causes below it, or with what it is the cause of. */
function withCauses(text: string, line: Span): Span {
  const isCause = (one: Span) => cause.test(text.slice(one.start, Math.min(one.end, one.start + 60)));
  let { start, end } = line;
  for (let more = 0; more < mostCauses && end < text.length; more++) {
    const below = lineBelow(text, { end }, reach);
    if (!isCause(below)) break;
    end = below.end;
  }
  for (let more = 0; more < mostCauses && start > 0 && isCause({ start, end }); more++)
    start = lineAbove(text, { start }, reach).start;
  return { start, end };
}

function isField(text: string, { start, end }: Span): boolean {
  return field.test(text.slice(start, Math.min(end, start + 60)));
}
