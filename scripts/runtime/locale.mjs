import { spawnSync } from 'node:child_process';

/** @typedef {Record<string, string | undefined>} Environment */

/**
 * An environment in which Chromium reads paths as UTF-8. Where the locale is C, or one that is not installed, it
 * reads them as ASCII, and below a folder such as `工具` the window stays blank. The language is kept.
 * @param {Environment} env
 * @param {string} charmap what `locale charmap` says of it
 * @returns {Environment}
 */
export function inUtf8(env, charmap) {
  if (charmap === 'UTF-8') return env;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const language = env['LANGUAGE'] || (locale.split(/[.@]/)[0] ?? '');
  const named = !['', 'C', 'POSIX'].includes(language);
  return { ...env, LC_ALL: 'C.UTF-8', ...(named && { LANGUAGE: language }) };
}

/** @param {Environment} env */
export function charmapOf(env) {
  const { stdout } = spawnSync('locale', ['charmap'], { env, encoding: 'utf8' });
  // Without the program (not glibc) nothing has to be changed.
  return stdout?.trim() || 'UTF-8';
}
