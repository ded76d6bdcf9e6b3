import { after, before } from '../around';
import { charSet, isIn, namePart } from '../char-sets';

/** What stands around a value, read only where it is asked for. */
export class Context {
  #key: string | undefined;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {}

  get before(): string {
    return before(this.text, this.start);
  }

  get after(): string {
    return after(this.text, this.end);
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
    if (isHan ? unit < 0x3400 || unit > 0x9fff : !isIn(namePart, unit)) break;
    at--;
  }
  return at;
}

/** Blanks, quotation marks, brackets and the signs of an assignment. */
const gap = charSet(/[ "'`([{=:>|*\\/\t,.]/);
const isGap = (unit: number): boolean => isIn(gap, unit) || unit === 0xa7;
