import { parseArgs } from 'node:util';
import { languages } from '../catalog/languages';
import type { Language } from '../catalog/schema';
import { BadUse } from './problem';
import type { World } from './world';

export const commands = ['triage', 'answer', 'catalog', 'explain', 'search', 'export', 'replay'] as const;
export type CommandName = (typeof commands)[number];

interface Option {
  type: 'boolean' | 'string';
  multiple?: true;
  short?: string;
  /** The commands that have it. `help.ts` explains it for each. */
  of: readonly CommandName[];
}

export const options = {
  json: { type: 'boolean', of: ['triage', 'catalog', 'search', 'replay'] },
  jsonl: { type: 'string', of: ['triage', 'search'] },
  batch: { type: 'boolean', of: ['triage'] },
  one: { type: 'boolean', of: ['triage'] },
  compare: { type: 'string', of: ['triage'] },
  sdk: { type: 'string', of: ['catalog', 'explain', 'export'] },
  format: { type: 'string', of: ['answer', 'export'] },
  columns: { type: 'string', of: ['export'] },
  all: { type: 'boolean', of: ['export'] },
  out: { type: 'string', of: ['answer', 'export'] },
  force: { type: 'boolean', of: ['answer', 'export'] },
  delimiter: { type: 'string', of: ['export'] },
  'no-bom': { type: 'boolean', of: ['export'] },
  template: { type: 'string', of: ['answer'] },
  for: { type: 'string', of: ['answer'] },
  length: { type: 'string', of: ['answer'] },
  entry: { type: 'string', multiple: true, of: ['answer'] },
  set: { type: 'string', multiple: true, of: ['answer'] },
  spare: { type: 'string', multiple: true, of: ['answer'] },
  hide: { type: 'string', multiple: true, of: ['triage', 'answer'] },
  lang: { type: 'string', of: commands },
  help: { type: 'boolean', short: 'h', of: commands },
  version: { type: 'boolean', short: 'V', of: commands },
} as const satisfies Record<string, Option>;

/** The usual name of standard output, as `-` is for standard input. */
const standardOutput = '-';

/** Values of options that were not given. Those with a single value are absent then. */
const none = {
  json: false,
  batch: false,
  one: false,
  all: false,
  force: false,
  'no-bom': false,
  help: false,
  version: false,
  entry: [] as readonly string[],
  set: [] as readonly string[],
  spare: [] as readonly string[],
  hide: [] as readonly string[],
};

/** The parsed arguments. Whether the command exists is not checked. */
export type Arguments = ReturnType<typeof parseArguments>;

/** Throws BadUse for an option that is unknown, lacks its value, or is not for this command. */
export function parseArguments(argv: readonly string[]) {
  const { written, words } = split(argv);
  const [command, ...rest] = words;
  const given = readOptions(written);
  if (isCommand(command)) refuseForeign(command, given);
  const out = given.out === standardOutput ? undefined : given.out;
  return { ...none, ...given, out, command, words: rest };
}

export function isCommand(name: string | undefined): name is CommandName {
  return commands.some((command) => command === name);
}

/**
 * Separates options from words. `-1101` and `-word` are words of a query, so only arguments with two dashes, `-h` and
 * `-V` are options.
 */
function split(argv: readonly string[]): { written: string[]; words: string[] } {
  const written: string[] = [];
  const words: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') return { written, words: [...words, ...argv.slice(at + 1)] };
    if (!word.startsWith('--') && word !== '-h' && word !== '-V') words.push(word);
    else if (takesValue(word) && at + 1 < argv.length) written.push(`${word}=${argv[++at]}`);
    else written.push(word);
  }
  return { written, words };
}

function takesValue(word: string): boolean {
  return Object.entries(options).some(([name, { type }]) => type === 'string' && word === `--${name}`);
}

function readOptions(args: string[]) {
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new BadUse({
      zh: `选项有误（${message}）。运行 errdesk --help 查看可用的选项。`,
      en: `An option is wrong (${message}). Run errdesk --help for the ones there are.`,
    });
  }
}

function refuseForeign(command: CommandName, given: ReturnType<typeof readOptions>): void {
  const known = Object.entries<Option>(options).filter(([, { of }]) => of.includes(command));
  for (const name of Object.keys(given)) {
    if (known.some(([each]) => each === name)) continue;
    throw new BadUse({
      zh: `${command} 没有选项 --${name}。运行 errdesk --help 查看可用的选项。`,
      en: `${command} has no option --${name}. Run errdesk --help for the ones there are.`,
    });
  }
}

/** The requested language, else that of the environment. Throws BadUse for an unknown one. */
export function languageOf(asked: string | undefined, env: World['env']): Language {
  if (asked === undefined)
    return /^zh/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'zh' : 'en';
  const language = languages.find((each) => each === asked);
  if (language) return language;
  throw new BadUse({
    zh: `没有语言 ${asked}。请写 --lang zh 或 --lang en。`,
    en: `There is no language ${asked}. Give --lang zh or --lang en.`,
  });
}
