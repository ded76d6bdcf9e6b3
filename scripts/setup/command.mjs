import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './paths.mjs';

const tailLength = 20;

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 127 where the program does not exist, 128 where a signal ended it
 * @property {string} output standard output and standard error, as they came
 */

/** @param {Outcome} outcome */
export const succeeded = ({ code }) => code === 0;

/**
 * What is shown later reads better without colours, and without Vite's advice to write file extensions.
 * @param {NodeJS.ProcessEnv} env
 */
function plain(env) {
  const { FORCE_COLOR: _, ...rest } = env;
  return { ...rest, NO_COLOR: '1', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
}

/**
 * Runs a program to its end and keeps what it printed.
 * @param {string} program
 * @param {string[]} parameters
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {AbortSignal} [options.signal] ends the program
 * @param {(text: string) => void} [options.onOutput] sees the output as it comes
 * @returns {Promise<Outcome>}
 */
export function run(program, parameters, { cwd = root, env = process.env, signal, onOutput } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd,
      env: plain(env),
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        onOutput?.(text);
      });
    child.on('error', (error) => resolve({ code: 127, output: output || error.message }));
    child.on('close', (code) => resolve({ code: code ?? 128, output }));
  });
}

/**
 * Runs a program on this terminal and passes the usual signals on. Answers its exit code.
 * @param {string} program
 * @param {string[]} parameters
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {RegExp} [options.noise] lines of its standard error that nobody needs to read
 * @returns {Promise<number>}
 */
export function runInFront(program, parameters, { env = process.env, noise } = {}) {
  return new Promise((resolve, reject) => {
    const stderr = noise ? 'pipe' : 'inherit';
    const child = spawn(program, parameters, { cwd: root, env, stdio: ['inherit', 'inherit', stderr] });
    if (noise && child.stderr)
      createInterface({ input: child.stderr }).on('line', (line) => {
        if (!noise.test(line)) process.stderr.write(`${line}\n`);
      });
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    child.on('error', reject);
    child.on('close', (code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(code ?? 1);
    });
  });
}

/** @param {string} output @returns {string} the last lines, which contain the reason */
export function tail(output) {
  return output.trimEnd().split('\n').slice(-tailLength).join('\n');
}

/**
 * Runs npm: the very one that started this script if one did, since that needs no shell on Windows.
 * @param {string[]} parameters
 */
export function npm(parameters) {
  // Whoever silenced the npm around this script still wants to read why this one failed.
  const all = [...parameters, '--loglevel=notice'];
  const path = process.env['npm_execpath'];
  if (path && basename(path).startsWith('npm-cli')) return run(process.execPath, [path, ...all]);
  if (process.platform === 'win32') return run('cmd.exe', ['/d', '/s', '/c', 'npm.cmd', ...all]);
  return run('npm', all);
}
