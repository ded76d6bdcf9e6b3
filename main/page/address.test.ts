import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOfAddress, isOwnPage, pageAddress } from './address';

const root = resolve('/srv/out/renderer');
const fileOf = (address: string) => fileOfAddress(address, root);

describe('the file of an address', () => {
  it('lies below the root', () => {
    expect(fileOf('app://errdesk/index.html')).toBe(resolve(root, 'index.html'));
    expect(fileOf('app://errdesk/assets/a%20b.js?v=1#x')).toBe(resolve(root, 'assets/a b.js'));
    expect(fileOf('app://errdesk/assets/字体.woff2')).toBe(resolve(root, 'assets/字体.woff2'));
  });

  it.each([
    'app://errdesk/',
    'app://errdesk',
    'app://errdesk/assets/',
    'app://errdesk//etc/passwd',
    'app://errdesk/%2e%2e%2fmain/index.js',
    'app://errdesk/..%2f..%2fmain/index.js',
    'app://errdesk/..%5cmain%5cindex.js',
    'app://errdesk/..\\main',
    'app://errdesk/a%00.html',
    'app://errdesk/%252e%252e/x',
    'app://errdesk/C:/windows/win.ini',
    'app://errdesk/index.html::$DATA',
    'app://errdesk/%zz',
    'app://errdesk/...',
    'app://other/index.html',
    'app://errdesk.example/index.html',
    'app://user@errdesk/index.html',
    'app://errdesk:80/index.html',
    'file:///etc/passwd',
    'https://errdesk/index.html',
    'not an address',
    '',
  ])('is none: %s', (address) => {
    expect(fileOf(address)).toBeUndefined();
  });

  it('is never outside, whatever the path is', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2E%2e',
      '/',
      '\\',
      '%2f',
      '%5c',
      '%00',
      '%',
      'a',
      ':',
      '//',
      '%c0%ae',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = fileOf(`app://errdesk/${pieces.join('')}`);
        return file === undefined || file.startsWith(`${root}/`) || file.startsWith(`${root}\\`);
      }),
    );
  });
});

describe('the address of a page', () => {
  it('is the file of the main window, or that of an entry with its id', () => {
    expect(pageAddress()).toBe('app://errdesk/index.html');
    expect(pageAddress('tencent-avsdk/account/-5')).toBe(
      'app://errdesk/entry.html?id=tencent-avsdk%2Faccount%2F-5',
    );
    expect(pageAddress('a/b', 'http://localhost:5173')).toBe('http://localhost:5173/entry.html?id=a%2Fb');
  });

  it('names that file and that id, whatever the id is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (id) => {
        const address = pageAddress(id);
        return (
          isOwnPage(address) &&
          fileOf(address) === resolve(root, 'entry.html') &&
          new URL(address).searchParams.get('id') === id
        );
      }),
    );
  });
});

describe('a page of ours', () => {
  it('is one of our scheme and host', () => {
    expect(isOwnPage('app://errdesk/index.html')).toBe(true);
    expect(isOwnPage('app://errdesk.example/index.html')).toBe(false);
    expect(isOwnPage('https://errdesk/index.html')).toBe(false);
    expect(isOwnPage('app:errdesk')).toBe(false);
    expect(isOwnPage('about:blank')).toBe(false);
    expect(isOwnPage('')).toBe(false);
  });

  it('is one of the development server only where there is one', () => {
    expect(isOwnPage('http://localhost:5173/x', 'http://localhost:5173')).toBe(true);
    expect(isOwnPage('http://localhost:5173.example/', 'http://localhost:5173')).toBe(false);
    expect(isOwnPage('http://localhost:5174/', 'http://localhost:5173')).toBe(false);
    expect(isOwnPage('http://localhost:5173/')).toBe(false);
    expect(isOwnPage('data:text/html,x', 'data:text/html,y')).toBe(false);
  });
});
