import { expect, it } from 'vitest';
import type { AnswerSettings } from '../../bridge/contract/templates';
import { entryOf } from '../../catalog/answer/order-for-test';
import type { Template } from '../../catalog/answer/template';
import { loadedCatalog } from '../state/loaded-for-test';
import { templatesOf } from '../state/templates-of';
import { entryAnswer } from './entry-answer';

const entry = entryOf('tencent-trtc-web-v4/account/70001');

function inEnglish(en: string): string {
  const ours: Template = {
    id: 'ours',
    name: { zh: '我们的', en: 'Ours' },
    kinds: ['finding'],
    body: { zh: '您好', en },
  };
  const answers: AnswerSettings = {
    ...{ language: 'paste', audience: 'developer', length: 'short' },
    ...{ words: { zh: {}, en: { signature: 'Chen' } }, askedToSign: false },
    templates: { finding: 'ours' },
  };
  return entryAnswer(entry, loadedCatalog, 'en', templatesOf([ours], answers));
}

it('an entry is answered by the chosen template, as settings say', () => {
  expect(inEnglish('{{ code }}, {{ audience }}, {{ length }}, {{ agent }}')).toBe(
    '70001, developer, short, Chen',
  );
});

it.each(['{{ custmer }}', '{% if', '{{ findings[1].title }}', '{% if fault %}{{ fault.title }}{% endif %}'])(
  'a template that says nothing of it gives way to the bundled one: %s',
  (body) => {
    expect(inEnglish(body)).toContain(entry.title.en);
  },
);
