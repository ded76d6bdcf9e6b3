import { createHmac, randomBytes } from 'node:crypto';
import type { Found } from './look';

/** What was seen, to know it again. Holds no text: only hashes, with a salt that is never written down. */
export interface Memory {
  /** Whether it is what the last look found too. Remembers it as the last. */
  unchanged(found: Found): boolean;
  /** Whether this text was judged before. Remembers it. */
  judged(text: string): boolean;
  /** Notes a text that Errdesk itself has copied. */
  noteOwn(text: string): void;
  isOwn(text: string): boolean;
  /** Forgets everything but Errdesk's own copies. */
  clear(): void;
}

/** Texts that are known again. A person who copies more than these in between is shown the same thing twice. */
const most = 500;
const mostOwn = 50;

/** A hash that nobody can look a text up by: its salt is drawn at each start. */
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

/** Whether it was there before. The oldest is forgotten beyond so many. */
function note(set: Set<string>, key: string, limit: number): boolean {
  const known = set.delete(key);
  set.add(key);
  for (const oldest of set) {
    if (set.size <= limit) break;
    set.delete(oldest);
  }
  return known;
}
