import { after } from '../around';
import { base64 } from '../char-sets';
import type { SecretRule } from '../rule';
import { withoutStop } from './without-stop';
import { endOfWrapped } from './wrapped-lines';

/** In characters. */
const shortest = 43;
const shortestLine = 30;
const mostLines = 60;

/** A userSig is Base64 of compressed JSON, so that it begins the same way wherever it stands. */
export const userSigRule: SecretRule = {
  reason: 'A userSig lets anyone log in as that user until it expires.',
  triggers: ['ejw', 'ejx', 'ejy', 'ejz'],
  find(runs, start) {
    const { text } = runs;
    if (!/^eJ[w-z]/.test(after(text, start, 3)) || /[A-Za-z0-9]/.test(text.charAt(start - 1)))
      return undefined;
    const end = runs.endOf(base64, start);
    if (end - start < shortest) return undefined;
    const stop = endOfWrapped(runs, end, shortestLine, mostLines);
    return { kind: 'usersig', start, end: withoutStop(text, start, stop) };
  },
};
