import { expect, it } from 'vitest';
import { writeAnswer } from '../../../catalog/answer/answer';
import { bundledFor } from '../../../catalog/answer/bundled';
import { matterKinds } from '../../../catalog/answer/matter';
import { loadedCatalog } from '../../state/loaded-for-test';
import { examplesOf, shownOf } from './examples';

it('there is one of every sort in the catalog', () => {
  const ids = examplesOf(loadedCatalog, matterKinds).map(({ id }) => id);
  expect(ids).toEqual([
    ...['both', 'developer', 'nobody', 'nameless', 'dispute'],
    ...['several', 'symptom', 'ambiguous', 'unknown'],
  ]);
});

it.each(matterKinds)('those for %s are of that kind, and the bundled template answers each', (kind) => {
  const examples = examplesOf(loadedCatalog, [kind]);
  expect(examples.length).toBeGreaterThan(0);
  for (const { subject, missing } of examples) {
    expect(subject.kind).toBe(kind);
    const order = {
      matter: subject,
      packs: loadedCatalog.packs,
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
  const [both] = examplesOf(loadedCatalog, ['finding']);
  expect(both && shownOf(both)).toMatch(/^-?\d+$/);
});
