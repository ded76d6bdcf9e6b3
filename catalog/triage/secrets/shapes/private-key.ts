import { after } from '../around';
import { base64 } from '../char-sets';
import type { SecretRule } from '../rule';
import { endOfWrapped } from './wrapped-lines';

/** In UTF-16 units: what is longer is no key but a text that mentions one. */
const longest = 40_000;
const shortestLine = 19;
const mostLines = 1000;

/** A private key in PEM form, with its headers; cut off, to the end of its Base64. */
export const privateKeyRule: SecretRule = {
  reason: 'A private key in PEM form.',
  triggers: ['-----begin'],
  find(runs, start) {
    const { text } = runs;
    const head = /^-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----/.exec(after(text, start, 80))?.[0];
    if (!head) return undefined;
    const from = start + head.length;
    const close = runs.next('-----', from);
    if (close >= text.length || close - from > longest)
      return {
        ...{ kind: 'secret_key', start },
        end: endOfWrapped(runs, runs.endOf(base64, from), shortestLine, mostLines),
      };
    const foot = /^-----END [A-Z0-9 ]{0,40}-----/.exec(after(text, close, 80))?.[0] ?? '';
    return { kind: 'secret_key', start, end: close + foot.length };
  },
};
