import { neighbours } from 'errdesk:test-catalog-neighbours';
import { expect, it } from 'vitest';
import { writeAnswer } from '../../../catalog/answer/answer';
import { bundledFor } from '../../../catalog/answer/bundled';
import { subjectKinds } from '../../../catalog/answer/subject';
import { loadedCatalog } from '../../state/loaded-for-test';
import { loadedNeighbours } from '../../state/neighbours';
import { examplesOf, shownOf } from './examples';

const known = loadedNeighbours(neighbours);

it('there is one of every sort in the catalog', () => {
  const ids = examplesOf(loadedCatalog, known, subjectKinds).map(({ id }) => id);
  expect(ids).toEqual([
    ...['both', 'developer', 'nobody', 'nameless', 'dispute'],
    ...['several', 'playbook', 'symptom', 'foreign', 'bare', 'ambiguous', 'unknown'],
  ]);
});

it.each(subjectKinds)('those for %s are of that kind, and the bundled template answers each', (kind) => {
  const examples = examplesOf(loadedCatalog, known, [kind]);
  expect(examples.length).toBeGreaterThan(0);
  for (const { subject, missing } of examples) {
    expect(subject.kind).toBe(kind);
    const order = {
      subject,
      packs: loadedCatalog.packs,
      faults: loadedCatalog.faults,
      missing,
      language: 'en',
      audience: 'customer',
      length: 'full',
      fields: {},
    } as const;
    expect(writeAnswer(bundledFor(kind), order)).toMatchObject({ holes: [] });
  }
});

it('say which error they are', () => {
  const [both] = examplesOf(loadedCatalog, known, ['finding']);
  expect(both && shownOf(both)).toMatch(/^-?\d+$/);
});
