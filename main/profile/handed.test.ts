import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { handedBy, handedName } from './handed';

const handed = (given: string[], folder = '/home/me', isDefaultApp = false) =>
  handedBy({ given, folder, isDefaultApp });

describe('what a command line hands over', () => {
  it('is its files, resolved where the program was started, and how many there is no room for', () => {
    expect(handed(['errdesk', 'a.log', '/b/c.txt'])).toEqual({
      first: resolve('/home/me/a.log'),
      others: [resolve('/b/c.txt')],
      more: 0,
      tooLong: false,
    });
    const many = handed(['errdesk', ...Array.from({ length: 100 }, () => `/${'a'.repeat(99)}`)]);
    expect([many.others.length, many.more]).toEqual([39, 60]);
  });

  it('is a file also where the desktop writes its path as an address', () => {
    const address = pathToFileURL('/home/me/a b 错.log').href;
    expect(handed(['errdesk', address, address])).toMatchObject({
      first: resolve('/home/me/a b 错.log'),
      others: [resolve('/home/me/a b 错.log')],
    });
    expect(handed(['errdesk', 'file://elsewhere/a%2Fb.log']).first).toContain('elsewhere');
  });

  it('is no switch, nor, in development, the app and the modules loaded before it', () => {
    const given = ['electron', '--inspect=0', '-r', 'loader.js', '.', '--no-sandbox', 'x.log'];
    expect(handed(given, '/home/me', true).first).toBe(resolve('/home/me/x.log'));
  });

  it('is a link to an entry as it is', () => {
    const link = 'errdesk://entry/tencent-roomengine/device/-1102';
    expect(handed(['errdesk', link], '/').first).toBe(link);
  });

  it('is nothing where there is nothing', () => {
    const nothing = { others: [], more: 0, tooLong: false };
    expect(handed(['errdesk'], '/')).toEqual(nothing);
    expect(handed(['electron', '.'], '/', true)).toEqual(nothing);
  });

  it('is neither a path nor a link where it is longer than any', () => {
    const nothing = { others: [], more: 0, tooLong: true };
    expect(handedName(`errdesk://entry/${'a'.repeat(17_000)}`)).toEqual(nothing);
    expect(handed(['errdesk', '错'.repeat(1400)])).toEqual(nothing);
    expect(handed(['errdesk', '错'.repeat(1300)]).tooLong).toBe(false);
  });

  it('counts what was left out of a start that was too long', () => {
    expect(handed(['errdesk', '--handed-more=1499', '--handed-too-long', 'a.log'])).toMatchObject({
      more: 1499,
      tooLong: true,
    });
    expect(handed(['errdesk', '--handed-more=-1e999', 'a.log']).more).toBe(0);
  });
});
