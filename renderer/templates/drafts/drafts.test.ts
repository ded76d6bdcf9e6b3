import { expect, it } from 'vitest';
import { bundledFor } from '../../../catalog/answer/bundled';
import { templateSchema } from '../../../catalog/answer/template';
import { beginningOf, copyOf, isSame, named, newId, withDraft, withoutDraft } from './drafts';

const name = { zh: '我们的', en: 'Ours' };
const ours = beginningOf('fault', name);

it('a new template says what the bundled one says, under an id of its own that a file may hold', () => {
  expect(ours).toMatchObject({ name, kinds: ['fault'], body: bundledFor('fault').body });
  expect(templateSchema.parse(ours)).toEqual(ours);
  expect(ours.id).not.toBe(bundledFor('fault').id);
  expect(copyOf(ours, name).id).not.toBe(ours.id);
  expect(newId('fault', () => 0.999)).toBe('fault-zzzzzzzz');
});

it('a draft is kept until it is as it was saved', () => {
  const changed = named(ours, 'Other');
  expect(changed.name).toEqual({ zh: 'Other', en: 'Other' });
  expect(isSame(ours, changed)).toBe(false);
  const drafts = withDraft(new Map(), changed, ours);
  expect([...drafts.values()]).toEqual([changed]);
  expect(withDraft(drafts, named(changed, 'Ours'), { ...ours, name: { zh: 'Ours', en: 'Ours' } }).size).toBe(
    0,
  );
  expect(withDraft(new Map(), ours, undefined).get(ours.id)).toBe(ours);
  expect(withoutDraft(drafts, ours.id).size).toBe(0);
  expect(drafts.size).toBe(1);
});
