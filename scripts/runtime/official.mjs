import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { run, tail } from '../setup/command.mjs';
import { SetupFailure } from '../setup/failure.mjs';
import { at } from '../setup/paths.mjs';

const connectTimeout = 5_000;
const folder = at('node_modules/electron');

/** The version that package.json pins; undefined before the dependencies are installed. */
export function pinnedVersion() {
  const file = join(folder, 'package.json');
  return existsSync(file)
    ? /** @type {string} */ (JSON.parse(readFileSync(file, 'utf8')).version)
    : undefined;
}

/** @param {string} path @returns {string} empty where there is no such file */
const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/**
 * The official build as Electron's own installer leaves it.
 * @returns {{ executable: string, dist: string, version: string } | undefined} undefined if it is not there
 */
export function findOfficial() {
  const dist = join(folder, 'dist');
  const version = readIfThere(join(dist, 'version')).replace(/^v/, '');
  const name = readIfThere(join(folder, 'path.txt'));
  if (!name || version !== pinnedVersion() || !existsSync(join(dist, name))) return undefined;
  return { executable: join(dist, name), dist, version };
}

/** The address that the installer will first connect to: a proxy, a mirror, or the releases themselves. */
function firstAddress() {
  const { env } = process;
  const proxy = env['HTTPS_PROXY'] ?? env['https_proxy'];
  const mirror = env['npm_config_electron_mirror'] ?? env['ELECTRON_MIRROR'];
  return { proxy, url: new URL(proxy ?? mirror ?? 'https://github.com') };
}

/**
 * Networks that forbid an address hang as often as they refuse, so this asks with a short limit.
 * @param {URL} url
 * @returns {Promise<string | undefined>} why there is no connection; undefined if there is one
 */
function probe(url) {
  return new Promise((resolve) => {
    const port = Number(url.port) || (url.protocol === 'http:' ? 80 : 443);
    const socket = connect({ host: url.hostname, port, timeout: connectTimeout });
    /** @param {string} [reason] */
    const end = (reason) => {
      socket.destroy();
      resolve(reason);
    };
    socket.on('connect', () => end());
    socket.on('timeout', () => end(`${url.hostname} did not answer within ${connectTimeout / 1000} s`));
    socket.on('error', (error) => {
      const { code = error.message } = /** @type {NodeJS.ErrnoException} */ (error);
      end(`${url.hostname} cannot be reached (${code})`);
    });
  });
}

/**
 * Electron's own installer, which also finds an earlier download and then needs no network.
 * Throws where the build could not be installed; the message is the reason, worded to follow "because".
 */
export async function installOfficial() {
  const { proxy, url } = firstAddress();
  const env = { ...process.env, ...(proxy && { ELECTRON_GET_USE_PROXY: '1', NODE_USE_ENV_PROXY: '1' }) };
  // The installer would otherwise fill the folder that the environment names instead of the package's.
  delete (/** @type {NodeJS.ProcessEnv} */ (env)['ELECTRON_OVERRIDE_DIST_PATH']);
  const stop = new AbortController();
  const installing = run(process.execPath, [join(folder, 'install.js')], { env, signal: stop.signal });
  const unreachable = await Promise.race([probe(url), installing.then(() => undefined)]);
  // The folder appears when unpacking begins: then no connection is needed any more.
  if (unreachable && !existsSync(join(folder, 'dist'))) stop.abort();
  const { code, output } = await installing;
  if (findOfficial()) return;
  throw new SetupFailure(unreachable ?? `its installer ended with ${code}: ${reasonIn(output)}`);
}

/** @param {string} output a stack trace, of which the first line of an error says most */
const reasonIn = (output) => /^\w*Error.*$/m.exec(output)?.[0] ?? tail(output).split('\n').at(-1) ?? '';
