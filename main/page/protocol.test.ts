import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPage } from './protocol';

let root: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
  root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.js'), 'secret');
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets', 'index.js'), 'export {}');
  writeFileSync(join(root, 'notes.exe'), 'x');
});

describe('our pages', () => {
  it('come with their type, under a policy that begins with nothing', () => {
    const page = answerPage('GET', 'app://errdesk/index.html', root);
    expect(String(page.data)).toBe('<!doctype html>');
    expect(page.headers?.['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers?.['x-content-type-options']).toBe('nosniff');
    const policy = page.headers?.['content-security-policy'];
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const script = answerPage('GET', 'app://errdesk/assets/index.js', root);
    expect(script.headers?.['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    ['GET', 'app://errdesk/missing.html'],
    ['GET', 'app://errdesk/assets'],
    ['GET', 'app://errdesk/notes.exe'],
    ['GET', 'app://errdesk/..%2fsecret.js'],
    ['GET', 'app://other/index.html'],
    ['POST', 'app://errdesk/index.html'],
  ])('are not found: %s %s', (method, url) => {
    const answer = answerPage(method, url, root);
    expect(answer.statusCode).toBe(404);
    expect(String(answer.data)).toBe('');
  });
});
