import { expect, it } from 'vitest';
import type { RedactedTriage, Triage } from '../../catalog/triage/result';
import { shownOf } from './shown';

const triage: RedactedTriage = {
  verdict: 'none',
  findings: [],
  neighbours: [],
  symptoms: [],
  nearMisses: [],
  ruledOut: [],
  secrets: Array.from({ length: 5002 }, (_, index) => ({
    ...{ kind: 'ip', start: 10 * index, end: 10 * index + 7 },
    pseudonym: `⟦IP ${index}⟧`,
  })),
  observations: [],
  redacted: 'as long as the paste',
  credentials: [],
  facts: [],
  missing: [],
};

it('the window gets the names of the first secrets, and the spans of all others', () => {
  const { text, furtherSecrets } = shownOf(triage);
  const shown: Triage = JSON.parse(text);
  expect(shown.secrets).toEqual(triage.secrets.slice(0, 5000));
  expect([...furtherSecrets]).toEqual([50_000, 50_007, 50_010, 50_017]);
  expect(text).not.toContain('as long as the paste');
});
