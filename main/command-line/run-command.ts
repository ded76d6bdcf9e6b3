import { spawnSync } from 'node:child_process';
import type { App } from 'electron';
import { programOf } from '../profile/start-again';
import type { Command } from './command-of';

/** The exit code of a command that could not be run: neither an answer nor that nothing was found. */
const failed = 2;

/** Runs a command in place of the window, and ends with its exit code. Call it before Electron is ready. */
export async function runCommand(app: App, command: Command, process: NodeJS.Process): Promise<void> {
  const code = command.again ? runAgain(command.again, process) : await runHere(command.words, process);
  await Promise.all([process.stdout, process.stderr].map(written));
  app.exit(code);
}

/** Waits, so that this process comes to nothing that Chromium's switches ask for. */
function runAgain(words: readonly string[], { execPath, env }: NodeJS.Process): number {
  return spawnSync(programOf(execPath, env), words, { stdio: 'inherit' }).status ?? failed;
}

async function runHere(words: readonly string[], { stderr }: NodeJS.Process): Promise<number> {
  try {
    const { run } = await import('../../cli/run');
    return await run(words);
  } catch (error) {
    stderr.write(`errdesk: ${error instanceof Error ? error.stack : String(error)}\n`);
    return failed;
  }
}

/** Until all that was written has left, also where nobody reads it any more. */
const written = (stream: NodeJS.WriteStream) =>
  new Promise<void>((resolve) => {
    stream.write('', () => resolve());
  });
