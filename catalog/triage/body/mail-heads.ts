import { Ending } from '../text/ending';
import type { Aside, LineRule, Row } from './asides';

/** Fields in the head of a mail. Those that only mails have make a head of what stands around them. */
const field =
  /^\s{0,4}\*{0,2}(?<key>from|to|cc|bcc|sent|date|subject|reply-to|message-id|发件人|发送人|收件人|抄送|密送|发送时间|发件时间|发送日期|主题|日期|时间|von|an|betreff|gesendet|de|para|asunto|enviado|差出人|宛先|件名|日時)\*{0,2}\s{0,3}:\*{0,2}\s{0,3}/i;
const ofMails =
  /^(?:from|to|cc|sent|发件人|发送人|收件人|抄送|发送时间|发件时间|von|gesendet|de|para|enviado|差出人|宛先)$/i;
const subject = /^(?:subject|主题|betreff|asunto|件名)$/i;
const again = /^(?:(?:re|fw|fwd|aw|wg|回复|答复|转发)\s?[:：]\s?){1,6}/i;

/** Who wrote: behind it stands the mail. */
const saidBy = String.raw`\bwrote|\bschrieb.{0,40}|\ba écrit|\bescribió|写道`;

/** Lines that stand above a quoted mail. */
export const mailLines: readonly LineRule[] = [
  {
    id: 'ruler',
    pattern:
      /^[-_=*\s]{0,40}(?:original message|forwarded message|original appointment|begin forwarded message|原始邮件|转发邮件|转发的邮件|邮件原件|以下是转发|原邮件)[-_=*\s:]{0,40}$/i,
    catches: [
      '-----Original Message-----',
      '------------------ 原始邮件 ------------------',
      'Begin forwarded message:',
    ],
    leaves: ['the original message was lost', '---- 70001 ----'],
  },
  {
    id: 'attribution',
    pattern: new RegExp(
      String.raw`^(?=.{0,160}[\d@])(?:(?:On |Am |Le |El |在).{4,160}(?:${saidBy})\s?:?|.{4,160}(?:${saidBy})\s?:)$`,
      'i',
    ),
    catches: [
      'On Tue, May 16, 2024 at 9:41 AM Anna Miller <anna@example.com> wrote:',
      '在 2024年5月16日，09:41，王晓明 <wang@example.com> 写道:',
      '张伟 <zhang@example.com> 于2024年3月17日周日 21:07写道:',
    ],
    leaves: ['he wrote:', 'the SDK wrote 70001 to the log', 'code 100003 is all that the operator wrote'],
  },
];

/** In UTF-16 units. */
const longestKey = 32;
/** In lines. */
const mostFields = 12;

/** The heads of quoted and forwarded mails. Of a subject only its key goes: it often says what the matter is. */
export function mailHeads(rows: readonly Row[]): Aside[] {
  const asides: Aside[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!row) break;
    if (isMailLine(row)) {
      const broken = rows[at - 1];
      const { start } = broken && isBroken(broken) ? broken : row;
      asides.push({ kind: 'mail', start, end: row.end });
      continue;
    }
    const head = row.text.slice(0, longestKey).includes(':') ? headAt(rows, at) : [];
    asides.push(...head.map(asideOf));
    at += Math.max(0, head.length - 1);
  }
  return asides;
}

/** What a line ends with that stands above a quoted mail. */
const above = new Ending(
  /(?:message|appointment|邮件|转发|原件|wrote|schrieb.{0,40}|écrit|escribió|写道)[-_=*\s:]{0,40}$/i,
);

function isMailLine({ text }: Row): boolean {
  if (text.length > 220 || !above.test(text.slice(-80))) return false;
  return mailLines.some(({ pattern }) => pattern.test(text.trim()));
}

/** The first half of a line that says who wrote when, broken by the mail program. */
function isBroken({ text }: Row): boolean {
  return text.length <= 120 && /^(?:On |Am |Le |El |在\s?20).{0,80}\d:\d\d/.test(text);
}

/** The lines of a head that begins with the line `from`; empty where there is none. */
function headAt(rows: readonly Row[], from: number): Row[] {
  const head: Row[] = [];
  const keys = new Set<string>();
  for (const row of rows.slice(from, from + mostFields)) {
    const key = field.exec(row.text.slice(0, 200))?.groups?.['key'];
    if (key === undefined) break;
    head.push(row);
    keys.add(key.toLowerCase());
  }
  return keys.size >= 2 && [...keys].some((key) => ofMails.test(key)) ? head : [];
}

function asideOf({ start, end, text }: Row): Aside {
  const found = field.exec(text.slice(0, 200));
  if (!found || !subject.test(found.groups?.['key'] ?? '')) return { kind: 'mail', start, end };
  const rest = text.slice(found[0].length);
  return { kind: 'mail', start, end: start + found[0].length + (again.exec(rest)?.[0].length ?? 0) };
}
