import type { FieldValue } from './value';

/** How far a value goes on behind what was read of it: each in UTF-16 units from the start of the value. */

/** Of a value without quotation marks, everything up to the end of its clause, or to the next field. */
export function restOfLine({ start, end, quoted }: FieldValue, text: string): number {
  if (quoted) return end - start;
  const line = /^[^\n，。；;|<>{}"]{0,120}/.exec(text.slice(end, end + 120))?.[0] ?? '';
  const next = / {2,}|[,，、 ]{1,2}(?=[A-Za-z_\u3400-\u9fff]{1,16} ?[:：=])/.exec(line);
  return end - start + (next ? next.index : line.trimEnd().length);
}

/** Numbers are written in groups. */
export function groups({ start, end, quoted }: FieldValue, text: string): number {
  if (quoted) return end - start;
  const more = /^(?:[ -]\d{2,8}){1,6}(?![\w:]|\.\d)/.exec(text.slice(end, end + 48));
  return end - start + (more?.[0].length ?? 0);
}

/** A value that was wrapped goes on in the next lines. */
export function wrapped({ start, end, text: first }: FieldValue, text: string): number {
  let stop = end;
  if (first.length < 40) return stop - start;
  for (let line = 0; line < 60; line++) {
    const more = /^\\?\n[A-Za-z0-9*_+/=-]{30,}/.exec(text.slice(stop, stop + 200));
    if (!more) break;
    stop += more[0].length;
  }
  return stop - start;
}

/** A pair of coordinates. */
export function coordinates({ start, end, quoted }: FieldValue, text: string): number {
  if (quoted) return end - start;
  const more = /^[°NSEW]{0,2}[, ]{1,3}[([]?-?\d{1,3}\.\d{2,}[°NSEW]{0,2}/.exec(text.slice(end, end + 40));
  return end - start + (more?.[0].length ?? 0);
}
