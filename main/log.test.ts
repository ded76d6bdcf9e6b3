import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLog } from './log';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'errdesk-test-')), 'logs');
});
const written = () => readFileSync(join(folder, 'main.log'), 'utf8');

describe('the log', () => {
  it('says when, what and where', () => {
    const log = openLog(
      () => folder,
      () => new Date(0),
    );
    log('request failed: triage.run', new TypeError('x'));
    expect(written()).toMatch(
      /^1970-01-01T00:00:00.000Z request failed: triage.run TypeError\n +at .*log\.test/,
    );
  });

  it('holds nothing of an error message, which may quote a paste', () => {
    const log = openLog(() => folder);
    const paste = 'userSig=abc\n    at secret (token:1:2)\n13800138000';
    log('failed', new Error(paste));
    log('failed', paste);
    try {
      JSON.parse('13800138000 userSig');
    } catch (error) {
      log('failed', error);
    }
    expect(written()).not.toMatch(/userSig|secret|13800138000/);
  });

  it('stays small', () => {
    const log = openLog(() => folder);
    log('first');
    writeFileSync(join(folder, 'main.log'), 'x'.repeat(300_000));
    log('second');
    expect(readdirSync(folder).sort()).toEqual(['main.1.log', 'main.log']);
    expect(written()).toMatch(/second\n$/);
    expect(written()).not.toContain('x');
  });

  it('is silent where it cannot be written', () => {
    writeFileSync(folder, 'a file in place of the folder');
    expect(() => openLog(() => folder)('event')).not.toThrow();
  });
});
