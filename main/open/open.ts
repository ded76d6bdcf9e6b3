import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Answer } from '../../bridge/contract';
import type { FileProblem } from '../../bridge/contract/problems';
import { decodeText } from '../../catalog/triage/text/decode-text';

/** Reads a file as a paste. `limit` in bytes. Never throws. */
export async function openTextFile(
  path: string,
  limit: number,
): Promise<Answer<{ text: string; name: string }, FileProblem>> {
  try {
    const refusal = refuse(path, await stat(path), limit);
    if (refusal) return { ok: false, problem: refusal };
    const text = decodeText(await readFile(path));
    if (text === undefined) return { ok: false, problem: { code: 'file-not-text', path } };
    return { ok: true, value: { text, name: basename(path) } };
  } catch (error) {
    return { ok: false, problem: { code: 'file-unreadable', path, reason: reasonOf(error) } };
  }
}

function refuse(path: string, stats: Stats, limit: number): FileProblem | undefined {
  if (stats.isDirectory()) return { code: 'file-unreadable', path, reason: 'folder' };
  // Reading a device or a pipe may never end.
  if (!stats.isFile()) return { code: 'file-unreadable', path, reason: 'other' };
  if (stats.size > limit) return { code: 'file-too-large', path, size: stats.size, limit };
  return undefined;
}

function reasonOf(error: unknown): 'missing' | 'denied' | 'other' {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EACCES' || code === 'EPERM' ? 'denied' : 'other';
}
