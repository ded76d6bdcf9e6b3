import { describe, expect, it } from 'vitest';
import type { Language } from '../../catalog/schema';

/** Words that the window does not use, and what it says instead: a reader meets one name for one thing. */
const avoided: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  zh: [
    ['答复', '回复'],
    ['你(?!好)', '您'],
    ['留意', '监听'],
    ['标了机密', '标记为机密'],
    ['除去', '排除'],
    ['限定', '筛选'],
    ['复制码', '复制错误码'],
    ['知道了', '关闭'],
    ['读不出来', '无法读取'],
    ['没有读成', '读取失败'],
    ['未当作错误码', '忽略的数字'],
    ['形似', '其他数字'],
    ['无匹配', '未收录'],
    ['改好再试', '修改后重试'],
    ['确凿', '确定'],
    ['较弱', '把握不大'],
  ],
  en: [
    ['[Ll]eft alone', 'ignored'],
    ['look-alikes?', 'other numbers'],
    ['[Aa]s at first', 'reset'],
    ['is called that', 'found'],
    ['\\b[Mm]end it', 'fix it'],
    ['[Hh]ave it exported', 'ask for a new export'],
    ['no file of templates', 'not a template file'],
    ['bears traces', 'looks like'],
    ['may as well be', 'could also be'],
    ['speaks of something else', 'against it'],
    ['[Rr]estore the draft', 'reset to generated text'],
    ['easy on the eyes', 'nothing'],
    // The Han font draws them as wide as a character.
    ['[A-Za-z]’', 'a straight apostrophe'],
  ],
};

/** The words that a person types to find a command are others than those that are shown. */
const searchedFor = /also: '[^']*'/g;

const sources: Readonly<Record<Language | 'both', Record<string, unknown>>> = {
  zh: import.meta.glob('./zh/*.ts', { query: '?raw', import: 'default', eager: true }),
  en: import.meta.glob('./en/*.ts', { query: '?raw', import: 'default', eager: true }),
  /** What main shows, and what the catalog's terms are called. */
  both: import.meta.glob(
    [
      '../../main/words.ts',
      '../../catalog/labels.ts',
      '../../catalog/sureness.ts',
      '../../catalog/triage/verdict-labels.ts',
    ],
    { query: '?raw', import: 'default', eager: true },
  ),
};

function textsOf(language: Language): [string, string][] {
  return Object.entries({ ...sources[language], ...sources.both }).map(([name, text]) => [
    name,
    String(text)
      .replace(searchedFor, '')
      .replace(/^\s*(?:\/\*\*.*\*\/|\/\/.*)$/gm, ''),
  ]);
}

it('are looked for in all files of the window', () => {
  expect(textsOf('zh').length).toBe(textsOf('en').length);
  expect(textsOf('zh').length).toBeGreaterThan(20);
});

describe.each(['zh', 'en'] as const)('the words of the window in %s', (language) => {
  it.each([...avoided[language]])('do not say %s but %s', (word) => {
    const pattern = new RegExp(`.{0,20}${word}.{0,20}`, 'g');
    const found = textsOf(language).flatMap(([name, text]) =>
      (text.match(pattern) ?? []).map((place) => `${name}: ${place}`),
    );
    expect(found).toEqual([]);
  });
});
