import { lookAround } from './rule';

/** What stands around a value, read only where it is asked for. */
export class Context {
  #key: string | undefined;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {}

  get before(): string {
    return this.text.slice(Math.max(0, this.start - lookAround), this.start);
  }

  get after(): string {
    return this.text.slice(this.end, this.end + lookAround);
  }

  /** The name whose value this is, in lower case and without separators: `roomid`; empty if there is none. */
  get key(): string {
    this.#key ??= keyBefore(this.text, this.start);
    return this.#key;
  }

  /** The word right before, in lower case, and what stands between them. */
  get word(): { text: string; gap: string } {
    let at = this.start;
    while (at > 0 && this.start - at < 8 && isGap(this.text.charCodeAt(at - 1))) at--;
    const from = nameStart(this.text, at);
    return { text: this.text.slice(from, at).toLowerCase(), gap: this.text.slice(at, this.start) };
  }
}

/** In UTF-16 units. */
const longestName = 40;
const longestGap = 10;

function keyBefore(text: string, start: number): string {
  let at = start;
  let linked = false;
  while (at > 0 && start - at < longestGap) {
    const unit = text.charCodeAt(at - 1);
    // A colon, an equals sign, 是, 为.
    if (unit === 58 || unit === 61 || unit === 0x662f || unit === 0x4e3a) linked = true;
    else if (!isGap(unit)) break;
    at--;
  }
  if (!linked) return '';
  return text.slice(nameStart(text, at), at).replace(/[_$-]/g, '').toLowerCase();
}

/** Where the name begins that ends at an offset: letters, digits, `_`, `$`, `-`, or Chinese. */
function nameStart(text: string, end: number): number {
  let at = end;
  const isHan = end > 0 && text.charCodeAt(end - 1) >= 0x3400;
  while (at > 0 && end - at < longestName) {
    const unit = text.charCodeAt(at - 1);
    if (isHan ? unit < 0x3400 || unit > 0x9fff : !isNamePart(unit)) break;
    at--;
  }
  return at;
}

/** Letters, digits, `_`, `$` and `-`. */
export function isNamePart(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 95 ||
    unit === 36 ||
    unit === 45
  );
}

/** Blanks, quotation marks, brackets and the signs of an assignment. */
function isGap(unit: number): boolean {
  return ' "\'`([{=:>|*\\/\t,.§'.includes(String.fromCharCode(unit));
}
