/** @typedef {import('../../catalog/triage/result').Span} Span */

/**
 * What is wrong with an answer: spans out of range or out of order, a confidence beyond 0 to 1. Empty where nothing is.
 * @param {string} raw
 * @param {import('../../catalog/triage/result').Triage} answer
 */
export function faultsOf(raw, answer) {
  /** @type {string[]} */
  const faults = [];
  /** @param {string} what @param {readonly Span[]} spans */
  const inOrder = (what, spans) => {
    if (spans.some(({ start, end }) => start < 0 || end <= start || end > raw.length))
      faults.push(`${what}: a span out of range`);
    if (spans.some(({ start }, index) => start < (spans[index - 1]?.start ?? 0)))
      faults.push(`${what}: spans out of order`);
  };
  for (const { evidence, clues, confidence } of answer.findings) {
    inOrder('evidence', evidence);
    inOrder('clues', clues);
    if (!(confidence >= 0 && confidence <= 1)) faults.push(`confidence ${confidence}`);
  }
  inOrder('secrets', answer.secrets);
  inOrder(
    'ruled out',
    answer.ruledOut.map(({ span }) => span),
  );
  for (const { span } of answer.nearMisses) inOrder('near miss', [span]);
  if ((answer.findings.length === 0) !== (answer.verdict === 'none')) faults.push('verdict against findings');
  return faults;
}
