import { parseArgs } from 'node:util';
import { type Language, languages } from '../catalog/schema';
import { BadUse } from './problem';
import type { World } from './world';

const config = {
  json: { type: 'boolean' },
  jsonl: { type: 'string' },
  sdk: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  columns: { type: 'string' },
  all: { type: 'boolean' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  delimiter: { type: 'string' },
  'no-bom': { type: 'boolean' },
  template: { type: 'string' },
  for: { type: 'string' },
  length: { type: 'string' },
  entry: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  spare: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

export const commands = ['triage', 'answer', 'catalog', 'explain', 'search', 'export'] as const;
export type CommandName = (typeof commands)[number];

/** By its usual name, as `-` is standard input elsewhere. */
const standardOutput = '-';

type Option = keyof typeof config;

/** Options that every command knows. */
const common: readonly Option[] = ['lang', 'help', 'version'];
/** Options that a command knows beside them. */
const known: Record<CommandName, readonly Option[]> = {
  triage: ['json', 'jsonl'],
  answer: ['template', 'for', 'length', 'entry', 'set', 'format', 'out', 'force', 'spare'],
  catalog: ['json'],
  explain: ['sdk'],
  search: ['json', 'jsonl'],
  export: ['format', 'columns', 'sdk', 'all', 'out', 'force', 'delimiter', 'no-bom'],
};

/** The arguments, taken apart. */
export interface Arguments {
  /** As typed; whether there is such a command is for the caller to say. */
  command: string | undefined;
  words: string[];
  json: boolean;
  jsonl: string | undefined;
  sdk: string | undefined;
  lang: string | undefined;
  /** What `export` and `answer` know of a file. */
  file: FileArguments;
  /** What only `answer` knows. */
  answer: AnswerArguments;
  help: boolean;
  version: boolean;
}

export interface FileArguments {
  format: string | undefined;
  columns: string | undefined;
  all: boolean;
  out: string | undefined;
  force: boolean;
  delimiter: string | undefined;
  bom: boolean;
}

export interface AnswerArguments {
  template: string | undefined;
  for: string | undefined;
  length: string | undefined;
  /** Ids of entries. */
  entry: readonly string[];
  /** Each `name=value`. */
  set: readonly string[];
  /** Values that may leave as they are. */
  spare: readonly string[];
}

/** Throws BadUse for an option that does not exist, lacks its value, or is not for this command. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { options, words } = split(argv);
  const [command, ...rest] = words;
  const values = readOptions(options);
  if (isCommand(command)) refuseForeign(command, values);
  return {
    command,
    words: rest,
    json: values.json ?? false,
    jsonl: values.jsonl,
    sdk: values.sdk,
    lang: values.lang,
    file: fileArguments(values),
    answer: {
      template: values.template,
      for: values.for,
      length: values.length,
      entry: values.entry ?? [],
      set: values.set ?? [],
      spare: values.spare ?? [],
    },
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function fileArguments(values: ReturnType<typeof readOptions>): FileArguments {
  return {
    format: values.format,
    columns: values.columns,
    all: values.all ?? false,
    out: values.out === standardOutput ? undefined : values.out,
    force: values.force ?? false,
    delimiter: values.delimiter,
    bom: values['no-bom'] !== true,
  };
}

export function isCommand(name: string | undefined): name is CommandName {
  return commands.some((command) => command === name);
}

/**
 * Options apart from words. `-1101` and `-word` are words of a query, not options, so only what starts with two
 * dashes is taken for one, and the one-letter forms there are.
 */
function split(argv: readonly string[]): { options: string[]; words: string[] } {
  const options: string[] = [];
  const words: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') return { options, words: [...words, ...argv.slice(at + 1)] };
    if (!word.startsWith('--') && word !== '-h' && word !== '-V') words.push(word);
    else if (takesValue(word) && at + 1 < argv.length) options.push(`${word}=${argv[++at]}`);
    else options.push(word);
  }
  return { options, words };
}

function takesValue(word: string): boolean {
  return Object.entries(config).some(([name, { type }]) => type === 'string' && word === `--${name}`);
}

function readOptions(args: string[]) {
  try {
    return parseArgs({ args, options: config, strict: true }).values;
  } catch (error) {
    const said = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new BadUse({
      zh: `选项有误（${said}）。运行 errdesk --help 查看可用的选项。`,
      en: `An option is wrong (${said}). Run errdesk --help for the ones there are.`,
    });
  }
}

function refuseForeign(command: CommandName, values: ReturnType<typeof readOptions>): void {
  for (const name of Object.keys(values)) {
    if ([...common, ...known[command]].some((each) => each === name)) continue;
    throw new BadUse({
      zh: `${command} 没有选项 --${name}。运行 errdesk --help 查看可用的选项。`,
      en: `${command} has no option --${name}. Run errdesk --help for the ones there are.`,
    });
  }
}

/** As asked for, else as the system's settings say. Throws BadUse for a language there is not. */
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
