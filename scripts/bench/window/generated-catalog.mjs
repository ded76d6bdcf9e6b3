// A generated catalog of any size: the real one, then entries made up of words, the same in every run.
import { chance } from '../texts.mjs';
import { modules, moments, nouns, outcomes, states, things, verbs } from './words.mjs';

/** @typedef {import('../../../catalog/symptom-schema').WholeCatalog} Catalog */
/** @typedef {import('../../../catalog/schema').Entry} Entry */
/** @typedef {import('../../../catalog/schema').Text} Text */
/** @typedef {(below: number) => number} Pick */

/** @template T @param {readonly T[]} list @param {Pick} pick @returns {T} */
function one(list, pick) {
  return /** @type {T} */ (list[pick(list.length)]);
}

const upper = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words and numbers from which one entry is written. @param {Pick} pick */
function draw(pick) {
  const [thing, other] = [one(things, pick), one(things, pick)];
  return {
    thing,
    other,
    state: one(states, pick),
    moment: one(moments, pick),
    module: one(modules, pick),
    call: `${one(verbs, pick)}${one(nouns, pick)}`,
    field: `${one(nouns, pick).toLowerCase()}_${one(['id', 'type', 'limit', 'url', 'key', 'size'], pick)}`,
    limit: 2 + pick(4000),
    version: `${1 + pick(9)}.${pick(30)}.${pick(10)}`,
  };
}

/** @typedef {ReturnType<typeof draw>} Drawn */

/** @type {readonly ((drawn: Drawn) => Text)[]} */
const titles = [
  ({ thing, state }) => ({ zh: `${thing[0]}${state[0]}`, en: upper(`the ${thing[1]} ${state[1]}`) }),
  ({ thing, state, moment }) => ({
    zh: `${moment[0]}${thing[0]}${state[0]}`,
    en: upper(`the ${thing[1]} ${state[1]} ${moment[1]}`),
  }),
  ({ thing, other, state }) => ({
    zh: `${other[0]}的${thing[0]}${state[0]}`,
    en: upper(`the ${thing[1]} of the ${other[1]} ${state[1]}`),
  }),
  ({ module, thing, state }) => ({
    zh: `${module[0]}：${thing[0]}${state[0]}`,
    en: upper(`${module[1]}: the ${thing[1]} ${state[1]}`),
  }),
  ({ call, thing, state }) => ({
    zh: `调用 ${call} 时${thing[0]}${state[0]}`,
    en: `In ${call} the ${thing[1]} ${state[1]}`,
  }),
];

/** @param {Drawn} drawn @returns {Text} */
const meaning = ({ thing, state, moment, module, call }) => ({
  zh: `${moment[0]}，${module[0]}发现${thing[0]}${state[0]}，${call} 这次调用没有成功。`,
  en: `${upper(moment[1])} the ${module[1]} found that the ${thing[1]} ${state[1]}. The call to ${call} did not succeed.`,
});

/** @param {Drawn} drawn @returns {Text} */
const cause = ({ other, field, limit }) => ({
  zh: `多半是${other[0]}的 ${field} 超过了 ${limit}，也可能是配置还没有生效。`,
  en: `Most likely ${field} of the ${other[1]} exceeds ${limit}, or the configuration has not taken effect yet.`,
});

/** @type {readonly ((drawn: Drawn) => Entry['remedy'][number])[]} */
const steps = [
  ({ other, moment }) => ({
    step: {
      zh: `${moment[0]}先检查${other[0]}是不是正常。`,
      en: `Check that the ${other[1]} works ${moment[1]}.`,
    },
    actor: 'customer',
    origin: 'playbook',
  }),
  ({ call, field, limit }) => ({
    step: {
      zh: `把 ${call} 的 ${field} 改到 ${limit} 以内再试。`,
      en: `Bring ${field} of ${call} below ${limit} and try again.`,
    },
    actor: 'developer',
    origin: 'document',
  }),
  ({ module, thing }) => ({
    step: {
      zh: `收集${thing[0]}的日志，交给${module[0]}的负责人。`,
      en: `Collect the log of the ${thing[1]} and pass it to whoever runs the ${module[1]}.`,
    },
    actor: 'support',
    origin: 'playbook',
  }),
  ({ module, state }) => ({
    step: {
      zh: `查清${module[0]}里为什么${state[0]}。`,
      en: `Find out why it ${state[1]} in the ${module[1]}.`,
    },
    actor: 'vendor',
    origin: 'playbook',
  }),
];

/** Each SDK with the documents that list it. @param {readonly Entry[]} entries */
function sourcesOf(entries) {
  const sources = new Map(entries.map(({ sdk, documents }) => [sdk, documents]));
  return [...sources];
}

/**
 * @param {Pick} pick
 * @param {number} index
 * @param {Catalog} catalog
 * @param {ReturnType<typeof sourcesOf>} sources
 * @returns {Entry}
 */
function entryOf(pick, index, { faults }, sources) {
  const drawn = draw(pick);
  const [sdk, documents] = one(sources, pick);
  const code = String((pick(3) === 0 ? -1 : 1) * (200_000 + index * 7 + pick(7)));
  const named = pick(10) < 4;
  const first = pick(steps.length);
  return {
    id: `${sdk}/generated/${index}`,
    sdk,
    documents,
    code,
    ...(named && {
      symbol: `${drawn.call.replace(/[A-Z]/g, '_$&').toUpperCase()}_${one(outcomes, pick)}_${one(nouns, pick).toUpperCase()}`,
    }),
    aliases: [],
    literals: pick(4) === 0 ? [`${drawn.call} error: ${drawn.field} > ${drawn.limit}`] : [],
    side: one(['client', 'server', 'rest', 'account', 'recording', 'live'], pick),
    title: one(titles, pick)(drawn),
    meaning: meaning(drawn),
    cause: { origin: pick(2) === 0 ? 'document' : 'playbook', ...cause(drawn) },
    remedy: steps.slice(first, first + 1 + pick(3)).map((step) => step(drawn)),
    confirm: {
      zh: `再调用一次 ${drawn.call}，不再返回 ${code}。`,
      en: `Call ${drawn.call} once more; ${code} is no longer returned.`,
    },
    retry: one(['retry', 'after-change', 'permanent', 'ignore'], pick),
    fault: one(faults, pick).id,
    ...(pick(20) === 0 && { since: drawn.version }),
    disputes: [],
    defects: [],
  };
}

/**
 * The catalog, extended to a size by generated entries. A catalog that is large enough already is not changed.
 * @param {Catalog} catalog
 * @param {number} size
 * @returns {Catalog}
 */
export function generatedCatalog(catalog, size) {
  const pick = chance(size);
  const sources = sourcesOf(catalog.entries);
  const more = Math.max(0, size - catalog.entries.length);
  const generated = Array.from({ length: more }, (_, index) => entryOf(pick, index, catalog, sources));
  const { packs, faults, symptoms } = catalog;
  return { packs, faults, symptoms, entries: [...catalog.entries, ...generated] };
}
