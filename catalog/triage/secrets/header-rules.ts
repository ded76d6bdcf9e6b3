import type { SecretRule } from './rule';

const sample = 'q7Zp2LkX9vTd4RbW8sYh';

/** Secrets in the headers of requests, and tokens that are known by their own shape. */
export const headerRules: readonly SecretRule[] = [
  {
    kind: 'jwt',
    reason: 'A JWT is a signed token: whoever has it is let in.',
    triggers: ['eyj'],
    at: /(?<value>eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{6,}(?:\.[A-Za-z0-9_-]*)?)/y,
    accept: (_, before) => !/[A-Za-z0-9]$/.test(before),
    catches: ['x eyJhbGciOiJub25lIn0.eyJhIjoxLCJiIjoyfQ.c2lnbmF0dXJl y'],
    leaves: ['eyJuYW1lIjoiYSJ9', 'key.value.other'],
  },
  {
    kind: 'usersig',
    reason: 'A compressed userSig begins the same way wherever it stands.',
    triggers: ['ejw', 'ejx', 'ejy', 'ejz'],
    at: /(?<value>eJ[w-z][A-Za-z0-9*_+/=-]{40,}(?:\n[A-Za-z0-9*_+/=-]{30,})*)/y,
    accept: (_, before) => !/[A-Za-z0-9]$/.test(before),
    catches: [`sig was eJw${sample}${sample}${sample}_ there`],
    leaves: ['eJwords', 'projectEJx'],
  },
  {
    kind: 'authorization',
    reason: 'The Authorization header is the caller’s log-in.',
    triggers: ['authorization'],
    at: /authorization["'`]{0,2}\s{0,3}[:=]\s{0,3}["'`]?(?<value>(?:[A-Za-z][\w-]*\s)?[^\s"'`⟦⟧][^\n"'`⟦⟧]{6,})/iy,
    accept: (value) => /\d/.test(value) || /^(?:basic|bearer|digest)\s+\S/i.test(value),
    catches: ['Authorization: Basic c3ZjOm5vdC1hLXJlYWw=', `-H 'authorization: Bearer ${sample}'`],
    leaves: [
      'Authorization header missing',
      'authorization: none',
      'Authorization: Bearer ⟦authorization A⟧',
    ],
  },
  {
    kind: 'authorization',
    reason: 'A bearer token works without its header’s name too.',
    triggers: ['bearer '],
    at: /bearer\s(?<value>[A-Za-z0-9._~+/=-]{16,})/iy,
    accept: (value) => /\d/.test(value),
    catches: [`sent Bearer ${sample}.${sample}`],
    leaves: ['bearer of bad news', 'Bearer authentication-is-required'],
  },
  {
    kind: 'cookie',
    reason: 'A cookie holds a session.',
    triggers: ['cookie'],
    at: /cookie["'`]{0,2}\s{0,3}[:=]\s{0,3}["'`]?(?<value>[\w.-]+=[^\n"'`⟦⟧]{2,})/iy,
    catches: ['Cookie: sid=4f9d2c; theme=dark', '"Set-Cookie": "uid=9; Path=/"'],
    leaves: ['没带 cookie', 'cookie: missing', 'cookie 失效'],
  },
  {
    kind: 'secret_key',
    reason: 'A private key in PEM form.',
    triggers: ['-----begin'],
    at: /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----(?<value>[A-Za-z0-9+/=\s]{16,})/y,
    catches: ['-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqG\n-----END PRIVATE KEY-----'],
    leaves: ['-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZI'],
  },
  {
    kind: 'secret_key',
    reason: 'The id of a cloud key, by its prefix.',
    triggers: ['akid'],
    at: /(?<value>AKID[A-Za-z0-9]{28,40})(?![A-Za-z0-9])/y,
    accept: (_, before) => !/[A-Za-z0-9]$/.test(before),
    catches: ['AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA'],
    leaves: ['AKID is missing'],
  },
];
