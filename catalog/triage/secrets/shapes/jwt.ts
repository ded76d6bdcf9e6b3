import { base64Url } from '../char-sets';
import type { SecretRule } from '../rule';

/** In characters: the least that `{"alg":…}` and its claims take. */
const shortestHead = 11;
const shortestClaims = 6;

/** A JWT: two or three parts of Base64 with dots, the first of which begins with `{"`. */
export const jwtRule: SecretRule = {
  reason: 'A JWT is a signed token: whoever has it is let in.',
  triggers: ['eyj'],
  find(runs, start) {
    const { text } = runs;
    if (!text.startsWith('eyJ', start) || /[A-Za-z0-9]/.test(text.charAt(start - 1))) return undefined;
    const head = runs.endOf(base64Url, start);
    if (head - start < shortestHead || text.charAt(head) !== '.') return undefined;
    const claims = runs.endOf(base64Url, head + 1);
    if (claims - head <= shortestClaims) return undefined;
    const end = text.charAt(claims) === '.' ? runs.endOf(base64Url, claims + 1) : claims;
    return { kind: 'jwt', start, end };
  },
};
