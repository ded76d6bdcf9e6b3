// Hostile messages for the bridge. The functions run in the page: what they make could not be sent there.

/**
 * Numbers that look random and are the same for the same seed.
 * @param {number} seed
 * @returns {(below: number) => number}
 */
export function chanceOf(seed) {
  let state = seed >>> 0 || 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const caseId = '6f1c2d3e-4b5a-4c7d-8e9f-0a1b2c3d4e5f';
const fingerprint = { key: 'entry x', names: [], words: [], marks: [] };
const everyCase = {
  query: 'x',
  outcome: null,
  tag: null,
  takenFor: null,
  customer: null,
  sdk: null,
  since: null,
  until: null,
};

const overviewOrder = {
  by: 'finding',
  period: 30,
  filter: { outcome: null, sdk: null, tag: null, customer: null },
};
const keys = [{ key: 'x', printed: null }];

const dayNotes = {
  ...{ id: caseId, taken: 1, name: null, cut: 0, perhaps: 0, folded: true },
  fields: { customer: 'x', ticket: '' },
  ...{ ticked: [], asked: [], opened: null, counted: [], together: null, sides: {} },
  ...{ subject: null, language: null, edits: {}, answered: null },
};

/** An input for each request that the contract allows. */
export const allowed = {
  'catalog.read': { part: 0 },
  'triage.part': { id: 'a', text: 'x' },
  'triage.run': { id: 'a', raw: 'code: -1102' },
  'triage.cancel': { id: 'a' },
  'answer.copy': { text: 'x', spared: [] },
  'answer.save': { text: 'x', spared: [], language: 'en', title: 'x', form: 'html' },
  'answer.leaks': { text: 'x' },
  'text.copy': { text: 'call 13812345678', asItIs: true },
  'clipboard.read': undefined,
  'file.open': { what: 'files' },
  'text.part': { parcel: 1, part: 0 },
  'file.reveal': { path: '/etc/passwd' },
  'export.save': { id: 'a', format: 'csv', language: 'en', columns: ['code'], entries: ['x'], scope: [] },
  'export.copy': { id: 'a', format: 'md', language: 'en', columns: ['code'], entries: ['x'], scope: [] },
  'export.cancel': { id: 'a' },
  'export.tickets': { id: 'a', format: 'csv', language: 'en', name: 'x' },
  'export.part': { id: 'a', text: '{}', isLast: true },
  'entry.show': { id: 'no/such/entry' },
  'entry.keepOnTop': { id: 'x', onTop: true },
  'entry.close': { id: 'x' },
  'guide.show': undefined,
  'entry.showInCatalog': { id: 'x' },
  'watch.read': undefined,
  'watch.switch': { watching: false, for: 'good' },
  'watch.open': { id: 1 },
  'watch.dismiss': { id: 1 },
  'watch.restShortcut': { rests: false },
  'watch.check': { rule: '(a+)+$' },
  'privacy.hide': { stretches: ['a'.repeat(2000)] },
  'privacy.check': { pattern: '(a+)+$' },
  'templates.read': undefined,
  'templates.check': { body: 'x' },
  'templates.write': { templates: [] },
  'templates.remove': { ids: ['x'] },
  'templates.readDrafts': undefined,
  'templates.keepDrafts': { drafts: [] },
  'templates.export': { ids: ['x'] },
  'templates.import': undefined,
  'settings.read': undefined,
  'settings.write': { theme: 'system' },
  'settings.team': undefined,
  'settings.unchosen': undefined,
  'settings.reset': { names: ['theme'] },
  'settings.export': undefined,
  'settings.import': undefined,
  'cases.keep': {
    ...{ id: caseId, kept: 1, answered: null, text: 'x', cut: 0, verdict: 'none', seen: [], answer: 'x' },
    ...{ customer: 'x', ticket: 'x', tried: [], fingerprint, hidden: [] },
    chosen: { id: null, by: 'person', printed: '-1102', sdk: null },
  },
  'cases.list': { filter: everyCase, sort: { by: 'kept', descending: true }, from: 0, count: 1 },
  'cases.read': { id: caseId },
  'cases.change': { ids: [caseId], change: { note: 'x' } },
  'cases.remove': { ids: [caseId] },
  'cases.bringBack': { ids: [caseId] },
  'cases.seen': { fingerprint, except: null },
  'cases.relate': { as: 'unlike', paste: fingerprint, ids: [caseId] },
  'cases.unrelate': { said: 1 },
  'cases.steps': { of: 'x' },
  'cases.decisions': undefined,
  'cases.forget': { printed: '-1102', entry: 'x', sdk: null },
  'cases.export': { filter: everyCase },
  'overview.read': overviewOrder,
  'overview.rows': { order: overviewOrder, rows: [keys] },
  'overview.detail': { order: overviewOrder, keys, within: 'recent' },
  'overview.steps': overviewOrder,
  'overview.save': { kind: 'csv', headings: ['x'], rows: [['x', 1, null]] },
  'day.read': undefined,
  'day.keep': { notes: dayNotes, text: 'x', hidden: [] },
  'day.drop': { ids: [caseId] },
  'replay.run': { id: 'a' },
  'replay.cancel': { id: 'a' },
  'replay.export': undefined,
  'backup.write': undefined,
  'backup.copies': undefined,
  'backup.choose': undefined,
  'backup.look': { copy: 'cases-2026-11-29.db' },
  'backup.restore': { id: 1 },
  'backup.undo': undefined,
  'notices.read': undefined,
  'app.about': undefined,
  'app.licences': undefined,
  'app.openFolder': undefined,
};

/** Names that are in no contract, or are what every object has. */
export const strangeNames = [
  ...['', 'no.such', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'errdesk.request', 'settings'],
  ...['settings.read\u0000', ' settings.read', 'SETTINGS.READ', 'settings.__proto__', '../settings.read'],
];

/** What may stand in place of a value. In the page. @param {(below: number) => number} chance */
export function strangeValues(chance) {
  const cycle = () => {
    /** @type {Record<string, unknown>} */
    const one = { id: 'a' };
    one['self'] = one;
    return one;
  };
  const deep = () => {
    let value = {};
    for (let depth = 0; depth < 5000; depth++) value = { value };
    return value;
  };
  const makers = [
    ...[undefined, null, true, 0, -0, -1, NaN, Infinity, -Infinity, 2 ** 53, 1e308, '', 'x'].map(
      (value) => () => value,
    ),
    ...['\u0000', '\ud800', '%s%n', '{{ 7 }}', '../../etc/passwd', 'file:///etc/passwd'].map(
      (value) => () => value,
    ),
    () => 'x'.repeat(chance(2 ** 18)),
    () => '🙂\u202e'.repeat(chance(5000)),
    () => BigInt(chance(99)),
    () => Symbol('x'),
    () => () => 1,
    () => new Proxy({}, { get: () => 'x', ownKeys: () => ['id', '__proto__'] }),
    () => new Proxy([], { get: (_target, key) => (key === 'length' ? 9999 : 'x') }),
    () => Object.create({ id: 'a', raw: 'x' }),
    () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    () => Object.defineProperty({}, 'id', { get: () => 'x', enumerable: true }),
    () => ({
      get id() {
        throw new Error('read');
      },
    }),
    () => ({ toString: () => 'a', valueOf: () => 1, toJSON: () => ({ id: 'a' }) }),
    cycle,
    deep,
    () => new Array(chance(5000)).fill(0),
    () => Object.assign([1], { polluted: 1 }),
    () => new Array(2 ** 16),
    () => Object.fromEntries(Array.from({ length: chance(3000) }, (_, at) => [`k${at}`, at])),
    () => new Uint8Array(chance(2 ** 18)),
    () => new Float64Array([NaN, Infinity]),
    () => new ArrayBuffer(chance(999)),
    () => new DataView(new ArrayBuffer(9)),
    () => new Date(NaN),
    () => /(a+)+$/,
    () => new Map([['__proto__', 1]]),
    () => new Set([1]),
    () => new Error('x'),
    () => new Blob(['x']),
    () => document.body,
    () => window,
    () => Promise.resolve(1),
    () => new Promise(() => {}),
  ];
  return () => makers[chance(makers.length)]?.();
}

/**
 * An input with something strange in it. In the page.
 * @param {unknown} input
 * @param {(below: number) => number} chance
 * @param {() => unknown} strange
 */
export function spoil(input, chance, strange) {
  if (chance(4) === 0 || input === undefined) return strange();
  const made = Array.isArray(input) ? [...input] : { .../** @type {object} */ (input) };
  const keys = Object.keys(made);
  const key =
    chance(3) === 0
      ? ['__proto__', 'constructor', 'surprise', '0', 'toJSON'][chance(5)]
      : keys[chance(keys.length)];
  if (key === undefined) return strange();
  const whole = /** @type {Record<string, unknown>} */ (made);
  if (chance(6) === 0) delete whole[key];
  else {
    const inner = whole[key];
    const value =
      inner !== null && typeof inner === 'object' && chance(2) === 0
        ? spoil(inner, chance, strange)
        : strange();
    // So, `__proto__` is a field like others.
    Object.defineProperty(whole, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return whole;
}
