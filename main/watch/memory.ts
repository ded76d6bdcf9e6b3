import { createHmac, randomBytes } from 'node:crypto';
import type { Found } from './look';

/** Remembers copied texts, only as hashes with a salt that is never stored. */
export interface Memory {
  /** Whether the last look found the same. Remembers this one as the last. */
  unchanged(found: Found): boolean;
  /** Whether this text was judged before. Remembers it. */
  judged(text: string): boolean;
  /** Remembers a text that Errdesk itself copied or shows. */
  noteOwn(text: string): void;
  isOwn(text: string): boolean;
  /** Forgets everything but Errdesk's own copies. */
  clear(): void;
}

/** How many texts are remembered. After more than these, the same text is suggested again. */
const most = 500;
const mostOwn = 50;

/** A hash from which no text can be looked up, because its salt is random at each start. */
export function saltedHash(salt: Buffer = randomBytes(32)): (text: string) => string {
  return (text) => createHmac('sha256', salt).update(text).digest('base64');
}

export function createMemory(hash: (text: string) => string): Memory {
  const judged = new Set<string>();
  const ownCopies = new Set<string>();
  let last: string | undefined;
  return {
    unchanged(found) {
      if (found.kind === 'same') return true;
      const key = keyOf(found, hash);
      const same = key === last;
      last = key;
      return same;
    },
    judged: (text) => note(judged, hash(text), most),
    noteOwn: (text) => void note(ownCopies, hash(text), mostOwn),
    isOwn: (text) => ownCopies.has(hash(text)),
    clear() {
      judged.clear();
      last = undefined;
    },
  };
}

function keyOf(found: Exclude<Found, { kind: 'same' }>, hash: (text: string) => string): string {
  if (found.kind === 'text') return hash(found.text);
  return found.kind === 'too-large' ? `${found.kind} ${found.size}` : found.kind;
}

/** Adds a key and returns whether it was there already. Beyond `limit`, the oldest is removed. */
function note(set: Set<string>, key: string, limit: number): boolean {
  const known = set.delete(key);
  set.add(key);
  for (const oldest of set) {
    if (set.size <= limit) break;
    set.delete(oldest);
  }
  return known;
}
