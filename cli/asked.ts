import { isCommand, options } from './options';

/** How a person asks what there is, without a command. */
const questions: ReadonlySet<string> = new Set(['--help', '-h', '--version', '-V']);

/** Whether arguments are for the command line. The program of the window has other ones, too: files and links. */
export const isForCommandLine = ([first = '']: readonly string[]) => isCommand(first) || questions.has(first);

/** Whether an argument is an option of the command line, with its value or without. */
export function isOption(word: string): boolean {
  const name = /^--([^=]+)/.exec(word)?.[1];
  return questions.has(word) || (name !== undefined && Object.hasOwn(options, name));
}
