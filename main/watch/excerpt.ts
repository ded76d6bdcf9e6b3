import type { Secret, Span } from '../../catalog/triage/result';

/** A line of a paste as it may be shown: secrets replaced, with the places of what was seen. */
export interface Excerpt {
  text: string;
  marks: Span[];
}

/** UTF-16 units of an excerpt, and how many of them stand before the first mark. */
const longest = 120;
const lead = 40;
/** UTF-16 units around a mark that are looked at: a line can be as long as the whole paste. */
const reach = 1000;
/** UTF-16 units from which on a value is a secret wherever it stands, and no common number. */
const shortest = 6;

/** Characters that a line of the desktop's would take for an order: ends of lines, colours, writing direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The line around the first of `evidence`, cut to a width that a notification has, every secret by its pseudonym. */
export function excerptOf(raw: string, secrets: readonly Secret[], evidence: readonly Span[]): Excerpt {
  const line = lineAround(raw, evidence[0] ?? { start: 0, end: 0 });
  return cut(redacted(raw, line, everywhere(raw, line, secrets), evidence));
}

/** The secrets, and where else in the line their values stand without having been taken for secrets there. */
function everywhere(raw: string, line: Span, secrets: readonly Secret[]): Secret[] {
  const part = raw.slice(line.start, line.end);
  const found = secrets.filter(({ start, end }) => start < line.end && end > line.start);
  const pseudonyms = new Map(secrets.map((secret) => [raw.slice(secret.start, secret.end), secret]));
  for (const [value, secret] of pseudonyms) {
    if (value.length < shortest) continue;
    for (let at = part.indexOf(value); at >= 0; at = part.indexOf(value, at + value.length)) {
      const span = { start: line.start + at, end: line.start + at + value.length };
      if (found.every(({ start, end }) => end <= span.start || start >= span.end))
        found.push({ ...secret, ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function lineAround(raw: string, { start }: Span): Span {
  const before = Math.max(raw.lastIndexOf('\n', start - 1), raw.lastIndexOf('\r', start - 1));
  const from = start === 0 ? 0 : before + 1;
  const after = /[\r\n]/g;
  after.lastIndex = start;
  const to = after.exec(raw)?.index ?? raw.length;
  return { start: Math.max(from, start - reach), end: Math.min(to, start + reach) };
}

interface Line extends Excerpt {
  /** Stretches that are not to be cut through. */
  whole: Span[];
}

function redacted(raw: string, line: Span, secrets: readonly Secret[], evidence: readonly Span[]): Line {
  let text = '';
  const whole: Span[] = [];
  const marks: Span[] = [];
  let done = line.start;
  const copy = (end: number) => {
    const from = text.length - done;
    for (const seen of evidence) {
      const start = Math.max(seen.start, done);
      if (start < Math.min(seen.end, end))
        marks.push({ start: start + from, end: Math.min(seen.end, end) + from });
    }
    text += raw.slice(done, end);
  };
  for (const { start, end, pseudonym } of secrets) {
    if (start > done) copy(start);
    whole.push({ start: text.length, end: text.length + pseudonym.length });
    text += pseudonym;
    done = end;
  }
  if (done < line.end) copy(line.end);
  return { text: text.replace(unprintable, ' '), marks, whole: [...whole, ...marks] };
}

function cut({ text, marks, whole }: Line): Excerpt {
  const indent = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const first = marks[0]?.start ?? indent;
  const long = end - indent > longest;
  const from = long ? outward(text, whole, Math.max(indent, first - lead), 'start') : indent;
  const to = long ? outward(text, whole, Math.min(end, from + longest), 'end') : end;
  const head = from > indent ? '…' : '';
  const move = head.length - from;
  return {
    text: `${head}${text.slice(from, to)}${to < end ? '…' : ''}`,
    marks: marks
      .filter((mark) => mark.start >= from && mark.end <= to)
      .map((mark) => ({ start: mark.start + move, end: mark.end + move })),
  };
}

/** Where to cut instead of through the middle of a pseudonym, a mark or a pair of surrogates. */
function outward(text: string, whole: readonly Span[], at: number, edge: 'start' | 'end'): number {
  const through = whole.find(({ start, end }) => start < at && at < end && end - start < longest);
  if (through) return through[edge];
  const splits =
    /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) && /[\ud800-\udbff]$/.test(text.slice(0, at));
  return splits ? at - 1 : at;
}
