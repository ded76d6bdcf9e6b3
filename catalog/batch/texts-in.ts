import { decodeText } from '../triage/text/decode-text';
import { packedKindOf } from './file-kinds';
import type { LeftOut } from './left-out';
import { type BatchLimits, batchLimits } from './limits';
import { type PackedFile, unpack } from './unpack';

/** The texts in files, in the order of their names. */
export interface Texts {
  texts: readonly { name: string; text: string }[];
  left: readonly LeftOut[];
}

const byName = new Intl.Collator('en', { numeric: true });

/**
 * The texts in a file: one, or those of an archive. Undefined for a file that is no archive and no text.
 * @param longest UTF-16 units of a text
 */
export function textsIn(
  given: PackedFile,
  longest: number,
  limits: BatchLimits = batchLimits,
): Texts | undefined {
  const isPacked = packedKindOf(given.bytes) !== undefined;
  const { files, left } = unpack(given, limits);
  const texts: { name: string; text: string }[] = [];
  const more: LeftOut[] = [];
  for (const { name, bytes } of files) {
    const text = decodeText(bytes);
    if (text === undefined && !isPacked) return undefined;
    if (text === undefined) more.push({ name, why: 'not-text' });
    else if (text.trim() === '' && isPacked) more.push({ name, why: 'empty' });
    else if (text.length > longest && isPacked) more.push({ name, why: 'too-large' });
    else texts.push({ name, text });
  }
  texts.sort((one, other) => byName.compare(one.name, other.name));
  return { texts, left: [...left, ...more] };
}
