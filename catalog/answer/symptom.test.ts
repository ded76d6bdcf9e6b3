import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { requestText } from '../request';
import type { Missing } from '../triage/result';
import { answered, ways } from './order-for-test';
import type { SymptomSubject } from './subject';

const { symptoms } = catalog;
const asksOf = ({ collect }: SymptomSubject['symptom']): Missing[] =>
  collect.slice(0, 3).map(({ kind, zh, en }) => ({ kind, ask: { zh, en } }));
const subjectOf = (
  symptom: SymptomSubject['symptom'],
  more: Partial<SymptomSubject> = {},
): SymptomSubject => ({
  ...{ kind: 'symptom', symptom, asks: asksOf(symptom), causes: [] },
  ...more,
});

/** What no letter may have in it. */
const ugly = [
  /undefined|null|NaN|\[object|\{\{|\}\}|\{%|%\}|⟦/,
  / $| {2}|\n{3}/m,
  /。。|\.\.|，。|：。|。，|,,|“”|""/,
];

describe.each(ways)('a letter on each symptom, in $language for a $audience, $length', (way) => {
  const { language, audience, length } = way;
  const inOne = ({ zh, en }: { zh: string; en: string }) => ({ zh, en })[language];

  it.each(symptoms)('$id: the question, then either answer, and at most three asks', (symptom) => {
    const { text, holes, problem } = answered(subjectOf(symptom), way);
    expect([holes, problem]).toEqual([[], undefined]);
    for (const sign of ugly) expect(text).not.toMatch(sign);
    const said = [symptom.question, ...symptom.answers.map(({ first }) => first)].map(inOne);
    const places = said.map((one) => text.indexOf(one));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const [, request = ''] = text.split(/如果还是不行|If it persists/);
    const asked = symptom.collect.filter((one) => request.includes(inOne(one)));
    expect(asked).toHaveLength(3);
    const logs = symptom.answers.filter(({ log }) => text.includes(inOne(log)));
    expect(logs).toHaveLength(audience === 'developer' && length === 'full' ? 2 : 0);
    if (language === 'zh') expect(text).not.toMatch(/\b(?:Hello|Please|If)\b/);
    else expect(text).not.toMatch(/[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/);
  });

  it('asks no more once the question is answered', () => {
    for (const symptom of symptoms) {
      const { text } = answered(subjectOf(symptom, { side: 1 }), way);
      const [other, one] = symptom.answers;
      expect(text, symptom.id).not.toContain(inOne(symptom.question));
      expect(text, symptom.id).not.toContain(inOne(other.first));
      expect(text, symptom.id).toContain(inOne(one.first));
      expect(text, symptom.id).toContain(language === 'zh' ? '既然' : 'Since');
    }
  });
});

it('what is ticked is asked in place of the usual', () => {
  const [symptom] = symptoms;
  if (!symptom) throw new Error('There is no symptom.');
  const missing: Missing[] = [{ kind: 'room', ask: { zh: '哪个房间', en: 'which room' } }];
  const { text } = answered(subjectOf(symptom), { missing });
  expect(text).toContain(requestText(missing, 'en'));
  expect(text).not.toContain(symptom.collect[0]?.en);
});

it.each(symptoms)('$id: its answers can stand as a condition and as a fact', ({ answers }) => {
  for (const { when, first } of answers) {
    expect(when.zh).toMatch(/^如果[^。]+[^，。]$/);
    expect(when.en).toMatch(/^If [^.]+[^,.]$/);
    expect(first.zh).toMatch(/^请.+。$/);
    expect(first.en).toMatch(/^[a-z].+\.$/);
  }
});
