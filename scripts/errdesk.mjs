// `npm run -s errdesk -- …`: the command line. Standard output belongs to it alone.
import { pathToFileURL } from 'node:url';
import { commandLine, ensureCommandLine } from './setup/builds.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/failure.mjs';
import { at } from './setup/paths.mjs';
import { createProgress } from './setup/progress.mjs';
import { isFresh } from './setup/sources.mjs';

const patience = 2_000;

await runScript(async () => {
  // Built with these dependencies and none needed to run: a fresh build needs no second look at them.
  if (!isFresh(commandLine)) {
    const progress = createProgress({ stream: process.stderr, patience });
    await ensureDependencies(progress);
    await ensureCommandLine(progress);
  }
  const [output = ''] = commandLine.outputs;
  // In this process, as if called directly: its own exit code, standard input and arguments.
  process.argv[1] = at(output);
  await import(pathToFileURL(at(output)).href);
  return Number(process.exitCode ?? 0);
});
