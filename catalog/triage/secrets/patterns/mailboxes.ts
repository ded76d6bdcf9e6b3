import { after, before } from '../around';
import type { SecretRule } from '../rule';

const dot = String.raw` ?(?:\.|\[dot\]|\(dot\)|\{dot\}| dot ) ?`;
const host = new RegExp(
  String.raw`^ ?(?:[\p{L}\p{N}-]{1,63}${dot}){1,5}(?:\p{L}{2,24}|xn--[a-z0-9-]{2,30})(?![\w@-])`,
  'iu',
);
/** In a Chinese sentence a Latin host ends where Chinese goes on, and a Latin mailbox follows its word without a blank. */
const latinHost = /^ ?[A-Za-z0-9.-]+\.[A-Za-z]{2,24}(?=[\u3400-\u9fff])/;
const latinBox = /(?<=[\u3400-\u9fff])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63} ?$/;
const box = /[\p{L}\p{N}](?:[\p{L}\p{N}._%+-]| dot ){0,63} ?$/u;
/** The name before a mailbox in angle brackets. */
const boxName =
  /(?<!\p{L})(?:\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){0,3}|[\u4e00-\u9fff]{2,4})["']? ?<$/u;

const fileEnd =
  /\.(?:js|ts|mjs|cjs|css|scss|less|png|jpe?g|gif|svg|webp|html?|json|ya?ml|map|vue|tsx?|jsx|so|dll|dylib|framework|kt|java|swift|mm?|log|txt|zip|tgz|tar|xml|md|pcap|mp4|yuv|pcm|wav)$/i;
/** Fields whose value looks like a mailbox and belongs to a message or a call. */
const ofMessage = /(?:call|message|content|branch)-?id:? ?<?$/i;

export const mailboxRule: SecretRule = {
  reason: 'A mail address names a person, and often stands behind the name.',
  triggers: ['@', '[at]', '(at)', '{at}', ' at '],
  find({ text }, start, end) {
    const host = hostAt(text, end);
    const box = host && mailboxBefore(text, start);
    if (!box || isFileOrCode(box, host, text.charAt(end + host.length))) return undefined;
    // Spelled out in words, it is so to its end: "somebody at example dot com".
    if (text.charAt(start) === ' ' && !/ dot /i.test(host)) return undefined;
    const from = start - box.length;
    if (ofMessage.test(before(text, from, 16))) return undefined;
    const name = boxName.exec(before(text, from, 70))?.[0] ?? '';
    return { kind: 'email', start: from - name.length, end: end + host.length };
  },
};

function hostAt(text: string, at: number): string | undefined {
  const unit = text.charCodeAt(at);
  if (unit < 128 && !/[A-Za-z0-9 ]/.test(text.charAt(at))) return undefined;
  const found = host.exec(after(text, at, 200))?.[0];
  return (found && latinHost.exec(found)?.[0]) ?? found;
}

function mailboxBefore(text: string, end: number): string | undefined {
  const found = box.exec(before(text, end, 65))?.[0];
  const latin = found && latinBox.exec(found)?.[0];
  if (latin) return latin;
  return found && !/^\d+\.\d/.test(found) ? found : undefined;
}

/** Packages with versions, pictures for dense screens, repositories, and hosts that are numbers. */
function isFileOrCode(box: string, host: string, next: string): boolean {
  if (/^[\d.]+$/.test(host) || fileEnd.test(host) || /^\d+x\./.test(host)) return true;
  return (/^git ?$/i.test(box) && /[:/]/.test(next)) || next === '(';
}
