import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import type { z } from 'zod';
import { codesFileSchema, type Enumeration } from '../../../catalog/pack/codes';
import { packsFolder } from '../../catalog-plugin';
import { compareCodes } from './compare-codes';
import { describeComparison } from './describe';
import { withPackage, withPath } from './fetch-package';
import { type Enumerated, type ReadEnumeration, readEnumeration } from './read-enumeration';
import { writeCodes } from './write-codes';

export interface EnumerateOptions {
  /** The version to read; by default the one that the list was read from. */
  version?: string | undefined;
  /** Where it is on disk, a folder or an archive, instead of fetching it. */
  from?: string | undefined;
  /** Where the version is on disk that the list was read from. */
  before?: string | undefined;
  /** Whether to put what is found into `codes.yaml`. */
  write: boolean;
}

/** A list whose source says how to read it again. */
interface Source {
  package: string;
  version: string;
  file: string;
  enumeration: Enumeration;
}

/** Compares a list of a pack with what its package states, and prints what differs. */
export async function enumerateCodes(
  pack: string,
  list: string,
  { version, from, before, write }: EnumerateOptions,
  print: (line: string) => void,
): Promise<void> {
  const path = join(packsFolder, pack, 'codes.yaml');
  const text = readFileSync(path, 'utf8');
  const { source, codes, besides } = listOf(text, pack, list);
  const asked = version ?? source.version;
  const after = await readFrom(source, asked, from);
  const isAnother = after.version !== source.version;
  const known = isAnother && (before || !from) ? await readFrom(source, source.version, before) : undefined;
  const comparison = compareCodes(codes, after.codes, [...besides, ...(known?.codes ?? [])]);
  print(`${pack}/${list}: ${codes.length} codes, read from ${source.package} ${source.version}.`);
  print(`${after.codes.length} are in ${source.file} of ${after.version}.`);
  for (const line of describeComparison(comparison)) print(line);
  if (after.unread.length > 0) print(`Values that could not be read: ${after.unread.join(', ')}`);
  if (!write) return;
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(path, writeCodes(text, list, comparison, { version: after.version, day }));
  print(`Written to ${path}.`);
  if (comparison.added.length > 0)
    print('Say in both languages what each new code means; until then the check fails.');
}

/** A list, and what other lists have of the same enumeration. */
function listOf(text: string, pack: string, list: string) {
  // What is not written yet must not keep the rest from being read.
  const file = codesFileSchema.safeParse(parse(text.replace(/^(\s+(?:zh|en): )''$/gm, '$1to be written')));
  if (!file.success) throw new Error(`codes.yaml of ${pack} cannot be read: ${file.error.message}`);
  const { lists } = file.data;
  const found = lists.find(({ id }) => id === list);
  if (!found)
    throw new Error(`${pack} has no list ${list}. These there are: ${lists.map(({ id }) => id).join(', ')}`);
  const source = sourceOf(found);
  if (!source) throw new Error(`The source of ${pack}/${list} has no package or no enumeration.`);
  const sharing = lists.filter((one) => one !== found && isDeepStrictEqual(sourceOf(one), source));
  return { source, codes: codesOf(found), besides: sharing.flatMap(codesOf) };
}

type List = z.infer<typeof codesFileSchema>['lists'][number];

function sourceOf({ source: { package: name, version, file, enumeration } }: List): Source | undefined {
  return name !== undefined && version !== undefined && file !== undefined && enumeration
    ? { package: name, version, file, enumeration }
    : undefined;
}

const codesOf = ({ codes }: List): Enumerated[] =>
  codes.map(({ code, name }) => ({
    ...(code === undefined ? {} : { code }),
    ...(name === undefined ? {} : { name }),
  }));

/** What a version of the package states: `latest` is answered with its number. */
async function readFrom(
  { package: name, file, enumeration }: Source,
  version: string,
  path: string | undefined,
): Promise<ReadEnumeration & { version: string }> {
  const read = (folder: string) => {
    const card: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const stated = readEnumeration(readFileSync(join(folder, file), 'utf8'), enumeration);
    return { ...stated, version: String(Object(card).version ?? version) };
  };
  return path === undefined ? withPackage(`${name}@${version}`, read) : withPath(path, read);
}
