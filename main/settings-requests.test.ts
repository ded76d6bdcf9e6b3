import { describe, expect, it } from 'vitest';
import type { Settings } from '../bridge/contract/settings';
import { defaults } from './settings/defaults';
import { noTeam } from './settings/team-defaults';
import { type SettingsServices, settingsHandlers } from './settings-requests';

const file = (settings: object, more = {}) =>
  JSON.stringify({ format: 'errdesk-settings', version: 1, settings, ...more });

function handlersWith(
  text: string,
  { now = defaults, chosen = [], team = {} }: { now?: Settings; chosen?: string[]; team?: object } = {},
) {
  const saved: string[] = [];
  const never = () => {
    throw new Error('Nothing may be changed.');
  };
  const services: SettingsServices = {
    preferences: {
      read: () => now,
      change: never,
      forget: never,
      replace: never,
      choices: never,
      chosen: () => new Set(chosen),
      subscribe: never,
    },
    team: { ...noTeam, path: '/team.json', leaves: new Map(Object.entries(team)) },
    choose: async () => ({
      ok: true,
      value: { name: 'theirs.json', parts: [text.slice(0, 9), text.slice(9)], files: [], left: [] },
    }),
    save: async ({ content }) => {
      const made = await content();
      if (made.ok) saved.push(String(made.value));
      return { ok: true, value: '/x.json' };
    },
    kind: () => 'Settings',
  };
  return { saved, handlers: settingsHandlers(services) };
}

const imported = async (...given: Parameters<typeof handlersWith>) => {
  const answer = await handlersWith(...given).handlers['settings.import'](undefined);
  return answer.ok ? answer.value : answer.problem;
};

describe('importing settings', () => {
  it('says what would change, and changes nothing', async () => {
    const now = { ...defaults, theme: 'dark' as const };
    const text = file({ theme: 'dark', language: 'zh', answers: { words: { en: { closing: 'Best,' } } } });
    expect(await imported(text, { now })).toEqual({
      file: 'theirs.json',
      names: ['language', 'answers.words.en.closing'],
      after: {
        ...now,
        language: 'zh',
        answers: { ...defaults.answers, words: { zh: {}, en: { closing: 'Best,' } } },
      },
    });
  });

  it('of the file that was exported changes nothing, and brings another one to the same', async () => {
    const one: Settings = {
      ...defaults,
      language: 'zh',
      answers: { ...defaults.answers, templates: { fault: 'ours' } },
      privacy: { kinds: [{ name: 'Order', pattern: 'O-\\d+' }] },
    };
    const { handlers, saved } = handlersWith('', { now: one });
    await handlers['settings.export'](undefined);
    expect(await imported(String(saved[0]), { now: one })).toMatchObject({ names: [] });
    const words = { zh: { greeting: '喂' }, en: {} };
    const other: Settings = { ...defaults, answers: { ...defaults.answers, words } };
    expect(await imported(String(saved[0]), { now: other })).toMatchObject({
      names: ['language', 'answers.words.zh.greeting', 'answers.templates.fault', 'privacy.kinds'],
      after: { language: 'zh', answers: { words: { zh: { greeting: '' } } } },
    });
  });

  it('that turns the watcher on answers its question', async () => {
    expect(await imported(file({ watch: { on: true } }))).toMatchObject({
      names: ['watch.on'],
      after: { watch: { on: true, asked: true } },
    });
  });

  it.each([
    ['no JSON', '{', { code: 'not-json' }],
    ['of templates', '{"format":"errdesk-templates","version":1}', { code: 'not-settings' }],
    ['newer', file({}, { version: 9 }), { code: 'newer', version: 9 }],
    ['with one bad setting', file({ language: 'zh', theme: 1 }), { code: 'wrong-setting', name: 'theme' }],
    [
      'with a pattern that never ends',
      file({ privacy: { kinds: [{ name: 'A', pattern: '(?=a)b' }] } }),
      { code: 'wrong-setting', name: 'privacy.kinds' },
    ],
    ['with a bad rule', file({ watch: { ignore: ['('] } }), { code: 'wrong-setting', name: 'watch.ignore' }],
  ])('a file that is %s is refused whole', async (_what, text, wrong) => {
    expect(await imported(text)).toEqual({ code: 'settings-file-wrong', file: 'theirs.json', wrong });
  });

  it('of a file with a byte order mark works', async () => {
    expect(await imported(`\ufeff${file({ language: 'zh' })}`)).toMatchObject({ names: ['language'] });
  });
});

it('says what the team has set otherwise than it is anyway, and whether a person chose', async () => {
  const team = {
    theme: 'dark',
    language: 'system',
    'answers.words.en.closing': '',
    'watch.least': 'certain',
  };
  const { handlers } = handlersWith('', { team, chosen: ['theme', 'language'] });
  expect(await handlers['settings.team'](undefined)).toEqual({
    ok: true,
    value: {
      path: '/team.json',
      settings: [
        { name: 'theme', inForce: false },
        { name: 'watch.least', inForce: true },
      ],
    },
  });
});
