import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileArguments } from './file-arguments';

describe('the files of a command line', () => {
  it('are resolved where the program was started', () => {
    expect(fileArguments(['errdesk', 'a.log', '/b/c.txt'], '/home/me', false)).toEqual([
      resolve('/home/me/a.log'),
      resolve('/b/c.txt'),
    ]);
  });

  it('are not the switches, nor, in development, the app and the modules loaded before it', () => {
    expect(
      fileArguments(
        ['electron', '--inspect=0', '-r', 'loader.js', '.', '--no-sandbox', 'x.log'],
        '/home/me',
        true,
      ),
    ).toEqual([resolve('/home/me/x.log')]);
  });

  it('leave a link to an entry as it is', () => {
    const link = 'errdesk://entry/tencent-roomengine/device/-1102';
    expect(fileArguments(['errdesk', link], '/', false)).toEqual([link]);
  });

  it('are none where there are none', () => {
    expect(fileArguments(['errdesk'], '/', false)).toEqual([]);
    expect(fileArguments(['electron', '.'], '/', true)).toEqual([]);
  });
});
