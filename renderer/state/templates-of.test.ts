import { expect, it } from 'vitest';
import { bundledFor, bundledTemplates } from '../../catalog/answer/bundled';
import type { Template } from '../../catalog/answer/template';
import { templatesOf } from './templates-of';

const ours: Template = {
  id: 'ours',
  name: { zh: '我们的', en: 'Ours' },
  kinds: ['finding'],
  body: { zh: '您好', en: 'Hello' },
};

it('all are the bundled ones and then the own', () => {
  expect(templatesOf([ours]).all).toEqual([...bundledTemplates, ours]);
});

it('a kind is answered by the one that was chosen, else by the bundled one', () => {
  const { chosenFor } = templatesOf([ours], {
    ...{ language: 'paste', audience: 'customer', length: 'full' },
    ...{ words: { zh: {}, en: {} }, askedToSign: false },
    templates: { finding: 'ours', fault: 'ours', question: 'gone' },
  });
  expect(chosenFor('finding')).toBe(ours);
  // It does not answer faults, and the other is no more.
  expect(chosenFor('fault')).toBe(bundledFor('fault'));
  expect(chosenFor('question')).toBe(bundledFor('question'));
  expect(chosenFor('findings')).toBe(bundledFor('findings'));
});
