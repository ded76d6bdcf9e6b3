import { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createProgress } from './progress.mjs';

function listen() {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, lines: () => text.replace(/\d+\.\d+ s/g, 'N s').trimEnd() };
}

describe('progress', () => {
  it('names a step when it begins and says how it went', async () => {
    const { stream, lines } = listen();
    const progress = createProgress({ stream });
    await progress.step('Building', async () => 1);
    await progress.step(
      'Testing',
      async () => 2,
      (result) => result !== 2,
    );
    expect(lines()).toBe('› Building …\n✓ Building (N s)\n› Testing …\n✗ Testing (N s)');
  });

  it('is silent about a step that ends within its patience', async () => {
    const { stream, lines } = listen();
    const progress = createProgress({ stream, patience: 1_000 });
    await progress.step('Building', () => pause(1));
    expect(lines()).toBe('');
  });

  it('tells of a step that outlasts its patience', async () => {
    const { stream, lines } = listen();
    const progress = createProgress({ stream, patience: 10 });
    await progress.step('Building', () => pause(60));
    expect(lines()).toBe('› Building …\n✓ Building (N s)');
  });

  it('shows a step that throws as failed, and lets the error through', async () => {
    const { stream, lines } = listen();
    const progress = createProgress({ stream, patience: 1_000 });
    await expect(progress.step('Building', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(lines()).toBe('✗ Building (N s)');
  });
});
