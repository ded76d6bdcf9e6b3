import { defaultsSwitch } from './own-switches';

/** The command line of this process. */
export interface Given {
  /** `process.argv` */
  given: readonly string[];
  /** The folder in which it was started. */
  folder: string;
  /** Whether it is a development build, which is started as `electron <app> …`: its first name is the app itself. */
  isDefaultApp: boolean;
}

/** A command line without its program. */
export interface Split {
  /** With what is loaded before the app in development. */
  switches: string[];
  /** The app itself, in development. */
  app: string[];
  names: string[];
}

export function splitArguments({ given, isDefaultApp }: Given): Split {
  const switches: string[] = [];
  const names: string[] = [];
  let isValue = false;
  for (const word of joined(given.slice(1))) {
    const goesBefore = isValue || isSwitch(word);
    isValue = !isValue && isDefaultApp && (word === '-r' || word === '--require');
    if (goesBefore) switches.push(word);
    else if (word !== '') names.push(word);
  }
  const apps = isDefaultApp ? 1 : 0;
  return { switches, app: names.slice(0, apps), names: names.slice(apps) };
}

/** Chromium's switches have their value behind an equals sign. This one may have it in the next word. */
function joined(words: readonly string[]): string[] {
  const name = `--${defaultsSwitch}`;
  return words.flatMap((word, index) => {
    if (words[index - 1] === name && !isSwitch(word)) return [];
    const next = words[index + 1];
    return word === name && next !== undefined && !isSwitch(next) ? [`${name}=${next}`] : [word];
  });
}

/** Whether Chromium takes a word for a switch, which on Windows may begin with a slash. */
export function isSwitch(word: string, platform = process.platform): boolean {
  return word.startsWith('-') || (platform === 'win32' && word.startsWith('/'));
}
