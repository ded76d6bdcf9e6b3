/** Hyphens, dashes and minus signs that are written for a minus. */
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** One spelling for what reads the same: width, case, dashes. Length may change; use it to compare, not to point. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(dashes, '-');
}

/** A name without what people drop or add: `JOIN_ROOM_FAILED`, `joinRoomFailed`, `join room failed` become one. */
export function squash(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words inside an identifier: `GateWayLoginAlready`, `NOT_SUPPORTED_H264`, `userSig`. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKC')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

const firstHan = 0x3400;
const lastHan = 0x9fff;

/** Whether a UTF-16 unit is a Han character of the basic plane. */
export function isHan(unit: number): boolean {
  return unit >= firstHan && unit <= lastHan;
}

/** The kind of each UTF-16 unit, once it was asked for: a regular expression over a large catalog takes seconds. */
const kindsOfUnits = new Uint8Array(0x10000);
export const kinds = { han: 1, letter: 2, other: 3 } as const;

/** Whether a UTF-16 unit is a Han character, another letter or digit, or neither. */
export function kindOf(unit: number): number {
  const known = kindsOfUnits[unit];
  if (known) return known;
  const isLetter = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit));
  const kind = isHan(unit) ? kinds.han : isLetter ? kinds.letter : kinds.other;
  kindsOfUnits[unit] = kind;
  return kind;
}

/** Runs of Han characters, and runs of other letters and digits, in their order. Everything else separates runs. */
export function runsOf(folded: string): string[] {
  const runs: string[] = [];
  let start = 0;
  let current: number = kinds.other;
  for (let at = 0; at <= folded.length; at++) {
    const kind = at < folded.length ? kindOf(folded.charCodeAt(at)) : kinds.other;
    if (kind === current) continue;
    if (current !== kinds.other) runs.push(folded.slice(start, at));
    start = at;
    current = kind;
  }
  return runs;
}
