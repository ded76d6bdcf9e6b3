import { describe, expect, it } from 'vitest';
import { compilePacks } from './compile';

const text = { zh: '文字', en: 'text' };
const answer = { title: text, short: text, when: text, causes: text, first: text, log: text };

const symptom = {
  id: 'no-picture',
  title: text,
  splits: text,
  looks: text,
  question: text,
  answers: [answer, answer],
  causes: [text, text],
  steps: [
    { actor: 'customer', meets: [1], ...text },
    { actor: 'developer', meets: [2], ...text },
  ],
  questions: [text],
  confirm: text,
  collect: [
    { kind: 'user', ...text },
    { kind: 'room', ...text },
    { kind: 'time', ...text },
  ],
  severity: 'blocked',
  actor: 'customer',
  faults: [],
  said: [['picture', ['black', 'unseen']]],
  catches: ['a', 'b', 'c', 'd'],
  leaves: ['e', 'f'],
};

const words = {
  groups: {
    picture: { kind: 'thing', zh: ['画面'], en: ['Picture'] },
    black: { kind: 'state', zh: ['黑'], en: ['black'] },
    unseen: { kind: 'state', zh: ['看不到'], en: ['not seen'] },
  },
  together: [{ says: ['picture', 'unseen'], zh: ['没画面'], en: ['no picture'] }],
};

const compiled = (change: object = {}, spoken: object = words) =>
  compilePacks([
    { path: 'symptoms/calls.yaml', content: { symptoms: [{ ...symptom, ...change }] } },
    { path: 'symptoms/words.yaml', content: spoken },
  ]);

const problemsOf = (...given: Parameters<typeof compiled>) =>
  compiled(...given).problems.map(({ path, problem }) => `${path}: ${problem}`);

describe('the folder of symptoms', () => {
  it('has symptoms and the words that they are told in, in lower case', () => {
    const { knowledge, problems } = compiled();
    expect(problems).toEqual([]);
    expect(knowledge.symptoms.map(({ id, unless }) => [id, unless])).toEqual([['no-picture', []]]);
    expect(knowledge.signs.symptoms.groups['picture']?.en).toEqual(['picture']);
  });

  it('may say otherwise what to do first where it was done already', () => {
    const tried = { 'permission-on': text };
    expect(problemsOf({ answers: [{ ...answer, tried }, answer] })).toEqual([
      'symptoms/no-picture: there is no observation permission-on',
    ]);
  });

  it.each<[string, object, string]>([
    ['a group that there is not', { said: [['picture', 'blak']] }, 'blak is no group of symptoms/words.yaml'],
    ['one of several', { said: [['picture', ['black', 'gone']]] }, 'gone is no group'],
    ['one that rules out', { unless: ['sharing'] }, 'sharing is no group'],
    ['a fault that there is not', { faults: ['no-such'] }, 'fault no-such is not in catalog/packs/faults/'],
    [
      'a cause that there is not',
      { steps: [{ actor: 'customer', meets: [3], ...text }, symptom.steps[1]] },
      'meets cause 3, and there are 2',
    ],
    ['a symptom that there is not', { shows: ['no-such'] }, 'there is no symptom no-such'],
    ['a third answer', { answers: [answer, answer, answer] }, 'symptoms.0.answers'],
    ['no sample', { catches: [] }, 'symptoms.0.catches'],
  ])('refuses %s', (_what, change, says) => {
    expect(problemsOf(change).join('\n')).toContain(says);
  });

  it('refuses a phrase of a group that there is not, and a symptom that stands twice', () => {
    const together = [{ says: ['picture', 'gone'], zh: ['没'], en: ['none'] }];
    expect(problemsOf({}, { ...words, together })).toEqual([
      'symptoms/words.yaml: gone is no group of symptoms/words.yaml',
    ]);
    const { problems } = compilePacks([
      { path: 'symptoms/calls.yaml', content: { symptoms: [symptom, symptom] } },
      { path: 'symptoms/words.yaml', content: words },
    ]);
    expect(problems.map(({ problem }) => problem)).toEqual([
      'the symptom no-picture stands twice; keep one of the two',
    ]);
  });
});
