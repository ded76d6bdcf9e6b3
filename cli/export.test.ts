import { catalog } from 'errdesk:test-catalog';
import { describe, expect, it } from 'vitest';
import { run } from './run-for-test';

describe('export', () => {
  it('writes what the search finds, in its order, and nothing that is only similar', async () => {
    const { exit, out, err } = await run(['export', 'sdk:roomengine', '-1101', '--format', 'csv']);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/^\ufeffCode,Name,Symbol,SDK,Side,/);
    expect(out.trimEnd().split('\r\n')[1]).toMatch(/^-1101,/);
    expect((await run(['export', '70039', '--format', 'csv'])).exit).toBe(1);
  });

  it('takes an empty query and --all for everything, and --sdk for all of one', async () => {
    const lines = async (...argv: string[]) =>
      (await run(['export', '--format', 'csv', '--columns', 'id', ...argv])).out
        .trimEnd()
        .split('\r\n')
        .slice(1);
    const ids = catalog.entries.map(({ id }) => id);
    expect(await lines()).toEqual(ids);
    expect(await lines('--all')).toEqual(ids);
    expect(await lines('--sdk', 'netease-webrtc')).toEqual(
      ids.filter((id) => id.startsWith('netease-webrtc/')),
    );
    expect((await run(['export', 'x', '--all', '--format', 'csv'])).err).toContain('not both');
  });

  it('writes columns in the order asked for, in one language or both', async () => {
    const argv = [
      'export',
      '-1101',
      '--sdk',
      'tencent-roomengine',
      '--format',
      'md',
      '--columns',
      'sdk,code',
    ];
    expect((await run([...argv, '--lang', 'both'])).out).toBe(
      '| SDK（中文） | SDK (English) | 错误码 / Code |\n| --- | --- | ---: |\n| 腾讯 RoomEngine | Tencent RoomEngine | -1101 |\n',
    );
    expect((await run([...argv, '--lang', 'zh'])).out).toContain('| SDK | 错误码 |');
  });

  it('knows the format by the name of the file, and prints nothing then', async () => {
    const { exit, out, err, written } = await run(['export', '70001', '--out', 'a/errors.XLSX']);
    expect([exit, out, err]).toEqual([0, '', '']);
    expect(written.get('a/errors.XLSX')).toBeInstanceOf(Uint8Array);
  });

  it('writes no file where nothing is found', async () => {
    const { exit, err, written } = await run(['export', 'asdfghjk', '--out', 'errors.csv']);
    expect([exit, written.size]).toEqual([1, 0]);
    expect(err).toContain('Nothing was found');
  });

  it('gives a workbook to a pipe and not to a terminal', async () => {
    const argv = ['export', '70001', '--format', 'xlsx'];
    expect((await run(argv)).out).toMatch(/^\d+ bytes$/);
    const { exit, out, err } = await run(argv, { columns: 80 });
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('--out errors.xlsx');
  });

  it('parts fields as asked and leaves the mark out', async () => {
    const argv = ['export', '70001', '--format', 'csv', '--columns', 'code,id', '--no-bom'];
    expect((await run([...argv, '--delimiter', 'semicolon'])).out).toMatch(/^Code;Id\r\n/);
    expect((await run([...argv, '--delimiter', ','])).out).toMatch(/^Code,Id\r\n/);
  });

  it.each([
    ['EEXIST', '--force to replace it'],
    ['ENOENT', 'There is no folder'],
    ['EISDIR', 'is a folder'],
    ['EROFS', 'may not be written by you'],
    ['ENOSPC', 'The disk is full'],
    ['EIO', 'could not be written (EIO)'],
  ])('says what is wrong with the path: %s', async (code, message) => {
    const writeFile = async () => {
      throw Object.assign(new Error(code), { code });
    };
    const { exit, err } = await run(['export', '70001', '--out', 'x.csv'], { writeFile });
    expect(exit).toBe(2);
    expect(err).toContain(message);
  });
});
