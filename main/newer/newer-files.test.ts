import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { latestVersion } from '../cases/store/schema';
import { newerFiles } from './newer-files';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-newer-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

/** The first page of a database whose schema has that version. */
function database(version: number): Uint8Array {
  const page = Buffer.alloc(4096);
  page.write('SQLite format 3\0');
  page.writeInt32BE(version, 60);
  return page;
}

describe('a profile that a newer Errdesk wrote', () => {
  it('is told by any file whose version is higher, and is left as it is', () => {
    put('settings.json', '{"version":2,"theme":"dark"}');
    put('templates.json', '{"format":"errdesk-templates","version":9,"templates":[]}');
    put('drafts.json', '{"format":"errdesk-drafts","version":2,"drafts":[]}');
    put('cases.db', database(latestVersion + 1));
    const before = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(newerFiles({ path: folder })).toEqual([
      'settings.json',
      'templates.json',
      'drafts.json',
      'cases.db',
    ]);
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name)))).toEqual(before);
  });

  it('may be one that cannot be written', () => {
    put('cases.db', database(latestVersion + 1));
    const path = join(folder, 'instead');
    mkdirSync(path);
    expect(newerFiles({ path, replaced: folder })).toEqual(['cases.db']);
  });
});

describe('a profile is of this Errdesk or an older one', () => {
  it('where its versions are known, or there are none', () => {
    put('settings.json', '{"version":1}');
    put('templates.json', '{"theme":"dark"}');
    put('drafts.json', '[]');
    put('cases.db', database(latestVersion));
    expect(newerFiles({ path: folder })).toEqual([]);
  });

  it('where there is nothing, or nothing that can be read', () => {
    expect(newerFiles({ path: folder })).toEqual([]);
    put('settings.json', '{"version":2');
    put('cases.db', 'short');
    mkdirSync(join(folder, 'templates.json'));
    expect(newerFiles({ path: folder })).toEqual([]);
  });
});
