import type { Signs } from '../../pack/signs';
import type { FullPack, Pack } from '../../schema';
import { matchesIn } from '../text/matches';

/** In UTF-16 units. The loggers of longer texts name the SDK on every line. */
const longest = 200_000;
/** A name of several words: `takeSeat`, `room_engine_http_srv`; with the one behind a dot or a slash, if there is one. */
const name = /(?<![\w$])(?<first>[A-Za-z_]\w*)(?=(?<second>[./][A-Za-z_]\w*)?)/g;
const severalWords = /[a-z][A-Z]|_/;

/** Finds names of the SDKs' public interfaces, as they are spelled there. */
export class InterfaceNames {
  private readonly packs = new Map<string, FullPack>();

  constructor(signs: Signs, packs: readonly Pack[]) {
    for (const { pack: id, names } of signs.own) {
      const pack = packs.find((one) => one.id === id);
      if (pack?.kind !== 'full') continue;
      for (const one of names) this.packs.set(one, pack);
    }
  }

  /** Calls `hit` for each name, with the SDK whose it is. */
  scan(text: string, hit: (pack: FullPack, start: number, end: number) => void): void {
    if (text.length > longest || this.packs.size === 0) return;
    for (const { index, groups: { first = '', second = '' } = {} } of matchesIn(text, name)) {
      const both = second && this.packs.get(first + second);
      const own = both || (severalWords.test(first) && this.packs.get(first));
      if (own) hit(own, index, index + (both ? first + second : first).length);
    }
  }
}
