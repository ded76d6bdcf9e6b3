import { beforeEach, describe, expect, it } from 'vitest';
import { type Stage, stageWatcher } from './staged-watcher-for-test';

let stage: Stage;
beforeEach(() => {
  stage = stageWatcher();
});

describe('for a while', () => {
  it('is watched for 15 minutes, and not after them', async () => {
    void stage.watcher.switchTo({ watching: true, for: 'quarter' });
    await stage.clock.pass(600);
    expect(stage.watcher.state()).toMatchObject({ watching: true, until: { kind: 'at' } });
    stage.copy('ERR 1');
    await stage.clock.pass(600);
    expect(stage.names()).toBe('ERR 1');
    await stage.clock.pass(15 * 60_000);
    expect(stage.watcher.state()).toMatchObject({ watching: false, until: null });
    const before = stage.looks;
    await stage.clock.pass(60_000);
    expect(stage.looks).toBe(before);
  });

  it('is paused for 15 minutes; what was copied meanwhile is ignored', async () => {
    await stage.turnOn();
    void stage.watcher.switchTo({ watching: false, for: 'quarter' });
    const before = stage.looks;
    stage.copy('ERR 1');
    await stage.clock.pass(14 * 60_000);
    expect(stage.looks).toBe(before);
    await stage.clock.pass(61_000);
    expect(stage.watcher.state()).toMatchObject({ watching: true, until: null });
    expect(stage.asked).toEqual([]);
    stage.copy('ERR 2');
    await stage.clock.pass(600);
    expect(stage.names()).toBe('ERR 2');
  });

  it('is watched for the next copy only', async () => {
    void stage.watcher.switchTo({ watching: true, for: 'copy' });
    await stage.clock.pass(600);
    expect(stage.watcher.state()).toMatchObject({ watching: true, until: { kind: 'copy' } });
    stage.copy('ERR 1');
    await stage.clock.pass(600);
    expect(stage.watcher.state()).toMatchObject({ watching: false, until: null });
    expect(stage.names()).toBe('ERR 1');
    stage.copy('ERR 2');
    await stage.clock.pass(5000);
    expect(stage.asked).toEqual(['ERR 1']);
  });

  it('is paused for the next copy only, of which nothing is judged', async () => {
    await stage.turnOn();
    void stage.watcher.switchTo({ watching: false, for: 'copy' });
    expect(stage.watcher.state()).toMatchObject({ watching: false, until: { kind: 'copy' } });
    stage.copy('ERR 1');
    await stage.clock.pass(600);
    expect(stage.watcher.state()).toMatchObject({ watching: true, until: null });
    stage.copy('ERR 2');
    await stage.clock.pass(600);
    expect(stage.asked).toEqual(['ERR 2']);
  });

  it('does not count a copy by Errdesk as the next', async () => {
    void stage.watcher.switchTo({ watching: true, for: 'copy' });
    await stage.clock.pass(600);
    stage.watcher.willCopy('answer');
    stage.copy('answer');
    await stage.clock.pass(600);
    expect(stage.watcher.state().until).toEqual({ kind: 'copy' });
  });

  it('ends by what is set for good, and is nothing where it is so for good', async () => {
    await stage.turnOn();
    void stage.watcher.switchTo({ watching: true, for: 'quarter' });
    expect(stage.watcher.state().until).toBe(null);
    void stage.watcher.switchTo({ watching: false, for: 'quarter' });
    void stage.watcher.switchTo({ watching: false, for: 'good' });
    expect(stage.watcher.state()).toMatchObject({ watching: false, until: null });
    await stage.clock.pass(20 * 60_000);
    expect(stage.watcher.state().watching).toBe(false);
  });
});
