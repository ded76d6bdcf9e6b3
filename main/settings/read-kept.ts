import type { FileAside } from '../../bridge/contract/problems';
import { readOrdinarySync } from '../../files/read-ordinary';

/** Why a file of the profile cannot be used as it is. */
export type Why = FileAside['why'];

export type KeptContent =
  | { is: 'missing' }
  | { is: 'json'; content: unknown }
  | { is: 'bad'; why: Exclude<Why, 'newer'> };

/** The content of a file of the profile, of at most `limit` bytes. Never throws, and never waits for a pipe or a device. */
export function readKept(path: string, limit: number): KeptContent {
  let bytes: Uint8Array;
  try {
    bytes = readOrdinarySync(path, limit);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === 'ENOENT' ? { is: 'missing' } : { is: 'bad', why: whys[code] ?? 'unreadable' };
  }
  try {
    // Some editors add a byte order mark, which is not valid JSON; the decoder takes it off.
    return { is: 'json', content: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch {
    return { is: 'bad', why: 'damaged' };
  }
}

const whys: Readonly<Record<string, 'no-file' | 'too-large'>> = {
  EISDIR: 'no-file',
  ENOTSUP: 'no-file',
  ERR_FS_FILE_TOO_LARGE: 'too-large',
};
