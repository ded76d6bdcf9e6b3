import { describe, expect, it } from 'vitest';
import type { Language } from '../../catalog/schema';
import type { Offered } from '../keys/offers';
import { commandIds, tabCommand } from '../vocabulary/command-table';
import { allCommands, foundCommands, withUsed } from './palette-rows';

const tab = (nth: number, zh: string, en: string): Offered => ({
  id: tabCommand(nth),
  words: { zh: { name: zh }, en: { name: en } },
});
const offered: Offered[] = [
  ...commandIds.map((id) => ({ id })),
  tab(0, '错误码：全部 SDK', 'Catalog: all SDKs'),
  tab(1, '错误码：甲 RTC', 'Catalog: Acme RTC'),
];
const found = (typed: string, language: Language = 'en') =>
  foundCommands(typed, offered, language).flatMap(({ items }) =>
    items.map((row) => (row.kind === 'command' ? row.id : '')),
  );

describe('a command is found', () => {
  it('by the beginnings of its words, all of them, in any order', () => {
    expect(found('dark')).toEqual(['theme-dark']);
    expect(found('dar app')).toEqual(['theme-dark']);
    expect(found('ark')).toEqual([]);
    expect(found('dark light')).toEqual([]);
  });
  it('by any part of its Chinese name', () => {
    expect(found('错误码 甲', 'zh')).toEqual(['tab-1']);
    expect(found('追问', 'zh')).toEqual(['answer-question']);
  });
  it('by the pinyin of its name, also by initials', () => {
    expect(found('qingchushaixuan', 'zh')).toEqual(['clear-filters']);
    expect(found('qcsx', 'zh')).toEqual(['clear-filters']);
  });
  it('in the other language, by words that mean the same, and by what it is called for the moment', () => {
    expect(found('dark', 'zh')).toEqual(['theme-dark']);
    expect(found('preferences')).toEqual(['go-settings']);
    expect(foundCommands('question', [{ id: 'copy-answer', saying: 'copy-question' }], 'en')).toEqual([
      { of: 'found', items: [{ kind: 'command', id: 'copy-answer', name: 'Copy question', on: false }] },
    ]);
  });
  it('first where its name begins with what is typed', () => {
    expect(found('remove the paste')[0]).toBe('clear-paste');
    expect(found('answer')[0]).toBe('answer-zh');
  });
  it('also where it is so already, and says that; the list of all has what changes something', () => {
    const already = [{ id: 'answer-customer', on: true }, { id: 'answer-developer' }] as const;
    const rows = foundCommands('answer for', already, 'en').flatMap(({ items }) => items);
    expect(rows).toMatchObject([
      { id: 'answer-customer', on: true },
      { id: 'answer-developer', on: false },
    ]);
    expect(JSON.stringify(allCommands(already, [], 'en'))).not.toContain('answer-customer');
  });
  it('never where it is only a key', () => {
    expect(found('zoom')).toEqual([]);
  });
});

describe('all commands', () => {
  it('are grouped by screen, recently used ones on top and only there', () => {
    const groups = allCommands(offered, ['copy-code', 'go-settings'], 'en');
    expect(groups.map(({ of }) => of)).toEqual([
      ...['recent', 'templates', 'overview', 'cases', 'catalog', 'batch', 'triage', 'window'],
    ]);
    expect(groups[0]?.items).toMatchObject([{ id: 'copy-code' }, { id: 'go-settings' }]);
    expect(JSON.stringify(groups).match(/"copy-code"/g)).toHaveLength(1);
  });
  it('leave out what was used and cannot be done now', () => {
    expect(allCommands([{ id: 'go-settings' }], ['copy-code'], 'en')).toEqual([
      { of: 'window', items: [{ kind: 'command', id: 'go-settings', name: 'Go to Settings', on: false }] },
    ]);
  });
});

it('remembers the last few, the latest first, each once', () => {
  const used = ['copy-code', 'go-settings', 'copy-code', 'paste-new', 'open-file', 'go-triage'] as const;
  expect(used.reduce<ReturnType<typeof withUsed>>(withUsed, [])).toEqual([
    'go-triage',
    'open-file',
    'paste-new',
    'copy-code',
  ]);
});
