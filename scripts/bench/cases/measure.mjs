// Run by Electron as Node: measures the store of cases as it is built. Parameters: the built store, a file of pastes as
// JSON lines, a folder for the databases, and sizes. Prints a line a number, and at the end one table.
import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, percentile } from '../numbers.mjs';
import { overviewTasks } from './overview.mjs';

const [, , built = '', pastes = '', folder = '', ...sizes] = process.argv;
/** @type {typeof import('./engine')} */
const store = await import(pathToFileURL(built).href);

/** In milliseconds: the aim of whatever somebody waits for. */
const aim = 50;
const rounds = 15;

const read = readFileSync(pastes, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => /** @type {{ raw: string }} */ (JSON.parse(line)).raw)
  .filter((raw) => raw.length < 4000)
  .map((raw) => {
    const result = store.triage(raw);
    return { raw, result, fingerprint: store.fingerprintOf(raw, result) };
  });

let seed = 1;
const chance = () => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return seed / 2 ** 32;
};
/** @template T @param {readonly T[]} all @returns {T} */
const any = (all) => /** @type {T} */ (all[Math.floor(chance() * all.length)]);

const customers = Array.from({ length: 800 }, (_, at) => `Customer ${at}`);
const noise = Array.from(
  { length: 400 },
  (_, at) => `[10:00:${at % 60}.${at}] <DEBUG> peer ${at * 7919} stats rtt=${at}ms 网络质量 ${at % 6}`,
);
/** The time of the first case. */
const first = Date.UTC(2025, 0, 1);

/** @param {number} n @returns {import('../../../catalog/cases/case').Case} */
function caseNumber(n) {
  const { raw, result, fingerprint } = any(read);
  const [top] = result.findings;
  const solved = chance() < 0.8;
  const kept = first + n * 300_000;
  return {
    id: randomUUID(),
    ...{ kept, changed: kept, answered: kept + 60_000, closed: solved ? kept + 3_600_000 : null },
    text: `${result.redacted}\n${Array.from({ length: Math.floor(chance() * 20) }, () => any(noise)).join('\n')}`,
    cut: 0,
    verdict: result.verdict,
    seen: result.findings.map(({ entry, code, confidence }) => ({
      kind: /** @type {const} */ ('entry'),
      id: entry,
      code,
      confidence,
    })),
    chosen: {
      id: top?.entry ?? null,
      by: chance() < 0.05 ? 'person' : 'triage',
      printed: top?.code ?? null,
      sdk: top?.sdk ?? null,
      counts: true,
    },
    answer: `您好，${raw.slice(0, 200)} 请重新生成签名后再进房。Please issue a new signature on the server and join again.`,
    customer: any(customers),
    ticket: `#${40_000 + n}`,
    outcome: solved ? 'solved' : any(['open', 'waiting', 'vendor', 'returned']),
    tried: [],
    helped: solved ? ['step one'] : [],
    tags: chance() < 0.1 ? [any(['vip', '升级', 'bug', 'beta'])] : [],
    note: '',
    fingerprint,
  };
}

/** @param {number[]} times */
const shown = (times) => `${median(times).toFixed(1)} ms, ${percentile(times, 0.95).toFixed(1)} ms of 95 %`;
/** Of each size, what the table at the end says. @type {Map<number, Map<string, number[]>>} */
const table = new Map();
/** @param {number} size @param {string} row @param {number[]} times */
function note(size, row, times) {
  const column = table.get(size) ?? new Map();
  table.set(size, column.set(row, times));
}

/** Each with all sizes beside each other, in milliseconds. */
function sayTable() {
  const columns = [...table.values()];
  const cell = (/** @type {number[] | undefined} */ times) =>
    times ? `${median(times).toFixed(1)} (${percentile(times, 0.95).toFixed(1)})` : '';
  const line = (/** @type {string} */ name, /** @type {string[]} */ cells) =>
    console.log(`${name.padEnd(28)}${cells.map((one) => one.padStart(18)).join('')}`);
  console.log('\nIn milliseconds: median, and in brackets what 95 of 100 stay below');
  line(
    'cases',
    [...table.keys()].map((size) => size.toLocaleString('en')),
  );
  for (const name of columns[0]?.keys() ?? [])
    line(
      name,
      columns.map((column) => cell(column.get(name))),
    );
}

