import { describe, expect, it } from 'vitest';
import { createEvents } from './events';
import { defaults } from './settings/defaults';

const paste = (name: string) => ({ text: '-3301', name, files: [{ name, units: 5 }], left: [] });

describe('events', () => {
  it('reach a page that listens, in their order', () => {
    const sent: unknown[] = [];
    const { emit, pageListens } = createEvents((...event) => sent.push(event));
    pageListens();
    emit('triage.progress', { id: 'a', share: 0.5 });
    emit('paste.handed', paste('a.log'));
    expect(sent).toEqual([
      ['triage.progress', { id: 'a', share: 0.5 }],
      ['paste.handed', paste('a.log')],
    ]);
  });

  it('wait for the page where they must reach it, the last of each name, once', () => {
    const sent: unknown[] = [];
    const { emit, pageListens } = createEvents((...event) => sent.push(event));
    emit('paste.handed', paste('a.log'));
    emit('settings.changed', { ...defaults, language: 'zh' });
    emit('paste.handed', paste('b.log'));
    expect(sent).toEqual([]);
    pageListens();
    pageListens();
    expect(sent).toEqual([['paste.handed', paste('b.log')]]);
  });

  it('of the watcher are sent only to a page that listens; what was copied is queued for it', () => {
    const sent: unknown[] = [];
    const { emit, pageListens } = createEvents((...event) => sent.push(event));
    const state = { watching: true, starting: false, until: null, skipped: null, unreadable: false };
    emit('watch.changed', { state, suggestion: null, tray: false, shortcutTaken: false });
    emit('copy.handed', { text: '-3301' });
    pageListens();
    expect(sent).toEqual([['copy.handed', { text: '-3301' }]]);
  });

  it('are heard by others whether or not the page listens', () => {
    const received: unknown[] = [];
    const { emit, subscribe } = createEvents(() => {});
    subscribe((...event) => received.push(event));
    emit('triage.progress', { id: 'a', share: 0.5 });
    expect(received).toEqual([['triage.progress', { id: 'a', share: 0.5 }]]);
  });

  it('wait again while the page is loaded anew', () => {
    const sent: unknown[] = [];
    const { emit, pageListens, pageLoads } = createEvents((...event) => sent.push(event));
    pageListens();
    pageLoads();
    emit('command.run', { command: 'paste-new' });
    expect(sent).toEqual([]);
    pageListens();
    expect(sent).toEqual([['command.run', { command: 'paste-new' }]]);
  });
});
