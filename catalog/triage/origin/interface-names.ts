import type { Signs } from '../../pack/signs';
import type { FullPack, Pack } from '../../schema';

/** In UTF-16 units. The loggers of longer texts name the SDK on every line. */
const longest = 200_000;
/** A name of several words, `takeSeat`, `room_engine_http_srv`; or any with another behind a dot or a slash. */
const several = /^(?:\w*(?:[a-z][A-Z]|_)\w*|\w+[./]\w+)$/;

/** Names of the SDKs' public interfaces, as they are spelled there. */
export class InterfaceNames {
  private readonly packs = new Map<string, FullPack>();

  constructor(signs: Signs, packs: readonly Pack[]) {
    for (const { pack: id, names } of signs.own) {
      const pack = packs.find((one) => one.id === id);
      if (pack?.kind !== 'full') continue;
      for (const name of names) if (several.test(name)) this.packs.set(name, pack);
    }
  }

  /** Each in lower case: what a text is searched for. */
  get spellings(): string[] {
    return [...new Set([...this.packs.keys()].map((name) => name.toLowerCase()))];
  }

  /** The SDK whose name a spelling found in a text is; undefined where it is part of a word, or of a longer name. */
  at(text: string, start: number, end: number): FullPack | undefined {
    if (text.length > longest) return undefined;
    const pack = this.packs.get(text.slice(start, end));
    return pack && isWhole(text, start, end) && !this.goesOn(text, start, end) ? pack : undefined;
  }

  private goesOn(text: string, start: number, end: number): boolean {
    const [more] = partBehind.exec(text.slice(end, end + longestPart)) ?? [];
    return more !== undefined && this.packs.has(text.slice(start, end + more.length));
  }
}

/** In UTF-16 units. */
const longestPart = 100;
const partBehind = /^[./][A-Za-z_]\w*/;

function isWhole(text: string, start: number, end: number): boolean {
  return !/[\w$]/.test(text.charAt(start - 1)) && !/\w/.test(text.charAt(end));
}
