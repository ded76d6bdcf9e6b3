import { catalog } from 'errdesk:test-catalog';
import { describe, expect, it } from 'vitest';
import { bundledFor } from '../../../catalog/answer/bundled';
import { knownPacks } from '../../../catalog/pack/known-packs';
import type { Missing } from '../../../catalog/triage/result';
import { createTriage } from '../../../catalog/triage/triage';
import { type AnswerOptions, answerOf } from './answer-of';
import { askingFor } from './asking-for';
import { subjectsOf } from './subjects';

const byId = new Map(catalog.entries.map((entry) => [entry.id, entry]));
const raw = 'takeSeat code=-2343';
const triage = createTriage(catalog)(raw);
const faults = new Map(catalog.faults.map((fault) => [fault.id, fault]));
const symptoms = new Map(catalog.symptoms.map((symptom) => [symptom.id, symptom]));
const written = (
  missing: readonly Missing[],
  openIndex: number | null = 0,
  options: Partial<AnswerOptions> = {},
) => {
  const notes = { together: [], ticked: [], sides: {} };
  const [subject] = subjectsOf({ raw, triage, others: [], byId, faults, symptoms, openIndex, ...notes });
  const usual: AnswerOptions = {
    packs: knownPacks(catalog.packs),
    faults,
    audience: 'customer',
    length: 'full',
    ...{ fields: { zh: {}, en: {} }, words: { zh: {}, en: {} } },
    template: bundledFor(subject.kind),
  };
  return answerOf(subject, missing, { ...usual, ...options });
};
const version = triage.missing.find(({ kind }) => kind === 'version');
const time = triage.missing.find(({ kind }) => kind === 'time');

describe('an answer that asks for what is missing', () => {
  if (!version || !time) throw new Error('The sample is expected to lack both.');

  it('asks for exactly these, in its own languages', () => {
    const of = (language: 'zh' | 'en', openIndex: number | null = 0) =>
      written([version, time], openIndex)[language];
    const en =
      'Please also tell us: the name and the full version of the SDK; the exact time of the error, with its time zone.';
    const zh = '另请告诉我们：SDK 的名称和完整版本号；出错的具体时间，连同时区。';
    expect(of('en')).toContain(en);
    expect(of('en')).not.toContain('另请');
    expect(of('zh')).toContain(zh);
    expect(of('en', null)).toContain(en);
  });

  it('asks for nothing where nothing is ticked', () => {
    expect(written([]).en).not.toMatch(/also tell us|\n{3}/);
  });

  it('keeps what a person has written', () => {
    const ownWords = 'My own words ($& and .*).';
    const one = askingFor(ownWords, [], [version], 'both');
    expect(one).toContain('Please also tell us: the name');
    expect(one).toContain('另请告诉我们：SDK');
    const two = askingFor(one, [version], [version, time], 'both');
    expect(two.match(/also tell us/g)).toHaveLength(1);
    expect(askingFor(two, [version, time], [], 'both')).toBe(ownWords);
  });
});

it('a template that cannot be carried out gives way to the bundled one', () => {
  const broken = { ...bundledFor('finding'), id: 'broken', body: { zh: '{% if %}', en: '{{ nobody }}' } };
  expect(written([], 0, { template: broken })).toEqual(written([]));
});
