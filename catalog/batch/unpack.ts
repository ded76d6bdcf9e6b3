import { isOfOffice, packedKindOf } from './file-kinds';
import type { LeftOut } from './left-out';
import { type BatchLimits, batchLimits } from './limits';
import type { Member } from './member';
import { openGzip, openZip } from './open-archive';
import { isWorkbook, type ReadWorkbook, readWorkbook } from './workbook/read-workbook';

/** A file as it was given or unpacked. `name`: with its folders inside of what was given. */
export interface PackedFile {
  name: string;
  bytes: Uint8Array;
}

export interface Unpacked {
  files: readonly PackedFile[];
  left: readonly LeftOut[];
}

/** The files in a file: those of an archive, and of the archives in it; one that is no archive is itself. */
export function unpack(given: PackedFile, limits: BatchLimits = batchLimits): Unpacked {
  const into: Into = { files: [], left: [], room: limits.bytes, limits };
  take(given, 0, into);
  return into;
}

interface Into {
  files: PackedFile[];
  left: LeftOut[];
  /** Bytes that may still come. */
  room: number;
  limits: BatchLimits;
}

function take(file: PackedFile, depth: number, into: Into): void {
  const { name, bytes } = file;
  const kind = packedKindOf(bytes);
  if (kind === undefined) into.files.push(file);
  else if (kind === 'other') into.left.push({ name, why: 'archive' });
  else if (kind === 'office') into.left.push({ name, why: 'document' });
  else if (depth >= into.limits.depth) into.left.push({ name, why: 'too-deep' });
  else takeArchive(file, kind, depth, into);
}

function takeArchive({ name, bytes }: PackedFile, kind: 'zip' | 'gzip', depth: number, into: Into): void {
  const { files, ratio } = into.limits;
  const room = { files: files - into.files.length, bytes: into.room, ratio };
  const { members, cut } = kind === 'zip' ? openZip(bytes, room) : openGzip(name, bytes, room);
  const isDocument = members.some((member) => isOfOffice(member.name));
  if (isDocument && cut === undefined) takeDocument(name, members, into);
  for (const member of isDocument ? [] : members) {
    into.room -= member.size;
    if (member.stopped === undefined && member.isWhole)
      take({ name: member.name, bytes: member.bytes() }, depth + 1, into);
    else into.left.push({ name: member.name, why: member.stopped ?? 'damaged' });
  }
  if (cut !== undefined) into.left.push({ name, why: cut });
}

/** A workbook is the text of its table; no other document of an office is read. */
function takeDocument(name: string, members: readonly Member[], into: Into): void {
  const isGood = (member: Member) => member.isWhole && member.stopped === undefined;
  const parts = new Map(members.filter(isGood).map((member) => [member.name, member.bytes()]));
  const read: ReadWorkbook = isWorkbook(parts)
    ? readWorkbook(parts, into.room)
    : { ok: false, why: 'document' };
  into.room -= members.reduce((sum, { size }) => sum + size, 0);
  if (read.ok) {
    into.files.push({ name, bytes: new TextEncoder().encode(read.text) });
    into.left.push(...read.others.map((other): LeftOut => ({ name: other, why: 'sheet' })));
  } else into.left.push({ name, why: read.why });
}
