import type { Secret, Span } from '../../catalog/triage/result';

/** A line of a paste that may be shown: secrets are replaced, and `marks` are the spans of the evidence. */
export interface Excerpt {
  text: string;
  marks: Span[];
}

/** Length of an excerpt, and of its part before the first mark, in UTF-16 units. */
const longest = 120;
const lead = 40;
/** How much is read around a mark, in UTF-16 units. A line can be as long as the whole paste. */
const reach = 1000;
/** UTF-16 units from which on a secret's value is replaced wherever it occurs. Shorter ones may be common numbers. */
const shortest = 6;

/** Control characters that desktops would interpret: line ends, colours, writing direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The line around the first span of `evidence`, cut to the width of a notification, with secrets as pseudonyms. */
export function excerptOf(raw: string, secrets: readonly Secret[], evidence: readonly Span[]): Excerpt {
  const line = lineAround(raw, evidence[0] ?? { start: 0, end: 0 });
  return cut(redacted(raw, line, everywhere(raw, line, secrets), evidence));
}

/** The secrets in the line, and other occurrences of their values that were not recognised as secrets. */
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
  /** Spans that must not be cut in the middle. */
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

/** Moves a cut out of a pseudonym, a mark or a surrogate pair. */
function outward(text: string, whole: readonly Span[], at: number, edge: 'start' | 'end'): number {
  const through = whole.find(({ start, end }) => start < at && at < end && end - start < longest);
  if (through) return through[edge];
  const splits =
    /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) && /[\ud800-\udbff]$/.test(text.slice(0, at));
  return splits ? at - 1 : at;
}
