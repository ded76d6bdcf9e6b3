import type { Span } from '../result';
import { toPaste, type View } from '../text/view';

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** With signs at both ends that nobody sees. */
function widened(raw: string, { start, end }: Span): Span {
  const before = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]*$/.exec(
    raw.slice(Math.max(0, start - 8), start),
  );
  const after = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]*/.exec(raw.slice(end, end + 8));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

/**
 * A piece of the view as the paste has it, where only signs differ that look the same: full-width ones, dashes, and those
 * that nobody sees. Where it was escaped there, the piece itself.
 */
export function asWritten(view: View, raw: string, span: Span): string {
  const read = view.text.slice(span.start, span.end);
  const { start, end } = widened(raw, toPaste(view, span));
  const written = raw.slice(start, end);
  const isEscaped = /[\\%&]/.test(written) && !/[\\%&]/.test(read);
  const isSameLength =
    written.length === read.length || written.replace(invisible, '').length === read.length;
  return !isEscaped && isSameLength ? written : read;
}
