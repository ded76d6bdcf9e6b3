/** A change of a paste that must not change what triage says of it. */
export interface Change {
  readonly name: string;
  /** The least share of pastes that must stay as they were, where it is not the usual one. */
  readonly least?: number;
  readonly apply: (raw: string) => string;
}

const lines = (raw: string): string[] => raw.split(/\r\n|\r|\n/);
const each = (raw: string, to: (line: string, index: number) => string): string =>
  lines(raw).map(to).join('\n');

/** Breaks lines between words, as mail programs do. */
function wrapped(raw: string, width: number): string {
  return each(raw, (line) => {
    const rows: string[] = [];
    let row = '';
    for (const word of line.split(' ')) {
      if (row !== '' && row.length + 1 + word.length > width) {
        rows.push(row);
        row = word;
      } else row = row === '' ? word : `${row} ${word}`;
    }
    return [...rows, row].join('\n');
  });
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (unit) => entities[unit] ?? unit);

const han = /[\u3400-\u9fff]/;
const clock = (minute: number): string => `21:${String(minute % 60).padStart(2, '0')}`;

export const changes: readonly Change[] = [
  {
    name: 'noise before',
    apply: (raw) =>
      `2024-05-01 10:00:00.120 DEBUG scheduler tick 18\n2024-05-01 10:00:00.121 DEBUG cache warm, 214 entries\n\n${raw}`,
  },
  {
    name: 'noise after',
    apply: (raw) =>
      `${raw}\n\n2024-05-01 10:00:09.320 DEBUG scheduler tick 19\n2024-05-01 10:00:09.321 DEBUG cache warm, 214 entries`,
  },
  {
    name: 'signature with a street',
    apply: (raw) =>
      `${raw}\n\nBest regards,\nAnna Miller\nSenior Account Manager | Northwind Media Ltd.\n1201 Market Street, Suite 404, San Francisco, CA 94103\nTel +1 415 555 0123 ext. 8001`,
  },
  {
    name: 'signature with an extension',
    apply: (raw) =>
      `${raw}\n\n--\n王晓明 | 高级工程师\n地址：上海市浦东新区张江路 1201 号 3 幢 404 室\n电话：021-50801234 转 8001`,
  },
  {
    name: 'signature in a few words',
    apply: (raw) => `${raw}\n\n此致\n敬礼\n\n李雷\n产品部 分机 6012\n2024年3月17日`,
  },
  {
    name: 'footer of a company',
    apply: (raw) =>
      `${raw}\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please notify the sender and delete it. Registered in England No. 70014.`,
  },
  { name: 'quoted', apply: (raw) => each(raw, (line) => `> ${line}`) },
  {
    name: 'quoted twice, with a header',
    apply: (raw) =>
      `On Tue, May 16, 2024 at 9:41 AM Anna Miller <anna@example.com> wrote:\n${each(raw, (line) => `>> ${line}`)}`,
  },
  { name: 'wrapped at 60', apply: (raw) => wrapped(raw, 60) },
  { name: 'wrapped at 72', apply: (raw) => wrapped(raw, 72) },
  { name: 'wrapped at 76 and quoted', apply: (raw) => each(wrapped(raw, 76), (line) => `> ${line}`) },
  {
    name: 'cut at 40 by a narrow window',
    // What is cut within an encoding stays cut.
    least: 0.93,
    apply: (raw) => each(raw, (line) => (line.match(/.{1,40}/gu) ?? []).join('\n')),
  },
  { name: 'entities', apply: (raw) => escaped(raw) },
  {
    name: 'a page',
    apply: (raw) =>
      `<div dir="ltr">${lines(raw)
        .map((line) => `<p>${escaped(line)}</p>`)
        .join('\n')}</div>`,
  },
  { name: 'WeChat', apply: (raw) => `小王 2024/3/17 21:07\n${raw}` },
  {
    name: 'QQ',
    apply: (raw) => `2024-03-17 21:07:33 小王(10086123)\n在吗\n\n2024-03-17 21:08:10 小王(10086123)\n${raw}`,
  },
  { name: 'DingTalk', apply: (raw) => `王晓明(技术部) 3月17日 21:07\n${raw}\n李雷 3月17日 21:09\n收到` },
  { name: 'Feishu', apply: (raw) => `王晓明 21:07\n${raw}\n\n李雷 21:09\n好的` },
  {
    name: 'Telegram',
    apply: (raw) => `Anna Miller, [17.03.2024 21:07]\n${raw}\n\nBob Lee, [17.03.2024 21:09]\nok`,
  },
  { name: 'Slack', apply: (raw) => `Anna Miller  9:07 PM\n${raw}\nBob Lee  9:09 PM\nlooking` },
  {
    name: 'Teams, on each line',
    apply: (raw) =>
      each(raw, (line, index) => (line.trim() === '' ? line : `[${clock(index + 7)}] Anna Miller: ${line}`)),
  },
  { name: 'CRLF', apply: (raw) => lines(raw).join('\r\n') },
  {
    name: 'full-width digits',
    apply: (raw) =>
      raw.replace(/(?<![\w.:/+=-])\d{3,8}(?![\w.:/+=-])/g, (digits) =>
        digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      ),
  },
];

/** Changes that no rule was mended on. */
export const heldOut: readonly Change[] = [
  {
    name: 'forwarded',
    apply: (raw) =>
      han.test(raw)
        ? `------------------ 原始邮件 ------------------\n发件人: "张伟"<zhangwei@example.com>\n发送时间: 2024年3月17日(星期日) 晚上9:07\n收件人: "支持"<support@example.com>\n主题: 转发: 求助\n\n${raw}`
        : `---------- Forwarded message ---------\nFrom: Carlos Diaz <carlos@example.com>\nDate: Sun, Mar 17, 2024 at 9:07 PM\nSubject: Fwd: help needed\nTo: <support@example.com>\n\n${raw}`,
  },
  {
    name: 'WhatsApp, on each line',
    apply: (raw) =>
      each(raw, (line, index) =>
        line.trim() === '' ? line : `[17/03/2024, ${clock(index + 7)}:10] Carlos Diaz: ${line}`,
      ),
  },
  {
    name: 'signature of a shop',
    apply: (raw) =>
      `${raw}\n\nKind regards\n\nCarlos Diaz\nField Support Engineer\nDirect: (020) 7946 0991 x6012\n10004 Long Acre Road, Unit 2301\nwww.example.com`,
  },
];
