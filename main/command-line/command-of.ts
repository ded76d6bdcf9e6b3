import { isForCommandLine, isOption } from '../../cli/asked';
import { isAllowed } from '../profile/allowed-switches';
import type { Start } from '../profile/other-start';
import { isSwitch } from '../profile/split-arguments';

/** A start that runs a command and opens no window. */
export interface Command {
  /** For the command line. */
  words: readonly string[];
  /**
   * Arguments for the program, with which Chromium takes none of the words for a switch. Absent where it does not take
   * any as it is.
   */
  again?: readonly string[];
}

/** After it, Chromium reads no switch. */
const end = '--';

/** Standard input, or a code: no switch has digits for a name. */
const isNumber = (word: string) => /^-\d*$/.test(word);

/** A word with a hyphen before it, too, which a search leaves out, may be the name of a switch. */
const isHarmless = (word: string) => !isSwitch(word) || isNumber(word) || isOption(word);

/** The command that a start runs; undefined where it opens the window. */
export function commandOf({ given, isDefaultApp, isPackaged }: Start): Command | undefined {
  // In development, the app is the first name; a packaged one is the program itself.
  const app = isDefaultApp ? 1 + given.slice(1).findIndex((word) => !isSwitch(word)) : 0;
  const after = given.slice(app + 1);
  const first = after.findIndex((word) => !isSwitch(word) || !isAllowed(word));
  const isSafe = after[first] === end;
  const words = first < 0 ? [] : after.slice(isSafe ? first + 1 : first);
  if (!isForCommandLine(words)) return undefined;
  if (isSafe || !isPackaged || words.every(isHarmless)) return { words };
  return { words, again: [...after.slice(0, first), end, ...words] };
}
