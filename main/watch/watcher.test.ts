import { beforeEach, describe, expect, it } from 'vitest';
import type { Found } from './look';
import { type Stage, stageWatcher } from './staged-watcher-for-test';

let stage: Stage;
beforeEach(() => {
  stage = stageWatcher();
});

describe('a watcher that is off', () => {
  it('does not look at the clipboard', async () => {
    stage.watcher.start();
    await stage.clock.pass(60_000);
    expect(stage.looks).toBe(0);
    expect(stage.watcher.state()).toEqual({
      watching: false,
      starting: false,
      until: null,
      skipped: null,
      unreadable: false,
    });
  });

  it('looks from the start if that is set, and ignores what was there', async () => {
    stage.settings.on = true;
    stage.watcher.settingsChanged();
    await stage.clock.pass(600);
    expect(stage.watcher.state().watching).toBe(true);
    expect(stage.asked).toEqual([]);
  });
});

describe('a watcher that is on', () => {
  it('is starting until it has looked for the first time', async () => {
    void stage.watcher.switchTo({ watching: true, for: 'good' });
    expect(stage.watcher.state()).toMatchObject({ watching: true, starting: true });
    let told = 0;
    stage.watcher.subscribe(() => told++);
    await stage.clock.pass(0);
    expect(stage.watcher.state()).toMatchObject({ watching: true, starting: false });
    expect(told).toBeGreaterThan(0);
  });

  it('resolves once the next copy will be noticed', async () => {
    let resolved = false;
    void stage.watcher.switchTo({ watching: true, for: 'good' }).then(() => {
      resolved = true;
    });
    expect(stage.looks).toBe(0);
    await stage.clock.pass(0);
    expect([stage.looks, resolved]).toEqual([1, true]);
  });

  it('judges what it finds first where the person went to another program before that', async () => {
    const turnedOn = stage.turnOn();
    stage.copy('ERR copied at once');
    stage.left = true;
    await turnedOn;
    await stage.clock.pass(600);
    expect(stage.names()).toBe('ERR copied at once');
    // Only then: once it has looked, where the person is says nothing.
    stage.settings.on = false;
    stage.watcher.settingsChanged();
    stage.settings.on = true;
    stage.watcher.settingsChanged();
    stage.copy('ERR there before');
    await stage.clock.pass(0);
    expect(stage.asked).not.toContain('ERR there before');
  });

  it('suggests an error once, however often it is copied', async () => {
    await stage.turnOn();
    stage.copy('ERR 1');
    await stage.clock.pass(600);
    expect(stage.names()).toBe('ERR 1');
    stage.watcher.dismiss(stage.watcher.suggestion()?.id ?? 0);
    for (const text of ['something else', 'ERR 1', 'ERR old', 'ERR 1']) {
      stage.copy(text);
      await stage.clock.pass(600);
    }
    expect(stage.names()).toBe(null);
    expect(stage.asked).toEqual(['ERR 1', 'something else']);
  });

  it('judges by what is set now', async () => {
    await stage.turnOn();
    stage.settings = { ...stage.settings, least: 'certain', others: true, ignore: ['^#'] };
    stage.copy('ERR 1');
    await stage.clock.pass(600);
    expect(stage.criteria).toEqual([{ least: 'certain', others: true, ignore: ['^#'], kinds: [] }]);
  });

  it('hands out the text of a suggestion once', async () => {
    await stage.turnOn();
    stage.copy('ERR 1');
    await stage.clock.pass(600);
    const id = stage.watcher.suggestion()?.id ?? 0;
    expect(stage.watcher.open(id + 1)).toBe(undefined);
    expect(stage.watcher.open(id)).toBe('ERR 1');
    expect(stage.watcher.open(id)).toBe(undefined);
    expect(stage.names()).toBe(null);
  });

  it('lets a suggestion go stale, and remembers the last five without their texts', async () => {
    await stage.turnOn();
    for (const n of [1, 2, 3, 4, 5, 6]) {
      stage.copy(`ERR ${n}`);
      await stage.clock.pass(600);
    }
    expect(stage.names()).toBe('ERR 6');
    await stage.clock.pass(121_000);
    expect(stage.names()).toBe(null);
    expect(stage.watcher.recent().map(({ name }) => name)).toEqual([
      'ERR 6',
      'ERR 5',
      'ERR 4',
      'ERR 3',
      'ERR 2',
    ]);
    expect(Object.keys(stage.watcher.recent()[0] ?? {}).sort()).toEqual(['at', 'entry', 'name', 'title']);
  });

  it('keeps a suggestion while others copy what is none', async () => {
    await stage.turnOn();
    stage.copy('ERR 1');
    await stage.clock.pass(600);
    stage.copy('nothing');
    await stage.clock.pass(600);
    expect(stage.names()).toBe('ERR 1');
  });

  it('suggests nothing that Errdesk copies', async () => {
    await stage.turnOn();
    stage.watcher.willCopy('ERR own');
    stage.copy('ERR own');
    await stage.clock.pass(600);
    expect([stage.names(), stage.asked.length]).toEqual([null, 0]);
  });

  it('suggests no longer what was pasted meanwhile, nor suggests it again', async () => {
    await stage.turnOn();
    stage.copy('ERR 1');
    await stage.clock.pass(600);
    stage.watcher.shown('ERR 2');
    expect(stage.names()).toBe('ERR 1');
    stage.watcher.shown('ERR 1');
    expect(stage.names()).toBe(null);
    stage.copy('ERR 2');
    await stage.clock.pass(600);
    expect(stage.names()).toBe(null);
  });

  it('shows for a few seconds why it skipped a copy', async () => {
    await stage.turnOn();
    const shown = async (found: Found) => {
      stage.board = found;
      await stage.clock.pass(600);
      return stage.watcher.state().skipped;
    };
    expect(await shown({ kind: 'too-large', size: 300_000 })).toBe('too-large');
    expect(await shown({ kind: 'secret' })).toBe('secret');
    expect(await shown({ kind: 'program' })).toBe('program');
    await stage.clock.pass(6000);
    expect(stage.watcher.state().skipped).toBe(null);
    await stage.clock.pass(60_000);
    expect(stage.watcher.state().skipped).toBe(null);
    expect(await shown({ kind: 'text', text: 'KEY 1' })).toBe('secret');
    expect([stage.asked, stage.names()]).toEqual([['KEY 1'], null]);
  });

  it('gives up what takes too long, and shows that', async () => {
    await stage.turnOn();
    stage.judge = async () => ({ kind: 'late' });
    stage.copy('ERR 1');
    await stage.clock.pass(600);
    expect([stage.watcher.state().skipped, stage.names()]).toEqual(['too-slow', null]);
  });

  it('counts the last copy where they come faster than it looks', async () => {
    await stage.turnOn();
    stage.copy('ERR 1');
    stage.copy('ERR 2');
    await stage.clock.pass(600);
    expect(stage.asked).toEqual(['ERR 2']);
  });

  it('ignores pictures and an empty clipboard', async () => {
    await stage.turnOn();
    stage.board = { kind: 'empty' };
    await stage.clock.pass(600);
    stage.copy('ERR 1');
    await stage.clock.pass(600);
    expect([stage.names(), stage.watcher.state().skipped]).toEqual(['ERR 1', null]);
  });
});

