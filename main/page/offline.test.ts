import { describe, expect, it } from 'vitest';
import { mayRequest } from './offline';

const devServer = 'http://localhost:5173';

describe('a request', () => {
  it('is let through for our own pages and what they hold', () => {
    expect(mayRequest('app://errdesk/index.html')).toBe(true);
    expect(mayRequest('data:image/png;base64,AAAA')).toBe(true);
  });

  it.each([
    'https://example.com/',
    'http://127.0.0.1/',
    'http://localhost:5173/',
    'ws://localhost:5173/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'app://other/',
    'blob:https://example.com/1',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://abc/x.js',
  ])('is cancelled for %s', (url) => {
    expect(mayRequest(url)).toBe(false);
  });

  it('is let through in development for its server and tools, and no other', () => {
    expect(mayRequest('http://localhost:5173/@vite/client', devServer)).toBe(true);
    expect(mayRequest('ws://localhost:5173/', devServer)).toBe(true);
    expect(mayRequest('devtools://devtools/bundled/inspector.html', devServer)).toBe(true);
    expect(mayRequest('http://localhost:5174/', devServer)).toBe(false);
    expect(mayRequest('https://example.com/', devServer)).toBe(false);
  });
});
