import type { Span } from '../result';
import type { FoundSecret } from '../secrets/find';
import type { Claims } from './claims';
import { openJwt } from './jwt';
import { openUserSig } from './user-sig';

/** A credential that could be opened, with the first span that holds it. */
export interface FoundCredential extends Span {
  readonly claims: Claims;
}

/** More different credentials than these are a list, not one case. */
const mostOpened = 16;
/** Bounds the time that values made to be slow can take. */
const mostTried = 40;
/** In UTF-16 units; no userSig and no JWT is longer. */
const longest = 2048;
/** In a very long log, secrets after so many are repeats. */
const mostLookedAt = 5000;

const openable: ReadonlySet<FoundSecret['kind']> = new Set([
  'usersig',
  'jwt',
  'token',
  'authorization',
  'cookie',
  'secret_key',
]);

const jwt = /eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{6,}/;
const userSig = /eJ[w-z][A-Za-z0-9*_+/=-]{40,}/;

/** Opens the secrets that are credentials, each value once, by ascending start. */
export function findCredentials(text: string, secrets: readonly FoundSecret[]): FoundCredential[] {
  const found: FoundCredential[] = [];
  const seen = new Set<string>();
  for (const { kind, start, end } of secrets.slice(0, mostLookedAt)) {
    if (!openable.has(kind) || end - start > longest) continue;
    const value = text.slice(start, end);
    if (seen.has(value)) continue;
    seen.add(value);
    const claims = open(kind, value);
    if (claims) found.push({ start, end, claims });
    if (found.length >= mostOpened || seen.size >= mostTried) break;
  }
  return found;
}

function open(kind: FoundSecret['kind'], value: string): Claims | undefined {
  const token = jwt.exec(value);
  const opened = token && openJwt(token[0]);
  if (opened) return opened;
  if (kind === 'usersig') return openUserSig(value);
  const signature = userSig.exec(value);
  return signature ? openUserSig(signature[0]) : undefined;
}
