import { chance } from './texts.mjs';

/** Scraps that have troubled readers of text before. */
export const seeds = [
  'userSig=eJwtzMEKgkAUheFXGWZdcmd0ZhTa1KJFEFS2aBc5yq3UyTHUoHdv0pb',
  '\\u9ea6\\u4f4d',
  '%E9%BA%A6%E4%BD%8D',
  '&minus;&#x2d;&nbsp;&amp;amp;',
  '\u001b[31;1m\u001b[0m[39m',
  '－２３４３',
  '{"a":"{\\"b\\":\\"{\\\\\\"code\\\\\\":-2343}\\"}"}',
  'eyJjb2RlIjoxNjQ0OX0=',
  '⟦phone A⟧',
  '\ud800\udfff\ud835\udfcf',
  '0xfffff6d9 4294964953 100,004 10000 5',
  '\u200b\u200e\ufeff\u00ad',
  '| code | 次数 |\n|---|---|\n| 70001 | 3 |',
  'Thu, 16 May 2024 09:41:07 GMT 1600000000 2024-05-16T09:41:07.310Z',
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhIjoxLCJzY29wZSI6InJvb20ifQ.7nLGOFs9LXaCBmNE4gZrDwA0fuP8AHNMmUINDKf3JDI',
];

const units = '0123456789-:=,.;|"\'\\{}[]()<>%&#/_ \t\r\nabcdefxXEe错报码房\u0000\u001b\ud800\udc00\uffff';
const longest = 6000;

/** @typedef {(text: string, pick: (below: number) => number, other: () => string) => string} Mutation */

/** @param {(below: number) => number} pick */
const unit = (pick) => units.charAt(pick(units.length));

/** @type {readonly Mutation[]} */
const mutations = [
  (text, pick) => splice(text, pick(text.length + 1), 1 + pick(8), ''),
  (text, pick) => splice(text, pick(text.length + 1), 0, unit(pick)),
  (text, pick) => splice(text, pick(text.length + 1), 1, unit(pick)),
  (text, pick) => splice(text, pick(text.length + 1), 0, unit(pick).repeat(1 + pick(400))),
  (text, pick, other) => splice(text, pick(text.length + 1), pick(20), other()),
  (text, pick, other) => text.slice(0, pick(text.length + 1)) + other().slice(pick(40)),
  (text, pick) => {
    const from = pick(text.length + 1);
    const part = text.slice(from, from + 1 + pick(40));
    return splice(text, from, 0, part.repeat(1 + pick(60)));
  },
  (text) => JSON.stringify(text),
  (text) => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '?')),
  (text) => Buffer.from(text).toString('base64'),
  (text) =>
    text.replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (text) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/-/g, '\u2212'),
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => text.replace(/[<>&"]/g, (one) => `&#${one.charCodeAt(0)};`),
  (text) => text.toUpperCase(),
  (text) => [...text].reverse().join(''),
  (text, pick) => text.replace(/\d/g, () => String(pick(10))),
];

/** @param {string} text @param {number} at @param {number} length @param {string} put */
function splice(text, at, length, put) {
  return text.slice(0, at) + put + text.slice(at + length);
}

/**
 * The same for the same seed. Most are small changes; some are many at once.
 * @param {readonly string[]} sources at least one
 * @param {number} count
 * @param {number} seed
 * @returns {Iterable<string>}
 */
export function* mutants(sources, count, seed) {
  const pick = chance(seed);
  const other = () => sources[pick(sources.length)] ?? '';
  for (let made = 0; made < count; made++) {
    let text = other();
    const changes = 1 + pick(pick(4) === 0 ? 8 : 3);
    for (let change = 0; change < changes; change++) {
      const mutation = mutations[pick(mutations.length)];
      if (mutation) text = mutation(text, pick, other).slice(0, longest);
    }
    yield text;
  }
}