describe('a clipboard that cannot be read', () => {
  it.each(['throws', 'hangs'] as const)('(it %s) is reported once, and looked at seldom', async (how) => {
    await stage.turnOn();
    let changes = 0;
    stage.watcher.subscribe(() => {
      changes += 1;
    });
    stage.board = how;
    const before = stage.looks;
    await stage.clock.pass(60_000);
    expect(stage.watcher.state().unreadable).toBe(true);
    expect(changes).toBe(1);
    expect(stage.looks - before).toBeLessThan(15);
    stage.copy('ERR 1');
    await stage.clock.pass(35_000);
    expect([stage.watcher.state().unreadable, stage.names()]).toEqual([false, 'ERR 1']);
  });

  it('is not reported when the next look succeeds, as after an owner that has been replaced', async () => {
    await stage.turnOn();
    const told: boolean[] = [];
    stage.watcher.subscribe(() => told.push(stage.watcher.state().unreadable));
    stage.board = 'hangs';
    await stage.clock.pass(600);
    stage.copy('ERR 1');
    await stage.clock.pass(6000);
    expect(stage.names()).toBe('ERR 1');
    expect(told).not.toContain(true);
  });

  it('does not count as known after one failed look', async () => {
    stage.board = 'throws';
    let resolved = false;
    void stage.watcher.switchTo({ watching: true, for: 'good' }).then(() => {
      resolved = true;
    });
    await stage.clock.pass(0);
    expect([stage.looks, resolved]).toEqual([1, false]);
    stage.copy('ERR old');
    await stage.clock.pass(600);
    expect([stage.looks, resolved, stage.asked]).toEqual([2, true, []]);
    stage.copy('ERR 1');
    await stage.clock.pass(600);
    expect(stage.names()).toBe('ERR 1');
  });

  it('is given time in the measure that it costs', async () => {
    await stage.turnOn();
    stage.cost = 1000;
    await stage.clock.pass(1000);
    const before = stage.looks;
    await stage.clock.pass(60_000);
    expect(stage.looks - before).toBeLessThanOrEqual(3);
  });
});

it('a watcher that is switched off for good forgets its suggestion, and what it has seen', async () => {
  await stage.turnOn();
  stage.copy('ERR 1');
  await stage.clock.pass(600);
  void stage.watcher.switchTo({ watching: false, for: 'good' });
  expect(stage.names()).toBe(null);
  stage.copy('other');
  await stage.turnOn();
  stage.copy('ERR 1');
  await stage.clock.pass(600);
  expect(stage.names()).toBe('ERR 1');
});

it('a watcher that is switched off suggests nothing of what it was still judging', async () => {
  await stage.turnOn();
  const { judge } = stage;
  let go = () => {};
  const judged = new Promise<void>((resolve) => {
    go = resolve;
  });
  stage.judge = async (text) => {
    await judged;
    return judge(text);
  };
  stage.copy('ERR 1');
  await stage.clock.pass(600);
  void stage.watcher.switchTo({ watching: false, for: 'good' });
  go();
  await stage.clock.pass(600);
  expect([stage.asked, stage.names()]).toEqual([['ERR 1'], null]);
});
