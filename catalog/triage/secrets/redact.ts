import type { Secret, Span } from '../result';
import type { SecretKind } from './rule';

const labels: Readonly<Record<SecretKind, string>> = {
  usersig: 'userSig',
  jwt: 'JWT',
  secret_key: 'secret key',
  appkey: 'app key',
  token: 'token',
  authorization: 'authorization',
  cookie: 'cookie',
  phone: 'phone',
  email: 'e-mail',
  id_number: 'ID number',
  ip: 'IP',
  contact: 'contact',
};

/** A secret as a place of the paste, with its value as it reads when every encoding is undone. */
export interface ReadSecret extends Span {
  readonly kind: SecretKind;
  readonly value: string;
}

const pseudonymShape = /⟦[^⟦⟧\n]{1,40}⟧/g;

/** Gives each secret its pseudonym: one letter for one value, in the order of first sight. */
export function nameSecrets(raw: string, found: readonly ReadSecret[]): Secret[] {
  const names = new Map<SecretKind, Map<string, string>>();
  const used = new Map<SecretKind, number>();
  // A paste that was redacted before keeps its pseudonyms; ours must not repeat them for other values.
  const taken = new Set(raw.match(pseudonymShape) ?? []);
  return separate(found).map(({ kind, start, end, value }) => {
    const own = names.get(kind) ?? new Map<string, string>();
    names.set(kind, own);
    let pseudonym = own.get(value);
    if (pseudonym === undefined) {
      let number = used.get(kind) ?? 0;
      do pseudonym = nameOf(kind, number++);
      while (taken.size > 0 && taken.has(pseudonym));
      used.set(kind, number);
      own.set(value, pseudonym);
    }
    return { kind, start, end, pseudonym };
  });
}

/** Two secrets inside one encoded run have the same place in the paste: the first stands for both. */
function separate(found: readonly ReadSecret[]): ReadSecret[] {
  const kept: ReadSecret[] = [];
  for (const secret of found) {
    const last = kept.at(-1);
    if (secret.end > secret.start && (!last || secret.start >= last.end)) kept.push(secret);
    else if (last && secret.end > last.end) kept.splice(-1, 1, { ...last, end: secret.end });
  }
  return kept;
}

function nameOf(kind: SecretKind, number: number): string {
  return `⟦${labels[kind]} ${letters(number)}⟧`;
}

/** 0 → A … 25 → Z, 26 → AA. */
function letters(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26) - 1) + last;
}

/** The paste with pseudonyms in place of secrets. Line ends inside a secret stay, so that lines keep their number. */
export function redact(raw: string, secrets: readonly Secret[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, pseudonym } of secrets) {
    parts.push(raw.slice(done, start), pseudonym);
    const value = raw.slice(start, end);
    if (/[\r\n]/.test(value)) parts.push(value.replace(/[^\r\n]+/g, ''));
    done = end;
  }
  parts.push(raw.slice(done));
  return parts.join('');
}
