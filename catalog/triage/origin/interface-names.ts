import type { Signs } from '../../pack/signs';
import type { Pack } from '../../schema';
import { matchesIn } from '../text/matches';
import type { MarkHit, OwnMark } from './scan-marks';

/** In UTF-16 units. The loggers of longer texts name the SDK on every line. */
const longest = 200_000;
/** A name of several words: `takeSeat`, `room_engine_http_srv`; with the one behind a dot or a slash, if there is one. */
const name = /(?<![\w$])(?<first>[A-Za-z_]\w*)(?=(?<second>[./][A-Za-z_]\w*)?)/g;
const severalWords = /[a-z][A-Z]|_/;

/** Finds names of the SDKs' public interfaces, as they are spelled there. */
export class InterfaceNames {
  private readonly marks = new Map<string, OwnMark>();

  constructor(signs: Signs, packs: readonly Pack[]) {
    for (const { pack: id, names } of signs.own) {
      const pack = packs.find((one) => one.id === id);
      if (pack?.kind !== 'full') continue;
      for (const one of names) this.marks.set(one, { pack, names: false });
    }
  }

  /** Calls `hit` for each name. */
  scan(text: string, hit: (found: MarkHit) => void): void {
    if (text.length > longest || this.marks.size === 0) return;
    for (const { index, groups: { first = '', second = '' } = {} } of matchesIn(text, name)) {
      const both = second && this.marks.get(first + second);
      const own = both || (severalWords.test(first) && this.marks.get(first));
      if (own) hit({ mark: { own }, start: index, end: index + (both ? first + second : first).length });
    }
  }
}
