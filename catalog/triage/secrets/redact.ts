import type { Secret } from '../result';
import type { FoundSecret } from './find';
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

/** Gives each secret its pseudonym: one letter for one value, in the order of first sight. */
export function nameSecrets(raw: string, found: readonly FoundSecret[]): Secret[] {
  const names = new Map<string, string>();
  const used = new Map<SecretKind, number>();
  // A paste that was redacted before keeps its pseudonyms; ours must not repeat them for other values.
  const taken = raw.includes('⟦');
  return found.map((secret) => {
    const key = `${secret.kind}\n${raw.slice(secret.start, secret.end)}`;
    const known = names.get(key);
    if (known) return { ...secret, pseudonym: known };
    let number = used.get(secret.kind) ?? 0;
    let pseudonym = nameOf(secret.kind, number++);
    while (taken && raw.includes(pseudonym)) pseudonym = nameOf(secret.kind, number++);
    used.set(secret.kind, number);
    names.set(key, pseudonym);
    return { ...secret, pseudonym };
  });
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
    parts.push(raw.slice(done, start), pseudonym, raw.slice(start, end).replace(/[^\r\n]+/g, ''));
    done = end;
  }
  parts.push(raw.slice(done));
  return parts.join('');
}
