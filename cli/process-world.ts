import { findFiles } from '../files/find-files';
import { writeWhole } from '../files/write-whole';
import { version } from '../package.json';
import { readInput, readStream } from './read/read-input';
import type { World } from './world';

/** The world of this process. */
export function processWorld(): World {
  const { stdin, stdout, stderr, env } = process;
  let closed = false;
  // `errdesk … | head` closes the pipe early, which is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  stderr.on('error', () => {});
  return {
    env,
    version,
    readFile: (path) => readInput(path, stdin),
    findFiles,
    readStdin: () => readStream(stdin),
    writeFile: (path, content, replace) => writeWhole(path, content, { replace }),
    stdinIsTerminal: stdin.isTTY === true,
    out: (content) =>
      closed
        ? Promise.resolve(false)
        : new Promise((resolve) => {
            stdout.write(content, () => resolve(!closed));
          }),
    err: (text) => {
      stderr.write(text);
    },
    ...(stdout.isTTY ? { columns: stdout.columns } : {}),
  };
}
