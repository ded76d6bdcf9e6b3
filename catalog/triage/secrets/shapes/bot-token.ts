import { after, before } from '../around';
import type { SecretRule } from '../rule';

/** A token of a bot of a messenger: its number, a colon, 35 characters that begin with an A. */
export const botTokenRule: SecretRule = {
  reason: 'Whoever has the token of a bot speaks as the bot.',
  triggers: [':a'],
  find({ text }, start) {
    const tail = /^:A[A-Za-z0-9_-]{33,36}(?![A-Za-z0-9_-])/.exec(after(text, start, 40))?.[0];
    const number = tail && /(?<!\d)\d{7,11}$/.exec(before(text, start, 12))?.[0];
    return number ? { kind: 'token', start: start - number.length, end: start + tail.length } : undefined;
  },
};
