import { after, before } from '../around';
import { base64Part, isIn } from '../char-sets';
import { list } from '../list';
import { isEncodedError } from '../looks/encoded-error';
import { isKeyLike } from '../looks/opaque';
import type { FoundSecret } from '../rule';
import { Context } from './context';

const hash = new RegExp(
  `(?:${list(`
    sha-?\\d+, md5, hash, digest, commit, checksum, integrity, etag, fingerprint, blob, tree,
    object, revision, device_?id, group_?id, build_?id, trace, span, request_?id, event_?id, chunk,
    image, layer, docker, git, cid, ref, 校验和, 哈希, 摘要, 提交, 指纹
  `).join('|')})[^\\n]{0,12}$`,
  'i',
);

/** 64 hexadecimal digits that no word calls a hash have the size of a key. */
export function bareKey(text: string, start: number, end: number): FoundSecret | undefined {
  if (/[_-]/.test(text.charAt(start - 1)) || hash.test(before(text, start, 40))) return undefined;
  // As tools that make sums of files print them.
  if (/^ [ *]\S/.test(after(text, end, 3))) return undefined;
  return { kind: 'secret_key', start, end };
}

/** In UTF-16 units: the least length of a key that only its field announces, and to either side of a token, the most. */
const shortest = 32;
const mostBefore = 200;
const mostBehind = 400;
/** Ends of names of what is long and random and opens nothing. */
const harmless = new RegExp(
  `(?:${list(`
    ids?, uuid, guid, hash, digest, sum, integrity, sha\\d*, md5, etag, commit, rev, revision,
    fingerprint, trace, span, stream, track, msid, label, cname, mid, ssrc, image, img, icon,
    avatar, thumb, src, href, url, uri, path, file, name, class, chunk, version, body, data,
    payload, content, sdp, base64, buffer, bytes, hex, public, pubkey, publickey, cert, pem, nonce,
    boundary, fmtp, candidate, foundation, ufrag
  `).join('|')})$`,
);
/** A token of three parts with dots, as bots have it. */
const inThreeParts = /^[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,42}(?![\w-])/;

/** A long value that only a machine writes, as the value of a field that does not say that it opens nothing. */
export function machineMade(text: string, start: number, end: number): FoundSecret | undefined {
  let from = start;
  while (from > 0 && start - from < mostBefore && isIn(base64Part, text.charCodeAt(from - 1))) from--;
  const parts = inThreeParts.exec(after(text, from, 84))?.[0];
  if (parts) return { kind: 'token', start: from, end: from + parts.length };
  let to = end;
  while (to < text.length && to - end < mostBehind && isIn(base64Part, text.charCodeAt(to))) to++;
  if (to - from < shortest || to - end >= mostBehind || !isKey(text.slice(from, to))) return undefined;
  if (!isAnnounced(text, from, to) || isEncodedError(text.slice(from, to))) return undefined;
  return { kind: 'token', start: from, end: to };
}

/** Words between slashes are a path. */
const isKey = (value: string): boolean =>
  isKeyLike(value) && (!value.includes('/') || /[+=]/.test(value) || !/\/[a-z]{3,}\//.test(value));

/** Whether a field, or a call, has the value and does not say that it opens nothing. */
function isAnnounced(text: string, from: number, to: number): boolean {
  const { key } = new Context(text, from, to);
  if (key === '' && !/[(,] ?["'`]$/.test(before(text, from, 3))) return false;
  return !harmless.test(key) && !/base64,$|sha\d+-/.test(text.slice(Math.max(0, from - 8), from + 8));
}
