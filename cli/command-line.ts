import type { Language } from '../catalog/schema';
import { runAnswer } from './commands/answer';
import { runCatalog } from './commands/catalog';
import { runExplain } from './commands/explain';
import { runExport } from './commands/export';
import { runReplay } from './commands/replay';
import { runSearch } from './commands/search';
import { runTriage } from './commands/triage';
import { help } from './help';
import { type Arguments, type CommandName, commands, isCommand, languageOf, parseArguments } from './options';
import { BadUse } from './problem';
import type { CommandContext, ExitCode, Knowledge, World } from './world';

const runs: Record<CommandName, (context: CommandContext, args: Arguments) => Promise<ExitCode>> = {
  triage: runTriage,
  answer: runAnswer,
  catalog: runCatalog,
  explain: runExplain,
  search: runSearch,
  export: runExport,
  replay: runReplay,
};

/** Runs a command line, given without the program's name. All access to the system goes through `world`. */
export async function runCommandLine(
  argv: readonly string[],
  world: World,
  knowledge: Knowledge,
): Promise<ExitCode> {
  let language: Language = languageOf(undefined, world.env);
  try {
    const args = parseArguments(argv);
    // An export may be in both languages, but messages are in one.
    const inBoth = args.command === 'export' && args.lang === 'both';
    language = languageOf(inBoth ? undefined : args.lang, world.env);
    return await run(args, { world, knowledge, language });
  } catch (error) {
    if (!(error instanceof BadUse)) throw error;
    world.err(`errdesk: ${error.text[language]}\n`);
    return 2;
  }
}

async function run(args: Arguments, context: CommandContext): Promise<ExitCode> {
  const { world, language } = context;
  if (args.help) {
    await world.out(help[language]);
    return 0;
  }
  if (args.version) {
    await world.out(`${world.version}\n`);
    return 0;
  }
  if (isCommand(args.command)) return runs[args.command](context, args);
  if (args.command === undefined) {
    world.err(help[language]);
    return 2;
  }
  throw new BadUse({
    zh: `没有命令 ${args.command}。可用的有：${commands.join('、')}；errdesk --help 说明用法。`,
    en: `There is no command ${args.command}. These there are: ${commands.join(', ')}; errdesk --help tells more.`,
  });
}
