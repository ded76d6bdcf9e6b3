import type { FileArguments } from './options';
import { unwritable } from './unwritable';
import type { Desk } from './world';

/** Writes to standard output, or the whole of a file where one is named. Throws BadUse where that cannot be. */
export async function put(
  { world }: Desk,
  content: string | Uint8Array,
  file: Pick<FileArguments, 'out' | 'force'>,
): Promise<void> {
  if (file.out === undefined) {
    await world.out(content);
    return;
  }
  try {
    await world.writeFile(file.out, content, file.force);
  } catch (error) {
    throw unwritable(file.out, error);
  }
}
