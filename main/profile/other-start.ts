import { isAllowed } from './allowed-switches';
import { handedBy } from './handed';
import { moreSwitch, tooLongSwitch } from './own-switches';
import { type Given, splitArguments } from './split-arguments';

export interface Start extends Given {
  isPackaged: boolean;
}

/**
 * How large a command line without its program and the folder may be together, in bytes. A second instance sends both to the first one,
 * with what it was handed once more (`Handed`). Of a message of more than 32 KiB Chromium's first instance takes
 * nothing, and the second one, which gets no answer, takes the first for hung and kills it.
 */
export const startLimit = 16 * 1024;

export interface OtherStart {
  /** Arguments for the program. */
  words: string[];
  /** Switches that are left out because Errdesk does not take them. */
  refused: string[];
}

/**
 * How Errdesk is to be started in place of this start: with no more files than can be handed over, and packaged with no switch that it
 * does not know. Undefined when this start is good, `too-long` when not even that would be short enough.
 */
export function otherStart(start: Start): OtherStart | 'too-long' | undefined {
  const { given, folder, isPackaged } = start;
  const split = splitArguments(start);
  const isTaken = (word: string) => !isPackaged || isAllowed(word);
  const refused = split.switches.filter((word) => !isTaken(word));
  if (refused.length === 0 && fits(given.slice(1), folder)) return undefined;
  const { first, others, more, tooLong } = handedBy(start);
  const words = [
    ...split.switches.filter((word) => isTaken(word) && !isAboutHanded(word)),
    ...split.app,
    ...(more > 0 ? [`--${moreSwitch}=${more}`] : []),
    ...(tooLong ? [`--${tooLongSwitch}`] : []),
    ...(first === undefined ? [] : [first, ...others]),
  ];
  return fits(words, folder) ? { words, refused } : 'too-long';
}

const isAboutHanded = (word: string) => word.startsWith(`--${moreSwitch}=`) || word === `--${tooLongSwitch}`;

/** Each word ends with a zero byte. */
function fits(words: readonly string[], folder: string): boolean {
  const sizes = [folder, ...words].map((word) => Buffer.byteLength(word) + 1);
  return sizes.reduce((sum, size) => sum + size, 0) <= startLimit;
}
