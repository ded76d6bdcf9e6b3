import type { Arguments } from './options';
import { unwritable } from './unwritable';
import type { CommandContext } from './world';

/** Writes to standard output or, with `--out`, to a file. Throws BadUse if the file cannot be written. */
export async function put(
  { world }: CommandContext,
  content: string | Uint8Array,
  { out, force }: Pick<Arguments, 'out' | 'force'>,
): Promise<void> {
  if (out === undefined) {
    await world.out(content);
    return;
  }
  try {
    await world.writeFile(out, content, force);
  } catch (error) {
    throw unwritable(out, error);
  }
}
