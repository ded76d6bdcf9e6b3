import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../catalog/pack/signs';

const root = join(import.meta.dirname, '../..');

/** Tests and their fixtures, which may name real products. */
const isTest = (path: string) => /\.(?:test|spec)\.tsx?$|-for-test\.ts$|^e2e\//.test(path);

/** Words too common to be a product's name in code, though people type them for it. */
const commonWords = new Set(['web']);

interface Name {
  text: string;
  pattern: RegExp;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches at the start of a word; short names must be the whole word. */
function wordFor(text: string, flags: string): Name {
  const start = /^\w/.test(text) ? '(?<![A-Za-z0-9])' : '';
  const end = /^\w{1,3}$/.test(text) ? '(?![A-Za-z0-9])' : '';
  return { text, pattern: new RegExp(`${start}${escaped(text)}${end}`, flags) };
}

/** Every name that a pack gives to its SDK, its vendor and its documents. */
function namesIn({ packs, signs }: Knowledge): Name[] {
  const called = packs.flatMap((pack) => {
    if (pack.kind !== 'full') return [];
    const { id, names, tab, vendor, documents } = pack;
    const titles = [names.title, names.short, tab.title].flatMap(({ zh, en }) => [zh, en]);
    const typed = [...names.typed, ...vendor.typed].filter((word) => !commonWords.has(word));
    return [id, vendor.id, names.spoken, ...documents.map((one) => one.id), ...titles, ...typed];
  });
  // In their exact casing: in lower case the beginnings of class names are ordinary words.
  const products = [...signs.own, ...signs.foreign].flatMap((one) => one.products?.names ?? []);
  return [
    ...[...new Set(called)].map((text) => wordFor(text, 'i')),
    ...[...new Set(products)].map((text) => wordFor(text, '')),
  ];
}

/**
 * Lines of TypeScript that name an SDK, a vendor or a document: only packs may, so that adding one is adding a folder.
 */
export function namedInCode(knowledge: Knowledge): string[] {
  const names = namesIn(knowledge);
  const tracked = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return tracked
    .split('\n')
    .filter((path) => path !== '' && !isTest(path))
    .flatMap((path) => linesNaming(path, names));
}

function linesNaming(path: string, names: readonly Name[]): string[] {
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const named = names.find(({ pattern }) => pattern.test(line));
    return named ? [`${path}:${index + 1}  names ${named.text}`] : [];
  });
}
