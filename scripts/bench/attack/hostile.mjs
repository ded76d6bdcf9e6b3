// Texts that have broken readers of text before, at several sizes, the same in every run.
import { mutants, seeds } from '../mutants.mjs';
import { chance, textOf } from '../texts.mjs';

/** @typedef {(below: number) => number} Pick */
/** @typedef {(size: number, pick: Pick) => string} Family a text of about so many UTF-16 units */
/** @typedef {{ name: string, text: string }} Hostile */
/** @typedef {{ triggers: readonly string[] }} RuleForSecrets */

/** @param {string} part @returns {Family} */
const run = (part) => (size) => part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** Numbered, so that each is another. @param {(index: number, pick: Pick) => string} part @returns {Family} */
const many = (part) => (size, pick) => {
  const parts = [];
  for (let length = 0, index = 0; length < size; index++) {
    const next = part(index, pick);
    parts.push(next);
    length += next.length + 1;
  }
  return parts.join(' ');
};

/** Encoded again and again, as far as the size allows. @param {(text: string) => string} encode @returns {Family} */
const tower = (encode) => (size) => {
  let text = 'RtcError code=-1102 user a@b.cn';
  for (let round = 0; round < 40; round++) {
    const next = encode(text);
    if (next.length > size) break;
    text = next;
  }
  return text;
};

/** @param {string} open @param {string} close @returns {Family} */
const nested = (open, close) => (size) => {
  const depth = Math.floor(size / (open.length + close.length));
  return `${open.repeat(depth)}70003${close.repeat(depth)}`;
};

/** @param {string} letters @returns {Family} */
const random = (letters) => (size, pick) => {
  const units = [...letters];
  return Array.from({ length: size }, () => units[pick(units.length)]).join('');
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** @type {Readonly<Record<string, readonly Family[]>>} */
const families = {
  'one sign': [...'a0-.@/\\%&"\'{([<=:;,|#_~ \t⟦，中é'].map(run),
  'signs that combine': ['e\u0301', '\u0301', '\u200d', '👩‍👩‍👧', '\u202e', '\u2066x\u2069', '\ufeff'].map(
    run,
  ),
  'no text': ['\ud800', '\udc00', '\udc00\ud800', '\0', '\u0001', '\u001b[31m', '\u001b]', '\uffff'].map(run),
  nested: [
    nested('[', ']'),
    nested('{"a":', '}'),
    nested('<a>', '</a>'),
    nested('(', ')'),
    nested('{"a":[', ''),
    nested('Caused by: E(', ')'),
  ],
  towers: [
    tower(JSON.stringify),
    tower(encodeURIComponent),
    tower((text) => Buffer.from(text).toString('base64')),
    tower((text) => text.replace(/&|</g, '&amp;').replace(/ /g, '&nbsp;')),
    tower((text) => text.replace(/[^\w]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)),
    tower((text) => text.replace(/[^\w]/g, (one) => `&#${one.charCodeAt(0)};`)),
    run('%25'),
    run('&amp;'),
    run('\\\\u005c'),
    run('\\'),
    run('&#x26;#x26;'),
  ],
  lines: ['\n', 'a\n', '1\r\n', '\r', 'E/x: -1102\n', '> > > ', '> a\n', '    at a.b (c.js:1:2)\n'].map(
    (line) => run(`x${line}`),
  ),
  'one line': [
    (size) => textOf('log', size).replaceAll('\n', ' '),
    (size) => textOf('dense', size).replaceAll('\n', ' '),
    (size) => textOf('dense', size),
    random(`${letters}+/`),
    random(`${letters} .,:;"'{}[]()<>=\n`),
    random('0123456789-. '),
    random('麦位被锁定房间错误码进房失败超时，。\n'),
  ],
  thousands: [
    many((index) => `user${index}@mail.example`),
    many((index) => `https://a${index}.example/p?code=${index}&token=t${index}`),
    many((_, pick) => `-${1000 + pick(9000)}`),
    many((_, pick) => `1${3 + pick(7)}${pick(1e9)}`),
    many((_, pick) => `${pick(256)}.${pick(256)}.${pick(256)}.${pick(256)}`),
    many((index) => `"token":"q7Zp2LkX9vTd4RbW8sYh${index}"`),
    many((index) => `eyJhbGciOiJub25lIn0.eyJhIjoxLCJiIjoy${index}fQ.c2lnbmF0dXJl`),
    many((index) => `eJwtzMEKgkAUheFXGWZdcmd0ZhTa1KJFEFS2aBc5yq3Uy${index}`),
    many((index) => Buffer.from(`{"room":${index},"text":"hello"}`).toString('base64')),
    many((index) => `${String(index).padStart(8, '0')}-7b6e-4f3a-9c8d-0a1b2c3d4e5f`),
    many(() => 'JOIN_ROOM_FAILED 0x4004'),
    many((index) => `{"code":-23${40 + (index % 7)},"message":"seat is locked"}`),
    many((index) => `2024-05-16T09:41:0${index % 10}.310Z`),
  ],
  'what a search may repeat': [
    'a=a&',
    'code: ',
    '"code":',
    'error ',
    'Error: ',
    'http://',
    '::',
    '1,000,',
    '1.',
    '1:',
    '0x',
    'key=value&',
    '"\\"',
    'a.b.c(',
    '-----BEGIN ',
    'Bearer ',
    'Authorization: ',
    'cookie: a=',
    '错误码',
    '没有声音 ',
    'a@',
    'a@b.',
    '⟦phone A⟧ ',
    '+1 ',
    'v1.2.3.',
    '[09:41:06.931] ',
  ].map(run),
};

/** Each word that a rule for secrets begins at, again and again, and before an endless value. @param {readonly RuleForSecrets[]} rules */
function againstRules(rules) {
  const triggers = [...new Set(rules.flatMap((rule) => rule.triggers))];
  return triggers.flatMap((trigger) => [
    run(trigger),
    run(`${trigger}: "`),
    /** @type {Family} */ (size) => `${trigger}="${'aB3'.repeat(size / 3)}`,
    /** @type {Family} */ (size) => `${trigger}${' '.repeat(size)}x`,
  ]);
}

/** @type {Family} */
const mutant = (size, pick) => {
  const [text = ''] = mutants(seeds, 1, pick(1_000_000));
  return run(`${text || 'x'}\n`)(size, pick);
};

/**
 * So many hostile texts, of every family and every size: each size takes every family in turn.
 * @param {number} count
 * @param {readonly number[]} sizes in UTF-16 units
 * @param {readonly RuleForSecrets[]} [rules]
 * @returns {Iterable<Hostile>}
 */
export function* hostileTexts(count, sizes, rules = []) {
  const kinds = Object.entries({ ...families, 'rules for secrets': againstRules(rules), mutants: [mutant] });
  const all = kinds.filter(([, members]) => members.length > 0);
  const pick = chance(count);
  for (let made = 0; made < count; made++) {
    const [kind, members] = all[made % all.length] ?? ['', []];
    const member = pick(members.length);
    const size = sizes[Math.floor(made / all.length) % sizes.length] ?? 0;
    const text = members[member]?.(size, pick) ?? '';
    // A blank text is refused before it is read.
    yield { name: `${kind} ${member}, ${size}`, text: text.trim() === '' ? `x${text}` : text };
  }
}
