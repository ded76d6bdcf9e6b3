import { type Handed, handedSchema, nothingHanded } from './handed';

/**
 * What is handed over, as it goes from a second start to the first. Electron cuts that message at each zero byte and
 * takes the white space off the pieces, so that it loses some of a text in which every other byte is zero, as one with
 * a character beyond Latin-1 has them; the first start then answers nothing, and the second takes it for hung and kills
 * it. So this is a text of bytes, none of which is zero.
 */
export interface HandedMessage {
  bytes: string;
}

/** With the command line, which is sent as well, less than the 32 KiB that a message may have. */
const longest = 12 * 1024;

export function messageOf(handed: Handed): HandedMessage {
  const bytes = bytesOf(handed);
  return { bytes: bytes.length <= longest ? bytes : bytesOf({ ...nothingHanded, tooLong: true }) };
}

/** JSON escapes zeros, and what UTF-8 makes of anything else has none. */
const bytesOf = (handed: Handed) => Buffer.from(JSON.stringify(handed), 'utf8').toString('latin1');

/** Nothing, where it is no such message. */
export function handedIn(message: unknown): Handed {
  const bytes = (message as Partial<HandedMessage> | null | undefined)?.bytes;
  if (typeof bytes !== 'string') return nothingHanded;
  try {
    const handed: unknown = JSON.parse(Buffer.from(bytes, 'latin1').toString('utf8'));
    return handedSchema.safeParse(handed).data ?? nothingHanded;
  } catch {
    return nothingHanded;
  }
}
