import { fixtures } from './fixtures.mjs';

const steps = 10;

/**
 * How far confidence can be believed: of the first findings said at 0.5 to 0.6, how many are right. Of an ambiguous
 * paste, each of its meanings is right as far as it is one of those that are really open: it counts as its share.
 * @param {import('../../catalog/triage/triage').TriagePaste} triage
 * @returns {string[]}
 */
export function reliability(triage) {
  const late = fixtures().filter(({ source }) => writtenLast.includes(source));
  return [
    ...tableOf(triage, 'reliability of the first finding over all labelled pastes', fixtures()),
    ...tableOf(triage, 'the same over those that were written last', late),
  ];
}

/** Rules were hardly mended on these, so that they say more of pastes that nobody has seen. */
const writtenLast = ['held-out', 'shapes', 'fresh'];

/**
 * @param {import('../../catalog/triage/triage').TriagePaste} triage
 * @param {string} title
 * @param {readonly import('./fixtures.mjs').Sample[]} samples
 */
function tableOf(triage, title, samples) {
  const rows = Array.from({ length: steps }, () => ({ count: 0, right: 0, said: 0 }));
  for (const { raw, expect, verdict } of samples) {
    const [first] = triage(raw).findings;
    if (!first) continue;
    const row = rows[Math.min(steps - 1, Math.floor(first.confidence * steps))];
    if (!row) continue;
    const { entry, sdk, code, symbol } = first;
    const fits = expect.some((one) => [entry, `${sdk} ${code}`, `${sdk} ${symbol}`].includes(one));
    row.count++;
    row.said += first.confidence;
    row.right += fits ? (verdict === 'ambiguous' ? 1 / Math.max(1, expect.length) : 1) : 0;
  }
  const lines = rows.flatMap(({ count, right, said }, step) => {
    if (count === 0) return [];
    const range = `${(step / steps).toFixed(1)}–${((step + 1) / steps).toFixed(1)}`;
    return `  ${range}: said ${(said / count).toFixed(2)} on average, right ${(right / count).toFixed(2)} (${count} findings)`;
  });
  return [`${title}:`, ...lines];
}
