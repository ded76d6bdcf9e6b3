import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaults } from './defaults';
import { openSettings } from './store';

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'errdesk-test-')), 'settings.json');
});

const notExpected = () => {
  throw new Error('not expected');
};
const opened = (team = new Map<string, unknown>()) =>
  openSettings({ path, from: path }, { aside: notExpected, notSaved: notExpected }, team);
const onDisk = () => JSON.parse(readFileSync(path, 'utf8'));

describe('what a person chose', () => {
  const team = new Map<string, unknown>([
    ['theme', 'dark'],
    ['watch.least', 'certain'],
    ['answers.words.zh.greeting', '您好！'],
  ]);

  it('goes before what the team has set, and that before the defaults', async () => {
    const store = opened(team);
    expect(store.read()).toMatchObject({ theme: 'dark', language: 'system' });
    expect(store.read().answers.words.zh).toEqual({ greeting: '您好！' });
    store.write({ theme: 'light' });
    await store.flush();
    expect(opened(team).read().theme).toBe('light');
    // Also where it is what Errdesk has anyway.
    store.write({ theme: 'system' });
    await store.flush();
    expect(opened(team).read().theme).toBe('system');
  });

  it('is only what was changed, though pages write whole sections', async () => {
    const store = opened(team);
    store.write({ watch: { ...store.read().watch, notify: 'card' } });
    expect([...store.chosen()]).toEqual(['watch.notify']);
    await store.flush();
    expect(onDisk()).toEqual({ watch: { notify: 'card' }, version: 1, holds: 'choices' });
    const others = new Map<string, unknown>([['watch.least', 'likely']]);
    expect(opened(others).read().watch).toMatchObject({ notify: 'card', least: 'likely' });
  });

  it('is taken back, one or all, to what the team has set', async () => {
    const store = opened(team);
    store.write({ theme: 'light', language: 'zh', saveFolder: '/home/a' });
    store.forget(['theme']);
    expect(store.read()).toMatchObject({ theme: 'dark', language: 'zh' });
    store.forget();
    expect(store.read()).toMatchObject({ theme: 'dark', language: 'system', saveFolder: '/home/a' });
    await store.flush();
    expect(onDisk()).toEqual({ saveFolder: '/home/a', version: 1, holds: 'choices' });
  });

  it('of a list that has it no more is forgotten', () => {
    const store = opened();
    const { answers } = store.read();
    store.write({ answers: { ...answers, templates: { finding: 'ours', fault: 'theirs' } } });
    store.write({ answers: { ...answers, templates: { fault: 'theirs' } } });
    expect(store.read().answers.templates).toEqual({ fault: 'theirs' });
    expect(store.chosen().has('answers.templates.finding')).toBe(false);
  });

  it('is in a file of before only where it is not as at first', () => {
    writeFileSync(path, JSON.stringify({ ...defaults, language: 'zh', version: 1 }));
    const store = opened(team);
    expect([...store.chosen()]).toEqual(['language']);
    expect(store.read()).toMatchObject({ language: 'zh', theme: 'dark' });
  });
});
