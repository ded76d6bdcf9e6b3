import { describe, expect, it } from 'vitest';
import { defaults } from './defaults';
import { settingsFile, settingsIn } from './settings-file';

const fileOf = (settings: object, more: object = {}) => ({
  format: 'errdesk-settings',
  version: 1,
  settings,
  ...more,
});
const readOf = (content: unknown) => {
  const result = settingsIn(content);
  return result.ok
    ? { leaves: Object.fromEntries(result.read.leaves), wrong: result.read.wrong }
    : result.fault;
};

describe('a file of settings', () => {
  it('holds all of them, and is read as it was written', () => {
    const written = settingsFile({
      ...defaults,
      theme: 'dark',
      answers: { ...defaults.answers, words: { zh: { closing: '此致' }, en: {} } },
    });
    const { leaves, wrong } = readOf(JSON.parse(written)) as { leaves: object; wrong: string[] };
    expect(wrong).toEqual([]);
    expect(leaves).toMatchObject({
      theme: 'dark',
      'watch.least': 'likely',
      'answers.words.zh.closing': '此致',
      'answers.words.en.closing': '',
      'answers.templates.finding': 'finding',
      'privacy.kinds': [],
    });
  });

  it('says nothing of what this person was asked already', () => {
    const written = settingsFile({ ...defaults, watch: { ...defaults.watch, asked: true } });
    expect(written).not.toContain('asked');
    expect(readOf(fileOf({ watch: { asked: true, least: 'certain' } }))).toEqual({
      leaves: { 'watch.least': 'certain' },
      wrong: [],
    });
  });

  it.each([
    [[], { code: 'not-settings' }],
    [{ format: 'errdesk-templates', version: 1, templates: [] }, { code: 'not-settings' }],
    [fileOf({}, { settings: 7 }), { code: 'not-settings' }],
    [fileOf({}, { version: 2 }), { code: 'newer', version: 2 }],
  ])('is none where it is %j', (content, fault) => {
    expect(readOf(content)).toEqual(fault);
  });

  it('names what makes no sense and what there is not, and keeps the others apart', () => {
    const settings = {
      theme: 'purple',
      language: 'zh',
      colour: 'red',
      watch: { shortcut: 'Alt+F4', least: 'certain', speed: 3 },
      answers: { words: { zh: { greeting: 7, motto: 'x' } }, templates: { poem: 'x' } },
    };
    const read = readOf(fileOf(settings));
    expect(read).toMatchObject({ leaves: { language: 'zh', 'watch.least': 'certain' } });
    expect((read as { wrong: string[] }).wrong.sort()).toEqual(
      [
        ...['theme', 'colour', 'watch.shortcut', 'watch.speed', 'answers.words.zh.greeting'],
        ...['answers.words.zh.motto', 'answers.templates.poem'],
      ].sort(),
    );
  });

  it('cannot reach what no setting is', () => {
    const hostile = JSON.parse(
      '{"format":"errdesk-settings","version":1,"settings":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"window":{"x":1}}}',
    );
    expect(readOf(hostile)).toMatchObject({ leaves: {} });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
