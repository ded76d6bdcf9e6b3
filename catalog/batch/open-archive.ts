import { Gunzip, Unzip, UnzipInflate } from 'fflate/browser';
import { isNoise, isOfOffice } from './file-kinds';
import type { LeftOutReason } from './left-out';
import { Member } from './member';

/** How much may come out of an archive. */
export interface Room {
  files: number;
  bytes: number;
  ratio: number;
}

/** Files that a document of an office may have in it, which is one file to whoever gives it. */
const mostParts = 1000;

/** So many bytes are unpacked at once: a thousand times as many are still no burden. */
const atOnce = 16 * 1024;

/** What came out of an archive. `cut`: why what follows in it was not looked at. */
export interface Opened {
  members: readonly Member[];
  cut: LeftOutReason | undefined;
}

/** The one file in a gzip. */
export function openGzip(name: string, bytes: Uint8Array, { bytes: size, ratio }: Room): Opened {
  const inside = name.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar');
  const member = new Member(inside, { size, ratio, packed: bytes.length });
  const gunzip = new Gunzip((chunk) => member.add(chunk, false));
  const cut = pushed(
    bytes,
    (chunk, isLast) => gunzip.push(chunk, isLast),
    () => member.stopped,
  );
  member.isWhole = cut === undefined;
  return { members: cut === undefined ? [member] : [], cut };
}

/** The files in a zip. */
export function openZip(bytes: Uint8Array, room: Room): Opened {
  // The first file's flags say so, and whoever encrypts one file encrypts all.
  if (((bytes[6] ?? 0) & 1) === 1) return { members: [], cut: 'encrypted' };
  const members: Member[] = [];
  const unzip = new Unzip((file) => {
    if (isNoise(file.name)) return;
    const used = members.reduce((sum, { size }) => sum + size, 0);
    const most = { size: room.bytes - used, ratio: room.ratio, packed: bytes.length };
    const member = new Member(readableName(file.name), most);
    members.push(member);
    file.ondata = (error, chunk, isLast) => {
      if (error) member.stop('damaged');
      else if (member.stopped === undefined) member.add(chunk, isLast);
    };
    try {
      file.start();
    } catch {
      // Packed in a way that is not known.
      member.stop('damaged');
    }
  });
  unzip.register(UnzipInflate);
  const cut = pushed(
    bytes,
    (chunk, isLast) => unzip.push(chunk, isLast),
    () => whyNoMore(members, filesIn(members, room)),
  );
  const isGood = (member: Member) => member.isWhole && member.stopped === undefined;
  return {
    members: (cut === undefined ? members : members.filter(isGood)).slice(0, filesIn(members, room)),
    cut,
  };
}

const filesIn = (members: readonly Member[], { files }: Room) =>
  members.some(({ name }) => isOfOffice(name)) ? mostParts : files;

function whyNoMore(members: readonly Member[], most: number): LeftOutReason | undefined {
  if (members.length > most) return 'too-many';
  const stopped = members.at(-1)?.stopped;
  return stopped === 'damaged' ? undefined : stopped;
}

/** Pushes all bytes until there is a reason to stop, and answers that. */
function pushed(
  bytes: Uint8Array,
  push: (chunk: Uint8Array, isLast: boolean) => void,
  whyStop: () => LeftOutReason | undefined,
): LeftOutReason | undefined {
  for (let at = 0; at < bytes.length; at += atOnce) {
    try {
      push(bytes.subarray(at, at + atOnce), at + atOnce >= bytes.length);
    } catch {
      return 'damaged';
    }
    const why = whyStop();
    if (why !== undefined) return why;
  }
  return undefined;
}

/** Chinese Windows writes names in its own encoding, of which each byte comes as one sign. */
function readableName(name: string): string {
  const codes = Array.from(name, (sign) => sign.codePointAt(0) ?? 0);
  if (codes.some((code) => code > 0xff) || codes.every((code) => code < 0x80)) return name;
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(Uint8Array.from(codes));
  } catch {
    return name;
  }
}
