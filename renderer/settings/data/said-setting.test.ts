import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../bridge/contract/settings';
import { settingsSchema } from '../../../bridge/contract/settings';
import { bundledTemplates } from '../../../catalog/answer/bundled';
import { subjectKinds } from '../../../catalog/answer/subject';
import { ownWordNames } from '../../../catalog/answer/wording/letter-words';
import { stringsOf } from '../../text/strings-context';
import { settingLabel, settingValue } from './said-setting';

const settings: Settings = {
  language: 'system',
  theme: 'dark',
  watch: {
    ...{ on: true, asked: true, notify: 'card', least: 'certain', others: false, ignore: ['x'] },
    ...{ shortcut: null, stay: true, atLogin: false, hidden: false },
  },
  answers: {
    ...{
      language: 'paste',
      audience: 'customer',
      length: 'chat',
      templates: { fault: 'ours' },
      askedToSign: true,
    },
    words: { zh: { greeting: '喂' }, en: {} },
  },
  privacy: { kinds: [{ name: 'Order', pattern: 'O-\\d' }] },
  cases: { on: true, asked: true },
};

const { shape } = settingsSchema;
const names = [
  ...Object.keys(shape).filter((key) => !['watch', 'answers', 'privacy', 'cases'].includes(key)),
  ...Object.keys(shape.watch.shape).map((key) => `watch.${key}`),
  ...Object.keys(shape.answers.shape).map((key) => `answers.${key}`),
  ...['zh', 'en'].flatMap((language) => ownWordNames.map((word) => `answers.words.${language}.${word}`)),
  ...subjectKinds.map((kind) => `answers.templates.${kind}`),
  'privacy.kinds',
  'cases.on',
].filter(
  (name) => !['watch.asked', 'answers.askedToSign', 'answers.words', 'answers.templates'].includes(name),
);

const ours = {
  id: 'ours',
  name: { zh: '我们的', en: 'Ours' },
  kinds: ['fault' as const],
  body: { zh: 'x', en: 'x' },
};
const say = (name: string, language: 'zh' | 'en' = 'en', given = settings) =>
  settingValue(name, given, {
    ...{ strings: stringsOf[language], language, isMac: false },
    templates: [...bundledTemplates, ours],
  });

it('a shortcut is said as its keys are named', () => {
  const watch = { ...settings.watch, shortcut: 'CommandOrControl+Shift+E' };
  expect(say('watch.shortcut', 'en', { ...settings, watch })).toBe('Ctrl Shift E');
  expect(say('watch.shortcut', 'zh')).toBe('无');
});

describe.each(['zh', 'en'] as const)('each setting in %s', (language) => {
  it.each(names)('%s has a label of its own and a value that can be read', (name) => {
    const labels = names.map((one) => settingLabel(one, stringsOf[language]));
    const label = settingLabel(name, stringsOf[language]);
    expect(label).not.toBe(name);
    expect(labels.filter((one) => one === label)).toHaveLength(1);
    expect(say(name, language)).not.toBe('');
  });
});

it('a value is said as the settings say it', () => {
  expect(say('theme')).toBe('Dark');
  expect(say('watch.on')).toBe('On');
  expect(say('watch.shortcut')).toBe('None');
  expect(say('watch.ignore')).toBe('1 rule');
  expect(say('answers.language')).toBe('As the customer writes');
  expect(say('answers.words.zh.greeting')).toBe('喂');
  expect(say('answers.words.en.greeting')).toBe('Bundled');
  expect(say('answers.words.en.signature')).toBe('None');
  expect(say('answers.templates.fault', 'zh')).toBe('我们的');
  expect(say('answers.templates.finding')).toBe('Bundled');
  expect(say('privacy.kinds')).toBe('Order');
});
