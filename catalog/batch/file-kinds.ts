/** `office`: a document of an older Office, or a locked one. `other`: an archive of a kind that is not unpacked. */
export type PackedKind = 'zip' | 'gzip' | 'office' | 'other';

/** The first bytes of each kind. The others are 7z, rar, xz, bzip2 and zstd. */
const beginnings: readonly [PackedKind, readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['other', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['other', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['other', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['other', [0x42, 0x5a, 0x68]],
  ['other', [0x28, 0xb5, 0x2f, 0xfd]],
];

/** Of a tape archive, in its first block. */
const tarMark = { at: 257, signs: [0x75, 0x73, 0x74, 0x61, 0x72] };

/** What has to be unpacked before it can be read; undefined for all else. */
export function packedKindOf(bytes: Uint8Array): PackedKind | undefined {
  const has = (signs: readonly number[], from: number) =>
    signs.every((sign, at) => bytes[from + at] === sign);
  if (has(tarMark.signs, tarMark.at)) return 'other';
  return beginnings.find(([, signs]) => has(signs, 0))?.[0];
}

/** What systems put into folders and archives for themselves; and folders. */
export const isNoise = (name: string) =>
  /\/$|(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i.test(name);

/** The parts by which a workbook or a document of an office is known, which are archives too. */
export const isOfOffice = (name: string) =>
  name === '[Content_Types].xml' || name === 'META-INF/manifest.xml';

/** Of a workbook, whose table is read as a text with tabs. */
export const isWorkbookName = (name: string) => /\.xls[xm]$/i.test(name);

/** Whether the name of a file says that it is a table. Some help desks call a page or a text `.xls`. */
export const isTableName = (name: string) =>
  isWorkbookName(name) || /\.(csv|tsv|jsonl|ndjson|xls)$/i.test(name);
