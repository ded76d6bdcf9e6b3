import { gzipSync, strToU8, zipSync } from 'fflate/browser';
import { expect, it } from 'vitest';
import { xlsxOf } from '../export/xlsx';
import { textsIn } from './texts-in';
import { unpack } from './unpack';

const limits = { files: 5, depth: 2, bytes: 8 * 1024 * 1024, ratio: 400 };
const zipped = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, of]) => [name, typeof of === 'string' ? strToU8(of) : of]),
    ),
  );
const namesIn = (name: string, bytes: Uint8Array) => {
  const { files, left } = unpack({ name, bytes }, limits);
  return { files: files.map((file) => file.name), left };
};
const texts = (name: string, bytes: Uint8Array) => textsIn({ name, bytes }, 1_000_000, limits);

it('takes each file out of a zip, and those of a zip in it, without what a system left there', () => {
  const inner = zipped({ 'b.log': 'second' });
  const bytes = zipped({ 'a.log': 'first', '__MACOSX/._a.log': 'x', '.DS_Store': 'x', 'in.zip': inner });
  expect(texts('all.zip', bytes)).toEqual({
    texts: [
      { name: 'a.log', text: 'first' },
      { name: 'b.log', text: 'second' },
    ],
    left: [],
  });
});

it('takes the file out of a gzip', () => {
  const bytes = gzipSync(strToU8('result: 70003'));
  expect(texts('app.log.gz', bytes)?.texts).toEqual([{ name: 'app.log', text: 'result: 70003' }]);
});

it('takes the table out of a workbook, as Errdesk itself writes one, and those in an archive', () => {
  const heading = { column: null, language: null, width: 20, prose: false };
  const { bytes } = xlsxOf({
    languages: ['en'],
    headings: [
      { ...heading, text: 'Ticket' },
      { ...heading, text: 'Text' },
    ],
    rows: [
      [48301, 'result: 70003 & "more",\nand\ta tab'],
      [48302, '=1+1'],
    ],
  });
  const text = 'Ticket\tText\n48301\t"result: 70003 & ""more"",\nand\ta tab"\n48302\t=1+1';
  expect(texts('tickets.xlsx', bytes)).toEqual({ texts: [{ name: 'tickets.xlsx', text }], left: [] });
  expect(texts('all.zip', zipped({ 'a.log': 'first', 'in/t.xlsx': bytes }))?.texts).toEqual([
    { name: 'a.log', text: 'first' },
    { name: 'in/t.xlsx', text },
  ]);
  // A part that unpacks to far more than a table does.
  const bomb = zipped({
    '[Content_Types].xml': '<x/>',
    'xl/workbook.xml': '<x/>',
    'xl/a.xml': new Uint8Array(4 * 1024 * 1024),
  });
  expect(namesIn('bomb.xlsx', bomb)).toEqual({ files: [], left: [{ name: 'bomb.xlsx', why: 'bomb' }] });
});

it('reads GB 18030, both in a text and in the name of its file', () => {
  // "客户.log" and "登录失败" as Chinese Windows writes them.
  const name = Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7, 0x2e, 0x6c, 0x6f, 0x67]);
  const text = Uint8Array.from([0xb5, 0xc7, 0xc2, 0xbc, 0xca, 0xa7, 0xb0, 0xdc]);
  // Of the same length, so that its bytes can be put in place of those of the name.
  const bytes = zipSync({ 'abcd.log': [text, { level: 0 }] });
  const asText = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  for (let at = asText.indexOf('abcd.log'); at >= 0; at = asText.indexOf('abcd.log', at + 1))
    bytes.set(name, at);
  expect(texts('all.zip', bytes)?.texts).toEqual([{ name: '客户.log', text: '登录失败' }]);
});

it('gives up what unpacks to far more than a log does, and keeps what came before it', () => {
  const bomb = new Uint8Array(4 * 1024 * 1024);
  expect(namesIn('bomb.gz', gzipSync(bomb))).toEqual({
    files: [],
    left: [{ name: 'bomb.gz', why: 'bomb' }],
  });
  expect(namesIn('bomb.zip', zipped({ 'a.log': 'first', 'b.log': bomb }))).toEqual({
    files: ['a.log'],
    left: [{ name: 'bomb.zip', why: 'bomb' }],
  });
});

