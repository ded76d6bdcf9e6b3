import { fixtures } from './fixtures.mjs';

const steps = 10;

/**
 * How far confidence can be believed: of the first findings with a confidence of 0.5 to 0.6, how many are right. In an
 * ambiguous paste with two labelled meanings each of them counts as half right, and so on.
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

/** Pastes on which hardly any rule was mended: they show better how new pastes would fare. */
const writtenLast = ['held-out', 'shapes', 'fresh'];

/**
 * @param {import('../../catalog/triage/triage').TriagePaste} triage
 * @param {string} title
 * @param {readonly import('./fixtures.mjs').Sample[]} samples
 */
function tableOf(triage, title, samples) {
  const rows = Array.from({ length: steps }, () => ({ count: 0, right: 0, confidence: 0 }));
  for (const { raw, expect, verdict } of samples) {
    const [first] = triage(raw).findings;
    if (!first) continue;
    const row = rows[Math.min(steps - 1, Math.floor(first.confidence * steps))];
    if (!row) continue;
    const { entry, sdk, code, symbol } = first;
    const fits = expect.some((one) => [entry, `${sdk} ${code}`, `${sdk} ${symbol}`].includes(one));
    row.count++;
    row.confidence += first.confidence;
    row.right += fits ? (verdict === 'ambiguous' ? 1 / Math.max(1, expect.length) : 1) : 0;
  }
  const lines = rows.flatMap(({ count, right, confidence }, step) => {
    if (count === 0) return [];
    const range = `${(step / steps).toFixed(1)}–${((step + 1) / steps).toFixed(1)}`;
    return `  ${range}: said ${(confidence / count).toFixed(2)} on average, right ${(right / count).toFixed(2)} (${count} findings)`;
  });
  return [`${title}:`, ...lines];
}
