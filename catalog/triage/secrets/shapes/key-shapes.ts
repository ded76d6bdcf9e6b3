import { alphanumeric, base64, base64Url, charSet, hex } from '../char-sets';
import { list } from '../list';
import type { Shape } from './shape';

const capitals = charSet(/[A-Z0-9]/);
const dotted = charSet(/[A-Za-z0-9_.=-]/);
const crypted = charSet(/[\w./$=,+-]/);

const key = (starts: string, shape: Omit<Shape, 'kind' | 'starts'>): Shape => ({
  kind: 'secret_key',
  starts: list(starts),
  ...shape,
});

/** Keys of clouds and services, private keys in one line, and hashes of passwords. */
export const keyShapes: readonly Shape[] = [
  key('AKIA, ASIA, ABIA, ACCA', { body: capitals, least: 16, most: 20 }),
  key('LTAI', { body: alphanumeric, least: 12, most: 28 }),
  key('AKID', { body: alphanumeric, least: 13, most: 48, isCommon: true }),
  key('AKLT', { body: base64, least: 16, most: 80 }),
  key('STS.', { body: alphanumeric, least: 16 }),
  key('AIza', { body: base64Url, least: 33, most: 42 }),
  key('GOCSPX-', { body: base64Url, least: 20 }),
  key('SK, AC', { body: hex, least: 32, most: 32 }),
  key('key-, pubkey-', { body: hex, least: 32, most: 32 }),
  key('SG.', { body: dotted, least: 30, isCommon: true }),
  key('oy2', { body: alphanumeric, least: 40, most: 48 }),
  key('sk-', { body: base64Url, least: 20, isCommon: true }),
  key('sk_live_, sk_test_, rk_live_, rk_test_, whsec_', { body: base64, least: 12 }),
  key('rzp_live_, rzp_test_, ek_', { body: base64Url, least: 12, isCommon: true }),
  key(
    'xai-, nvapi-, pplx-, tvly-, fw_, co_, sq0csp-, sq0atp-, NRAK-, NRJS-, PMAK-, CFPAT-, EZAK, sk_prod_, rnd_',
    { body: base64Url, least: 20, isCommon: true },
  ),
  key('AGE-SECRET-KEY-1', { body: alphanumeric, least: 50 }),
  // The first bytes of private keys in DER, and of "-----BEGIN", in Base64.
  key('MIIE, MIIJ, MIIK, MIICX, MIICd, MIGTAg, MIGHAg, LS0tLS1CRUdJTi', { body: base64, least: 100 }),
  { kind: 'password', starts: list('$apr1$, $2a$, $2b$, $2y$, $6$, $5$, $argon2'), body: crypted, least: 20 },
];
