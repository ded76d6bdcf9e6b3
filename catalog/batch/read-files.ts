import type { LeftOut } from './left-out';
import { type BatchLimits, batchLimits } from './limits';
import { type Texts, textsIn } from './texts-in';

/** A file that can be read. `name`: with its folders inside of what was given; `size` in bytes. */
export interface NamedFile {
  name: string;
  size: number;
  /** Rejects where that fails. */
  read(): Promise<Uint8Array>;
}

/** How long a file and a text of it may be, in bytes and in UTF-16 units. */
export interface FileRoom {
  largest: number;
  longest: number;
}

/** The texts in several files and in the archives among them, within the limits, and what is not among them. */
export async function readFiles(
  given: readonly NamedFile[],
  { largest, longest }: FileRoom,
  limits: BatchLimits = batchLimits,
): Promise<Texts> {
  const texts: { name: string; text: string }[] = [];
  const left: LeftOut[] = [];
  let room = limits.bytes;
  for (const file of given.slice(0, limits.files)) {
    const read =
      file.size > Math.min(largest, room)
        ? without(file.name, 'too-large')
        : await textsOf(file, longest, { ...limits, bytes: room });
    left.push(...read.left);
    for (const one of read.texts) {
      room -= one.text.length;
      if (room < 0) left.push({ name: one.name, why: 'too-large' });
      else if (texts.length >= limits.files) left.push({ name: one.name, why: 'too-many' });
      else texts.push(one);
    }
  }
  const more = given.length - limits.files;
  if (more > 0) left.push({ name: '', why: 'too-many', count: more });
  return { texts, left };
}

async function textsOf({ name, read }: NamedFile, longest: number, limits: BatchLimits): Promise<Texts> {
  try {
    return textsIn({ name, bytes: await read() }, longest, limits) ?? without(name, 'not-text');
  } catch {
    return without(name, 'unreadable');
  }
}

const without = (name: string, why: LeftOut['why']): Texts => ({ texts: [], left: [{ name, why }] });
