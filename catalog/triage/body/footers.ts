import type { Aside, Row } from './asides';

/** Words of the small print under mails. Two of them in one paragraph make it small print. */
const smallPrint: readonly RegExp[] = [
  /\bconfidential|保密|机密/i,
  /\b(?:e-?mail|message|communication|transmission)\b|邮件/i,
  /\b(?:intended|addressee|recipients?)\b|收件人|接收人|发给/i,
  /\bprivileged|\bdisclaimer|\bdisclosure|披露|泄露|声明/i,
  /\bunauthori[sz]ed|\bprohibited|未经授权|禁止|擅自|不得/i,
  /\bdelete (?:it|this)|\bnotify (?:us|the sender)|删除|通知发件人/i,
];
const enough = 3;
/** What a paragraph of small print has in any case. */
const needed = /confidential|privileged|intended (?:solely|only|for)|disclaimer|保密|机密|免责/i;
/** In UTF-16 units: the longest paragraph that is looked at. */
const longest = 4000;

/** The small print under mails, by whole paragraphs. */
export function footersIn(rows: readonly Row[], text: string): Aside[] {
  if (!needed.test(text)) return [];
  return paragraphs(rows).flatMap((part): Aside[] => {
    const whole = part.map((row) => row.text).join(' ');
    if (whole.length < 40 || whole.length > longest || !isSmallPrint(whole)) return [];
    return [{ kind: 'footer', start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 }];
  });
}

export function isSmallPrint(text: string): boolean {
  return needed.test(text) && smallPrint.filter((pattern) => pattern.test(text)).length >= enough;
}

/** Runs of lines between empty ones. */
function paragraphs(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = [];
  let part: Row[] = [];
  for (const row of rows) {
    if (row.text.trim() !== '') {
      part.push(row);
      continue;
    }
    if (part.length > 0) parts.push(part);
    part = [];
  }
  return part.length > 0 ? [...parts, part] : parts;
}
