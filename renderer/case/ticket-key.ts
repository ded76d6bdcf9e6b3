import type { Ticket } from './ticket';

/** Another one at each start, so that keys of two starts never meet. */
const session = crypto.randomUUID().slice(0, 24);
const digits = 12;
/** So many ids there can be; those below zero are counted from its end. */
const ids = 16 ** digits;

/** By which a paste is known beyond a restart, and its case too. */
export function keyOf({ id, key }: Pick<Ticket, 'id' | 'key'>): string {
  return key ?? session + (id < 0 ? ids + id : id).toString(16).padStart(digits, '0');
}
