import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaults } from './defaults';
import { openSettings } from './store';

let folder: string;
let path: string;
let reports: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
  path = join(folder, 'settings.json');
  reports = [];
});

function opened() {
  // A store that reports late must not disturb the next test.
  const current = reports;
  return openSettings(
    { path, from: path },
    {
      aside: ({ why, partly }, keptAs) => current.push(`${why}${partly ? ' partly' : ''} ${keptAs}`),
      notSaved: () => current.push('not saved'),
    },
  );
}
const onDisk = () => JSON.parse(readFileSync(path, 'utf8'));

describe('settings', () => {
  it('are the defaults where there is no file, and make none by being read', () => {
    expect(opened().read()).toEqual(defaults);
    expect(readdirSync(folder)).toEqual([]);
    expect(reports).toEqual([]);
  });

  it('are there again after a restart', async () => {
    const store = opened();
    store.write({ language: 'zh' });
    store.write({ window: { x: -5, y: 7, width: 1280, height: 800, maximized: true } });
    await store.flush();
    expect(opened().read()).toEqual({
      ...defaults,
      language: 'zh',
      window: { x: -5, y: 7, width: 1280, height: 800, maximized: true },
    });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it('remember the last export and its folder, and drop an invalid choice', async () => {
    const choice = { format: 'csv', language: null, columns: 'all' } as const;
    const store = opened();
    store.write({ export: choice, saveFolder: '/home/a' });
    await store.flush();
    expect(opened().read()).toEqual({ ...defaults, export: choice, saveFolder: '/home/a' });
    writeFileSync(
      path,
      JSON.stringify({ language: 'zh', export: { ...choice, format: 'docx' }, saveFolder: 7 }),
    );
    expect(opened().read()).toEqual({ ...defaults, language: 'zh' });
    expect(reports).toEqual([`damaged partly ${join(folder, 'settings.corrupt-1.json')}`]);
  });

  it('remember the layout of tables, and drop an invalid one', async () => {
    const layouts = {
      all: {
        sort: { column: 'code', descending: true },
        order: ['title', 'code'],
        shown: { symbol: true },
        widths: { code: 90 },
        pinned: { code: false },
      },
    };
    const store = opened();
    store.write({ catalog: { layouts } });
    await store.flush();
    expect(opened().read().catalog).toEqual({ layouts });
    writeFileSync(path, '{"theme":"dark","catalog":{"layouts":{"all":{"widths":{"code":-1}}}}}');
    expect(opened().read()).toEqual({ ...defaults, theme: 'dark' });
  });

  it('remember a layout from before columns could be pinned', () => {
    const layout = { sort: null, order: ['title'], shown: { symbol: true }, widths: {} };
    writeFileSync(path, JSON.stringify({ catalog: { layouts: { all: layout } } }));
    expect(opened().read().catalog).toEqual({ layouts: { all: { ...layout, pinned: {} } } });
    expect(reports).toEqual([]);
  });

  it('hold at once, and on disk the last of many writes wins', async () => {
    const store = opened();
    for (let n = 0; n < 50; n += 1) store.write({ theme: n % 2 ? 'dark' : 'light' });
    store.write({ language: 'en' });
    expect(store.read()).toMatchObject({ language: 'en', theme: 'dark' });
    await store.flush();
    expect(onDisk()).toMatchObject({ language: 'en', theme: 'dark' });
  });

  it('keep keys that this version does not know', async () => {
    writeFileSync(path, '{"theme":"dark","fromTheFuture":{"a":[1]}}');
    const store = opened();
    store.write({ language: 'zh' });
    await store.flush();
    expect(onDisk()).toEqual({
      theme: 'dark',
      language: 'zh',
      fromTheFuture: { a: [1] },
      version: 1,
      holds: 'choices',
    });
    expect(reports).toEqual([]);
  });

  it('are read from a file with a byte order mark', () => {
    writeFileSync(path, '\uFEFF{"theme":"dark"}');
    expect(opened().read().theme).toBe('dark');
    expect(reports).toEqual([]);
  });

  it.each(['', '{"theme":', 'null', '[1]', '\0\0\0\0'])(
    'fall back where the file is %j, which is kept',
    (text) => {
      writeFileSync(path, text);
      expect(opened().read()).toEqual(defaults);
      expect(readFileSync(join(folder, 'settings.corrupt-1.json'), 'utf8')).toBe(text);
      expect(reports).toEqual([`damaged ${join(folder, 'settings.corrupt-1.json')}`]);
    },
  );

  it('keep every corrupt file, not only the last', () => {
    writeFileSync(path, 'one');
    opened();
    writeFileSync(path, 'two');
    opened();
    expect(readFileSync(join(folder, 'settings.corrupt-1.json'), 'utf8')).toBe('one');
    expect(readFileSync(join(folder, 'settings.corrupt-2.json'), 'utf8')).toBe('two');
  });

  it('lose only the setting that makes no sense', async () => {
    const text = '{"theme":"purple","language":"zh","other":1,"window":{"x":"left"}}';
    writeFileSync(path, text);
    const store = opened();
    expect(store.read()).toEqual({ ...defaults, language: 'zh' });
    await store.flush();
    expect(onDisk()).toEqual({ language: 'zh', other: 1, version: 1, holds: 'choices' });
    expect(readFileSync(join(folder, 'settings.corrupt-1.json'), 'utf8')).toBe(text);
  });

  it('of the watcher are read one by one: a missing or invalid one does not affect the others', () => {
    writeFileSync(path, '{"watch":{"on":true,"ignore":["^#"]}}');
    expect(opened().read().watch).toEqual({ ...defaults.watch, on: true, ignore: ['^#'] });
    expect(reports).toEqual([]);
    writeFileSync(path, '{"watch":{"on":true,"least":"weak","fromTheFuture":1}}');
    expect(opened().read().watch).toEqual({ ...defaults.watch, on: true });
    expect(reports).toEqual([`damaged partly ${join(folder, 'settings.corrupt-1.json')}`]);
    writeFileSync(path, '{"theme":"dark","watch":"yes"}');
    expect(opened().read()).toEqual({ ...defaults, theme: 'dark' });
  });

  it('of answers are read one by one too, and a file from before there were any is valid', () => {
    writeFileSync(path, '{"theme":"dark"}');
    expect(opened().read().answers).toEqual(defaults.answers);
    writeFileSync(path, '{"answers":{"agent":"Chen","templates":{"finding":"ours"}}}');
    const signed = {
      ...defaults.answers,
      words: { zh: { signature: 'Chen' }, en: { signature: 'Chen' } },
    };
    expect(opened().read().answers).toEqual({ ...signed, templates: { finding: 'ours' } });
    expect(reports).toEqual([]);
    writeFileSync(path, '{"answers":{"agent":"Chen","length":"endless","templates":{"poem":"x"}}}');
    expect(opened().read().answers).toEqual(signed);
    expect(reports).toEqual([`damaged partly ${join(folder, 'settings.corrupt-1.json')}`]);
  });

  it('of privacy keep every kind that makes sense, whatever stands beside it', () => {
    writeFileSync(path, '{"theme":"dark"}');
    expect(opened().read().privacy).toEqual({ kinds: [] });
    const kinds = [
      { name: 'Customer', pattern: 'CUST-\\d{6}' },
      { name: '', pattern: 'x' },
      { name: 'Ticket', pattern: 7 },
      'y',
      { name: 'Order', pattern: 'O-\\d+' },
    ];
    writeFileSync(path, JSON.stringify({ theme: 'dark', privacy: { kinds: [kinds[0], kinds[4]] } }));
    expect(opened().read().privacy).toEqual({ kinds: [kinds[0], kinds[4]] });
    expect(reports).toEqual([]);
    writeFileSync(path, JSON.stringify({ theme: 'dark', privacy: { kinds } }));
    expect(opened().read()).toEqual({ ...defaults, theme: 'dark', privacy: { kinds: [kinds[0], kinds[4]] } });
    expect(reports).toEqual([`damaged partly ${join(folder, 'settings.corrupt-1.json')}`]);
    writeFileSync(path, '{"theme":"dark","privacy":{"kinds":"none"}}');
    expect(opened().read()).toEqual({ ...defaults, theme: 'dark' });
  });

  it('set aside a folder that has the name of the file', async () => {
    mkdirSync(path);
    const store = opened();
    store.write({ theme: 'light' });
    await store.flush();
    expect(onDisk()).toMatchObject({ theme: 'light' });
    expect(existsSync(join(folder, 'settings.corrupt-1.json'))).toBe(true);
  });

  it.skipIf(process.platform === 'win32').each([
    ['a pipe', () => execFileSync('mkfifo', [path]), 'no-file'],
    ['a device', () => symlinkSync('/dev/zero', path), 'no-file'],
    ['larger than any', () => writeFileSync(path, ' '.repeat(5_000_000)), 'too-large'],
  ])('do not wait for a file that is %s, which is kept aside', async (_name, make, why) => {
    make();
    const store = opened();
    store.write({ theme: 'dark' });
    await store.flush();
    expect(onDisk()).toMatchObject({ theme: 'dark' });
    expect(reports).toEqual([`${why} ${join(folder, 'settings.corrupt-1.json')}`]);
    expect(readdirSync(folder).sort()).toEqual(['settings.corrupt-1.json', 'settings.json']);
  });

  it('of a newer version are used where they are understood, and its file is kept', async () => {
    const text = '{"version":2,"language":"zh","theme":{"by":"hour"}}';
    writeFileSync(path, text);
    const store = opened();
    expect(store.read()).toEqual({ ...defaults, language: 'zh' });
    await store.flush();
    expect(onDisk()).toEqual({ language: 'zh', version: 1, holds: 'choices' });
    const kept = join(folder, 'settings.newer-1.json');
    expect(readFileSync(kept, 'utf8')).toBe(text);
    expect(reports).toEqual([`newer partly ${kept}`]);
  });

  it('do not hold a place of the window that Electron refuses', () => {
    const window = { x: 0, y: 0, width: 4_000_000_000, height: 800, maximized: false };
    writeFileSync(path, JSON.stringify({ window }));
    expect(opened().read().window).toBeUndefined();
  });

  it('are read from a folder that cannot be written, and written elsewhere', async () => {
    const kept = join(folder, 'kept.json');
    writeFileSync(kept, '{"language":"zh","theme":"purple"}');
    const store = openSettings(
      { path, from: kept },
      {
        aside: (_fault, keptAs) => reports.push(`kept as ${keptAs}`),
        notSaved: () => reports.push('not saved'),
      },
    );
    expect(store.read().language).toBe('zh');
    store.write({ theme: 'dark' });
    await store.flush();
    expect(onDisk()).toMatchObject({ language: 'zh', theme: 'dark' });
    expect(readFileSync(kept, 'utf8')).toBe('{"language":"zh","theme":"purple"}');
    expect(reports).toEqual([`kept as ${kept}`]);
  });

  it('apply until the end when the file cannot be written, which is reported once', async () => {
    const store = opened();
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file in place of the folder');
    store.write({ theme: 'dark' });
    await store.flush();
    store.write({ language: 'en' });
    await store.flush();
    expect(store.read()).toMatchObject({ theme: 'dark', language: 'en' });
    expect(reports).toEqual(['not saved']);
  });
});