/** @param {string} what @param {number[]} times */
const say = (what, times) =>
  console.log(
    `${what.padEnd(46)} ${shown(times)} ${percentile(times, 0.95) <= aim ? '' : `(aim ${aim} ms)`}`,
  );

/** @param {() => unknown} work @param {number} [count] */
function timesOf(work, count = rounds) {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** @param {string} path */
function opened(path) {
  const outcome = store.open(path);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.db;
}

/** What is listed. @type {Record<string, Partial<import('../../../catalog/cases/listing').CaseFilter>>} */
const filters = {
  'all, newest first': {},
  'one outcome': { outcome: 'waiting' },
  'one tag': { tag: '升级' },
  'one customer': { customer: 'Customer 17' },
  'words in most cases (签名)': { query: '签名' },
  'a word in many (usersig)': { query: 'usersig' },
  'a word in few (70003)': { query: '70003' },
  'two signs (进房)': { query: '进房' },
  'one sign (签)': { query: '签' },
  'one rare sign (牢)': { query: '牢' },
  'one letter (k)': { query: 'k' },
  'two words and an outcome': { query: '进房 失败', outcome: 'vendor' },
  'words that are nowhere': { query: 'qqzzxx' },
};

const inTable = new Set([
  'all, newest first',
  'words in most cases (签名)',
  'a word in few (70003)',
  'words that are nowhere',
]);

for (const size of sizes.map(Number)) {
  const path = join(folder, `cases-${size}.db`);
  let db = opened(path);
  const start = performance.now();
  for (let n = 0; n < size; n += 1000)
    store.keepAll(
      db,
      Array.from({ length: Math.min(1000, size - n) }, (_, at) => caseNumber(n + at)),
    );
  const filled = performance.now() - start;
  store.close(db);
  console.log(
    `\n${size.toLocaleString('en')} cases, ${(statSync(path).size / 1e6).toFixed(0)} MB, written in ${(filled / 1000).toFixed(1)} s`,
  );
  const opening = timesOf(() => {
    db = opened(path);
    store.close(db);
  }, 7);
  say('open and close', opening);
  note(size, 'open and close', opening);
  db = opened(path);
  /** @param {Partial<import('../../../catalog/cases/listing').CaseFilter>} filter @param {import('../../../catalog/cases/listing').CaseListOrder['sort']} sort */
  const list = (filter, sort = { by: 'kept', descending: true }) =>
    store.list(db, { filter: { ...store.everyCase, ...filter }, sort, from: 0, count: 60 });
  for (const [name, filter] of Object.entries(filters)) {
    const times = timesOf(() => list(filter));
    say(`list: ${name}, ${list(filter).total}`, times);
    if (inTable.has(name)) note(size, filter.query ? `search: ${name}` : `list: ${name}`, times);
  }
  for (const by of /** @type {const} */ (['customer', 'finding', 'ticket', 'outcome']))
    say(
      `list: by ${by}`,
      timesOf(() => list({}, { by, descending: false })),
    );
  say(
    'list: words in most, by customer',
    timesOf(() => list({ query: '签名' }, { by: 'customer', descending: false })),
  );
  const seen = timesOf(() => store.seenBefore(db, any(read).fingerprint, null), 200);
  say('seen before', seen);
  note(size, 'seen before', seen);
  for (const [name, work] of overviewTasks(store.overviewOperations(db, () => first + size * 300_000))) {
    const times = timesOf(work, 9);
    say(`overview: ${name}`, times);
    if (name === '30 days, by finding') note(size, `overview: ${name}`, times);
  }
  const kept = timesOf(() => store.keep(db, caseNumber(size + 1)), 100);
  say('keep one (on the disk when it returns)', kept);
  note(size, 'keep one, on the disk', kept);
  store.close(db);
}
sayTable();
