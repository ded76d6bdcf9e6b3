import type { Signs } from '../../pack/signs';
import type { Pack } from '../../schema';
import type { OwnMark } from './scan-marks';

/** In UTF-16 units. The loggers of longer texts name the SDK on every line. */
const longest = 200_000;
/** A name of several words, `takeSeat`, `room_engine_http_srv`; or any with another behind a dot or a slash. */
const several = /^(?:\w*(?:[a-z][A-Z]|_)\w*|\w+[./]\w+)$/;

/** Names of the SDKs' public interfaces, as they are spelled there. */
export class InterfaceNames {
  private readonly marks = new Map<string, OwnMark>();

  constructor(signs: Signs, packs: readonly Pack[]) {
    for (const { pack: id, names } of signs.own) {
      const pack = packs.find((one) => one.id === id);
      if (pack?.kind !== 'full') continue;
      for (const name of names) if (several.test(name)) this.marks.set(name, { pack, names: false });
    }
  }

  /** Each in lower case: what a text is searched for. */
  get spellings(): string[] {
    return [...new Set([...this.marks.keys()].map((name) => name.toLowerCase()))];
  }

  /** The mark that a spelling found in a text is; undefined where it is a part of a word, or of a longer name. */
  at(text: string, start: number, end: number): OwnMark | undefined {
    if (text.length > longest) return undefined;
    const mark = this.marks.get(text.slice(start, end));
    return mark && isWhole(text, start, end) && !this.goesOn(text, start, end) ? mark : undefined;
  }

  private goesOn(text: string, start: number, end: number): boolean {
    const [more] = partBehind.exec(text.slice(end, end + longestPart)) ?? [];
    return more !== undefined && this.marks.has(text.slice(start, end + more.length));
  }
}

/** In UTF-16 units. */
const longestPart = 100;
const partBehind = /^[./][A-Za-z_]\w*/;

function isWhole(text: string, start: number, end: number): boolean {
  return !/[\w$]/.test(text.charAt(start - 1)) && !/\w/.test(text.charAt(end));
}