it('does not believe what an archive says of its sizes', () => {
  const bytes = zipped({ 'b.log': new Uint8Array(4 * 1024 * 1024) });
  // The size of the first file, in its own head.
  new DataView(bytes.buffer).setUint32(22, 10, true);
  expect(namesIn('lie.zip', bytes).left).toEqual([{ name: 'lie.zip', why: 'bomb' }]);
});

it('holds to the limits of size, of files and of depth', () => {
  const noise = Uint8Array.from({ length: 3 * 1024 * 1024 }, (_, at) => (at * 2654435761) >>> 24);
  const large = zipped({ 'a.log': noise, 'b.log': noise, 'c.log': noise });
  expect(namesIn('large.zip', large)).toEqual({
    files: ['a.log', 'b.log'],
    left: [{ name: 'large.zip', why: 'too-large' }],
  });
  const many = zipped(Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((name) => [name, name])));
  expect(namesIn('many.zip', many)).toEqual({
    files: ['1', '2', '3', '4', '5'],
    left: [{ name: 'many.zip', why: 'too-many' }],
  });
  const deep = zipped({ '2.zip': zipped({ '3.zip': zipped({ 'a.log': 'a' }) }) });
  expect(namesIn('1.zip', deep)).toEqual({ files: [], left: [{ name: '3.zip', why: 'too-deep' }] });
});

it('says of a damaged, an encrypted and a foreign archive why nothing came out of it', () => {
  const good = zipped({ 'a.log': 'first words of a log that is long enough to be packed packed packed' });
  expect(namesIn('cut.zip', good.subarray(0, 60)).left).toEqual([{ name: 'cut.zip', why: 'damaged' }]);
  const hurt = zipped({ 'a.log': 'some words', 'b.log': 'other words' });
  // The first byte of what is packed: a kind of block that there is not.
  hurt[30 + 'a.log'.length] = 0xff;
  expect(namesIn('hurt.zip', hurt)).toEqual({ files: ['b.log'], left: [{ name: 'a.log', why: 'damaged' }] });
  const broken = gzipSync(strToU8('some words')).fill(0xff, 10);
  expect(namesIn('broken.gz', broken).left).toEqual([{ name: 'broken.gz', why: 'damaged' }]);
  const secret = Uint8Array.from(good);
  secret[6] = 1;
  expect(namesIn('secret.zip', secret).left).toEqual([{ name: 'secret.zip', why: 'encrypted' }]);
  const sevenZip = Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]);
  expect(namesIn('logs.7z', sevenZip).left).toEqual([{ name: 'logs.7z', why: 'archive' }]);
  const letter = zipped({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<y/>' });
  expect(namesIn('letter.docx', letter)).toEqual({
    files: [],
    left: [{ name: 'letter.docx', why: 'document' }],
  });
  const older = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]);
  expect(namesIn('tickets.xls', older).left).toEqual([{ name: 'tickets.xls', why: 'document' }]);
});

it('leaves out pictures, blank files and what is longer than a paste, and orders by name as people count', () => {
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]);
  const bytes = zipped({ '10.log': 'ten', '9.log': 'nine', 'a.png': picture, 'b.log': ' \n' });
  expect(textsIn({ name: 'all.zip', bytes }, 3, limits)).toEqual({
    texts: [{ name: '10.log', text: 'ten' }],
    left: [
      { name: '9.log', why: 'too-large' },
      { name: 'a.png', why: 'not-text' },
      { name: 'b.log', why: 'empty' },
    ],
  });
  expect(textsIn({ name: 'all.zip', bytes }, 4, limits)?.texts.map(({ name }) => name)).toEqual([
    '9.log',
    '10.log',
  ]);
});

it('is silent about one file that is neither text nor archive: whoever opened it is told otherwise', () => {
  expect(texts('a.png', Uint8Array.from([0x89, 0x50, 0, 0]))).toBeUndefined();
});
