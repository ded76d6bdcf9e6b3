import { isHongKongId, isIban, isLuhn, isMainlandId, isTaiwanId } from './tokens/checks';

/** A number from 0 to 1, the end exclusive. */
export type Random = () => number;

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomOf(seed: string): Random {
  let state = [...seed].reduce((hash, sign) => (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const digits = '0123456789';
const small = 'abcdefghijklmnopqrstuvwxyz';
const capitals = small.toUpperCase();
const alphabets: Readonly<Record<string, string>> = {
  digits,
  hex: `${digits}abcdef`,
  HEX: `${digits}ABCDEF`,
  upper: capitals + digits,
  lower: small + digits,
  b62: capitals + small + digits,
  b64url: `${capitals}${small}${digits}-_`,
  b64: `${capitals}${small}${digits}+/`,
};

const below = (random: Random, end: number): number => Math.floor(random() * end);
const oneOf = (random: Random, signs: string): string => signs.charAt(below(random, signs.length));

/** So many characters of an alphabet; of each kind that it has at least one, where there is room for them. */
function characters(random: Random, alphabet: string, length: number): string {
  const kinds = [/\d/, /[a-z]/, /[A-Z]/].filter((kind) => kind.test(alphabet));
  for (;;) {
    const made = Array.from({ length }, () => oneOf(random, alphabet)).join('');
    if (length < 8 || kinds.every((kind) => kind.test(made))) return made;
  }
}

const inGroups = (text: string, separator: string): string =>
  (text.match(/.{1,4}/g) ?? [text]).join(separator);

/** The first of the values with each of the endings that has its check. */
function checked(body: string, endings: Iterable<string>, isRight: (value: string) => boolean): string {
  for (const ending of endings) if (isRight(body + ending)) return body + ending;
  throw new Error(`Nothing behind ${body} makes its check right.`);
}

const lengthsOfAccounts: Readonly<Record<string, number>> = { DE: 18, ES: 20, PL: 24 };
const hundred = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

function iban(random: Random, country: string): string {
  const account = characters(random, digits, lengthsOfAccounts[country] ?? 18);
  const check = hundred.find((two) => isIban(country + two + account)) ?? '';
  return country + check + account;
}

function mainlandId(random: Random): string {
  const two = (most: number) => String(1 + below(random, most)).padStart(2, '0');
  const body = `110105${1960 + below(random, 45)}${two(12)}${two(28)}${characters(random, digits, 3)}`;
  return checked(body, `${digits}X`, isMainlandId);
}

function hongKongId(random: Random): string {
  const body = `${oneOf(random, capitals)}${characters(random, digits, 6)}(`;
  return `${checked(body, `${digits}A`, isHongKongId)})`;
}

function uuid(random: Random): string {
  const hex = characters(random, alphabets['hex'] ?? '', 30);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-a${hex.slice(15, 18)}-${hex.slice(18)}`;
}

function jwt(random: Random): string {
  const part = (length: number) => characters(random, alphabets['b64url'] ?? '', length);
  return `eyJ${part(33)}.eyJ${part(60 + below(random, 40))}.${part(43)}`;
}

const userSig = (random: Random): string =>
  `eJw${characters(random, `${capitals}${small}${digits}*-`, 157 + below(random, 40))}_`;

/** What a part of a hole stands for, by its pattern. */
const generators: readonly (readonly [RegExp, (random: Random, groups: string[]) => string])[] = [
  [
    /^(digits|hex|HEX|upper|lower|b62|b64url|b64):(\d+)$/,
    (random, [, alphabet = '', length]) => characters(random, alphabets[alphabet] ?? '', Number(length)),
  ],
  [
    /^b64block:(\d+)$/,
    (random, [, lines]) =>
      Array.from({ length: Number(lines) }, () => characters(random, alphabets['b64'] ?? '', 64)).join('\n'),
  ],
  [
    /^luhn:(\d+):(\d+)$/,
    (random, [, length, start = '']) =>
      checked(start + characters(random, digits, Number(length) - 1 - start.length), digits, isLuhn),
  ],
  [/^iban:([A-Z]{2})$/, (random, [, country = '']) => iban(random, country)],
  [/^iban:([A-Z]{2}):sp$/, (random, [, country = '']) => inGroups(iban(random, country), ' ')],
  [/^cnid$/, mainlandId],
  [/^hkid$/, hongKongId],
  [
    /^twid$/,
    (random) => checked(`${oneOf(random, capitals)}1${characters(random, digits, 7)}`, digits, isTaiwanId),
  ],
  [/^uuid$/, uuid],
  [/^uuid:up$/, (random) => uuid(random).toUpperCase()],
  [/^jwt$/, jwt],
  [/^usersig$/, userSig],
];

/** A part of a hole: what a generator makes, or the part itself. */
export function made(part: string, random: Random): string {
  for (const [pattern, generate] of generators) {
    const groups = pattern.exec(part);
    if (groups) return generate(random, groups);
  }
  return part;
}
