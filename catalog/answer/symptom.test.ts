import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { requestText } from '../request';
import type { Missing } from '../triage/result';
import { answered, ways } from './order-for-test';
import { nothingShown } from './paste/shown';
import type { SymptomSubject } from './subject';
import { longestMessage } from './wording/chat';

const { symptoms } = catalog;
const asksOf = ({ collect }: SymptomSubject['symptom']): Missing[] =>
  collect.slice(0, 3).map(({ kind, zh, en }) => ({ kind, ask: { zh, en } }));
const subjectOf = (
  symptom: SymptomSubject['symptom'],
  more: Partial<SymptomSubject> = {},
): SymptomSubject => ({
  ...{ kind: 'symptom', symptom, asks: asksOf(symptom), shown: nothingShown },
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

  it.each([
    { done: ['permission-on'], words: /允许|权限|授权|allow|permi/ },
    { done: ['unmuted'], words: /静音|mute/ },
    { done: ['unmuted', 'permission-on'], words: /允许|权限|授权|静音|allow|permi|mute/ },
  ])('advises nothing within a sentence that was done already: $done', ({ done, words }) => {
    const shown = { ...nothingShown, observedIds: done };
    const key = done.toSorted().join('+');
    const about = symptoms.filter(({ answers }) => answers.some(({ tried }) => tried?.[key]));
    expect(about.length).toBeGreaterThan(0);
    for (const symptom of about) {
      const { text } = answered(subjectOf(symptom, { shown }), way);
      for (const { tried } of symptom.answers) {
        const instead = tried?.[key];
        if (!instead) continue;
        expect(text).toContain(inOne(instead));
        expect(inOne(instead)).not.toMatch(words);
      }
    }
  });

  it.each(symptoms)('$id: the question, then either answer, and at most three asks', (symptom) => {
    const { text, holes, problem } = answered(subjectOf(symptom), way);
    expect([holes, problem]).toEqual([[], undefined]);
    for (const sign of ugly) expect(text).not.toMatch(sign);
    const said = [symptom.question, ...symptom.answers.map(({ first }) => first)].map(inOne);
    const places = said.map((one) => text.indexOf(one));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const [, request = ''] = text.split(/如果还是不行|If it persists/);
    const kinds = symptom.collect.filter((one) => request.includes(inOne(one))).map(({ kind }) => kind);
    const wanted = asksOf(symptom).map(({ kind }) => kind);
    // An end user knows no version of an SDK, no log and no id.
    const known = ['time', 'zone', 'environment', 'room'];
    expect(kinds).toEqual(audience === 'customer' ? wanted.filter((kind) => known.includes(kind)) : wanted);
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

describe('a letter on a symptom', () => {
  const [picture] = symptoms.filter(({ id }) => id === 'picture-missing');
  if (!picture) throw new Error('The picture that is missing is not there.');

  it.each(['zh', 'en'] as const)(
    'goes into a chat, without empty lines, markup and closing, in %s',
    (language) => {
      for (const symptom of symptoms) {
        const { text } = answered(subjectOf(symptom), { language, length: 'chat' });
        expect(text, symptom.id).not.toMatch(/\n\n|^- |\*\*|祝工作顺利|Kind regards/m);
        expect(text, symptom.id).toContain(symptom.question[language]);
        for (const part of text.split(/\n(?=\(\d\/\d\) )/))
          expect(part.length).toBeLessThanOrEqual(longestMessage);
      }
    },
  );

  it('names what was tried and does not advise it again', () => {
    const shown = {
      ...nothingShown,
      tried: [{ zh: '重启摄像头', en: 'the camera off and on' }],
      drops: ['关掉摄像头再打开'],
    };
    for (const language of ['zh', 'en'] as const) {
      const { text } = answered(subjectOf(picture, { shown }), { language });
      expect(text).toContain(shown.tried[0]?.[language]);
      const [first, second] = picture.steps;
      expect(text).not.toContain(first?.[language]);
      expect(text).toContain(second?.[language]);
    }
  });

  it('does not advise again below what an answer to its question advises', () => {
    const { answers, steps } = picture;
    const again = steps.map((step, at) =>
      at === 0 ? { ...step, actor: 'customer' as const, ...answers[0].first } : step,
    );
    const { text } = answered(subjectOf({ ...picture, steps: again }));
    expect(text.split(answers[0].first.en)).toHaveLength(2);
    expect(text.split('Worth trying')[1]).not.toContain(answers[0].first.en);
  });

  it('has no words of the web for an app', () => {
    const shown = { ...nothingShown, platform: 'app' as const };
    const zh = answered(subjectOf(picture, { shown }), { language: 'zh' }).text;
    expect(zh.split('如果还是不行')[0]).not.toMatch(/页面|网页|浏览器/);
    const en = answered(subjectOf(picture, { shown }), { language: 'en' }).text;
    expect(en.split('If it persists')[0]).not.toMatch(/page|browser/);
  });
});

describe('a symptom whose cause the paste shows', () => {
  const step = { zh: '让屏幕保持常亮。', en: 'Keep the screen awake.', actor: 'customer' } as const;
  const shown = {
    ...nothingShown,
    seen: [{ zh: '锁屏了。', en: 'It is locked.' }],
    deciding: [step],
    decided: true,
  };

  it('is answered with the steps for that cause alone, and nothing is asked', () => {
    for (const symptom of symptoms) {
      const way = { language: 'en', audience: 'customer', length: 'full' } as const;
      const { text } = answered(subjectOf(symptom, { shown }), way);
      expect(text).toContain(step.en);
      expect(text).not.toContain(symptom.question.en);
      expect(text).not.toContain(symptom.steps[0]?.en);
    }
  });
});
