import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { npm, succeeded, tail } from '../../setup/command.mjs';

/** Calls `use` with a folder that has an npm package in it, which is gone afterwards. */
export async function withPackage<T>(specifier: string, use: (folder: string) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-enumerate-'));
  try {
    const outcome = await npm(['pack', specifier, '--pack-destination', folder]);
    const [archive] = readdirSync(folder);
    if (!succeeded(outcome) || archive === undefined)
      throw new Error(`${tail(outcome.output)}\n${specifier} could not be fetched.`);
    return use(unpacked(join(folder, archive), folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same of what is on disk: a folder, or an archive as `npm pack` makes it. */
export function withPath<T>(path: string, use: (folder: string) => T): T {
  if (statSync(path).isDirectory()) return use(resolve(path));
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-enumerate-'));
  try {
    return use(unpacked(resolve(path), folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An archive has a folder with the package in it, mostly called `package`. */
function unpacked(archive: string, folder: string): string {
  execFileSync('tar', ['-xzf', archive, '-C', folder, '--strip-components=1'], { stdio: 'inherit' });
  return folder;
}
