import { describe, expect, it } from 'vitest';
import { type Answer, type RequestName, requests } from '../bridge/contract';
import { problemSchema } from '../bridge/contract/problems';
import { createGate, type Handlers } from './gate';
import { defaults } from './settings/defaults';

const ourPage = { url: 'app://errdesk/index.html', mainFrame: true, page: 1, used: false };
const settings = { ...defaults, language: 'zh' } as const;

/** Handlers for a test. Any other request fails. */
function handlersWith(some: Partial<Handlers>): Handlers {
  const none = () => {
    throw new Error('not expected');
  };
  const all = Object.fromEntries(Object.keys(requests).map((name) => [name, none])) as unknown as Handlers;
  return { ...all, ...some };
}

function gateWith(some: Partial<Handlers>, failures: unknown[] = [], person = true) {
  return createGate(handlersWith(some), {
    isOwnPage: (url) => url.startsWith('app://errdesk/'),
    takeGesture: () => person,
    failed: (name, error) => failures.push([name, error]),
  });
}

const problemOf = (answer: Answer<unknown>) => (answer.ok ? undefined : problemSchema.parse(answer.problem));

describe('the gate', () => {
  it('answers a page of ours', async () => {
    const gate = gateWith({ 'settings.read': () => ({ ok: true, value: settings }) });
    expect(await gate(ourPage, 'settings.read', undefined)).toEqual({ ok: true, value: settings });
  });

  it.each([
    ['another site', { ...ourPage, url: 'https://example.com/' }],
    ['a site that looks like ours', { ...ourPage, url: 'https://app//errdesk/' }],
    ['a frame inside our page', { ...ourPage, mainFrame: false }],
    ['a frame that is gone', null],
  ])('refuses %s', async (_who, sender) => {
    const written: unknown[] = [];
    const gate = gateWith({
      'answer.copy': ({ text }) => {
        written.push(text);
        return { ok: true, value: { held: [] } };
      },
    });
    expect(problemOf(await gate(sender, 'answer.copy', { text: 'x', spared: [] }))).toEqual({
      code: 'refused',
    });
    expect(written).toEqual([]);
  });

  it.each([
    ['no.such', undefined, 'name'],
    ['toString', undefined, 'name'],
    ['__proto__', undefined, 'name'],
    [7, undefined, 'name'],
    ['triage.run', undefined, 'triage.run'],
    ['triage.run', { id: 'a', raw: 5 }, 'triage.run.raw'],
    ['triage.run', { id: '', raw: 'x' }, 'triage.run.id'],
    ['settings.write', { theme: 'purple' }, 'settings.write.theme'],
    ['settings.write', { surprise: 1 }, 'settings.write'],
    ['catalog.read', {}, 'catalog.read.part'],
    ['catalog.read', { part: -1 }, 'catalog.read.part'],
    ['watch.switch', { watching: true, for: 'ever' }, 'watch.switch.for'],
    ['watch.check', { rule: 'x'.repeat(501) }, 'watch.check.rule'],
    ['privacy.hide', { stretches: ['x'] }, 'privacy.hide.stretches.0'],
    ['privacy.hide', { stretches: ['ab', ' x '] }, 'privacy.hide.stretches.1'],
    ['privacy.check', { pattern: 'x'.repeat(501) }, 'privacy.check.pattern'],
    [
      'settings.write',
      { privacy: { kinds: [{ name: '⟦a⟧', pattern: 'x' }] } },
      'settings.write.privacy.kinds.0.name',
    ],
    ['triage.run', { id: 'a', raw: 'x'.repeat(1024 * 1024 + 1) }, 'triage.run.raw'],
    ['text.part', { parcel: 1, part: -1 }, 'text.part.part'],
    ['entry.show', { id: 'x'.repeat(201) }, 'entry.show.id'],
  ])('answers bad input with a problem: %s %j', async (name, input, where) => {
    expect(problemOf(await gateWith({})(ourPage, name, input))).toEqual({ code: 'bad-input', where });
  });

  it('refuses without a person what needs one, and nothing else', async () => {
    const alone = gateWith({ 'settings.read': () => ({ ok: true, value: settings }) }, [], false);
    const inputs: Partial<Record<RequestName, unknown>> = {
      'answer.copy': { text: 'x', spared: [] },
      'answer.save': { text: 'x', spared: [], language: 'en', title: 'x', form: 'pdf' },
      'text.copy': { text: 'x', asItIs: true },
      'clipboard.read': undefined,
      'file.open': { what: 'files' },
      'file.reveal': { path: '/x' },
      'watch.switch': { watching: true, for: 'good' },
      'watch.open': { id: 1 },
      'templates.export': { ids: ['x'] },
      'templates.import': undefined,
      'templates.remove': { ids: ['x'] },
      'settings.write': { watch: settings.watch },
      'settings.reset': {},
      'settings.export': undefined,
      'settings.import': undefined,
      'app.openFolder': undefined,
    };
    const wanted: [string, unknown][] = Object.entries(inputs);
    wanted.push(['settings.write', { privacy: settings.privacy }]);
    for (const [name, input] of wanted)
      expect([name, problemOf(await alone(ourPage, name, input))]).toEqual([name, { code: 'needs-gesture' }]);
    expect(await alone(ourPage, 'settings.read', undefined)).toMatchObject({ ok: true });
    const inDark = gateWith({ 'settings.write': () => ({ ok: true, value: settings }) }, [], false);
    expect(await inDark(ourPage, 'settings.write', { theme: 'dark' })).toMatchObject({ ok: true });
  });

  it('takes no gesture for what it would refuse anyway', async () => {
    let taken = 0;
    const gate = createGate(handlersWith({}), {
      isOwnPage: () => true,
      takeGesture: () => ++taken > 0,
      failed: () => {},
    });
    await gate(ourPage, 'text.copy', {});
    await gate({ ...ourPage, mainFrame: false }, 'clipboard.read', undefined);
    expect(taken).toBe(0);
  });

  it('turns what a handler throws or rejects into a problem, and reports it', async () => {
    const failures: unknown[] = [];
    const broken = new Error('broken');
    const gate = gateWith(
      {
        'settings.read': () => {
          throw broken;
        },
        'clipboard.read': () => Promise.reject(broken),
      },
      failures,
    );
    expect(problemOf(await gate(ourPage, 'settings.read', undefined))).toEqual({ code: 'failed' });
    expect(problemOf(await gate(ourPage, 'clipboard.read', undefined))).toEqual({ code: 'failed' });
    expect(failures).toEqual([
      ['settings.read', broken],
      ['clipboard.read', broken],
    ]);
  });
});
