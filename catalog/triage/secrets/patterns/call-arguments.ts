import { list } from '../list';
import { isKeyLike } from '../looks/opaque';
import { isPlaceholder } from '../looks/placeholder';
import type { SecretRule } from '../rule';

/** Parts of the names of calls that sign, log in or encrypt. */
const parts = list(`
  sig, token, secret, hmac, credential, auth, login, crypt, cipher, password, licen, client,
  builder, key, connect, init
`);
const name = String.raw`(?:${parts.join('|')})[\w$.:]{0,40}\s{0,2}(?:<[\w, ]{0,30}>)?`;
/** The arguments on the same line, with calls among them. */
const call = new RegExp(String.raw`${name}\(((?:[^()\n]|\([^()\n]{0,120}\)){10,400})`, 'iy');
/** Calls whose argument is a key, however it looks. */
const takesKey = /sig|hmac|secret|crypt|cipher|password|credential|login|connect_with|auth(?!or)/i;
const literal = /(["'`])([^"'`\n]{0,300})\1/g;
/** Names of algorithms and encodings. */
const algorithm = /^(?:sha|md5|aes|hs|rs|es|utf|hmac|base64|des|rsa|ec|ascii|latin)[-_\d]/i;

/** Keys and tokens as arguments of a call that signs or logs in: `new Signer(appId, '…')`. */
export const argumentRule: SecretRule = {
  reason: 'An argument of a call that signs is what it signs with.',
  triggers: parts,
  find({ text }, start) {
    call.lastIndex = start;
    const match = call.exec(text);
    const listed = match?.[1];
    if (!match || !listed) return undefined;
    const from = match.index + match[0].length - listed.length;
    const ofKeys = takesKey.test(match[0].slice(0, -listed.length));
    const found = [...listed.matchAll(literal)].filter(([, , value = '']) => isKey(value, ofKeys));
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last) return undefined;
    return { kind: 'secret_key', start: from + first.index + 1, end: from + last.index + last[0].length - 1 };
  },
};

function isKey(value: string, ofKeys: boolean): boolean {
  if (isKeyLike(value, 12)) return true;
  if (!ofKeys || value.length < 8 || !/\d/.test(value) || !/[A-Za-z]/.test(value) || algorithm.test(value))
    return false;
  return value.includes(' ')
    ? isPhrase(value)
    : !/:\/\/|^\w+(?:\.\w+)+$/.test(value) && !isPlaceholder(value);
}

const isPhrase = (value: string): boolean => value.split(' ').length >= 3 && !/[:=%{<]/.test(value);
