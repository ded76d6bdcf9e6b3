import type { Aside, LineRule, Row } from './asides';
import { isPerson, type Knows } from './person';
import { addressesIn, kindOfStreet } from './streets';

/** What a line under a letter may be. */
export type Part = 'ruler' | 'closing' | 'device' | 'contact' | 'title' | 'person' | 'date' | 'blank';

export interface PartRule extends LineRule {
  readonly part: Part;
}

const wishes =
  '(?:best|kind(?:est)?|warm(?:est)?|many|all the|regards|wishes|thanks|thank you|thx|cheers|sincerely|faithfully|truly|yours|rgds|br|in advance|again|so much|very much|a lot)';

/** Tried in this order. */
export const parts: readonly PartRule[] = [
  {
    id: 'ruler',
    part: 'ruler',
    pattern: /^(?:-{2,60}|_{2,60}|—{1,30}|={3,60}|\*{3,60}|~{3,60})$/,
    catches: ['--', '____', '——'],
    leaves: ['-1102', '--force'],
  },
  {
    id: 'closing-in-english',
    part: 'closing',
    pattern: new RegExp(`^(?:with )?${wishes}(?:(?: |,? ?(?:and|&) ?)${wishes}){0,3}[\\s,.!~]{0,3}$`, 'i'),
    catches: [
      'Best regards,',
      'Thanks & Regards,',
      'Thank you very much in advance',
      'Thanks!',
      'Sincerely',
      'Many thanks',
    ],
    leaves: ['thanks to error 70001', 'best effort failed'],
  },
  {
    id: 'closing-in-chinese',
    part: 'closing',
    pattern:
      /^(?:此致|敬礼|谢谢|感谢|多谢|非常感谢|感谢支持|谢谢支持|辛苦了|祝好|祝商祺|顺祝商祺|顺颂商祺|祝工作顺利|敬上|敬启|以上)[\s,.!，。！~]{0,3}$/,
    catches: ['此致', '敬礼！', '谢谢', '祝好，'],
    leaves: ['谢谢，报 70001', '感谢看下 -1102'],
  },
  {
    id: 'closing-in-other-languages',
    part: 'closing',
    pattern:
      /^(?:mit (?:freundlichen|besten|lieben|herzlichen) gr(?:ü|ue)(?:ß|ss)en|(?:viele|liebe|beste|schöne|freundliche) gr(?:ü|ue)(?:ß|ss)e|mfg|vg|lg|(?:bien )?cordialement|salutations|(?:un |cordiales )?saludos?|atentamente|cordiali saluti|atenciosamente|met vriendelijke groet(?:en)?|med vänlig hälsning|よろしくお願い(?:いた)?します|敬具)[\s,.!。！~]{0,3}$/i,
    catches: [
      'Mit freundlichen Grüßen',
      'Viele Grüße,',
      'Cordialement,',
      'Saludos',
      'よろしくお願いします。',
    ],
    leaves: ['Mit freundlichen Grüßen an -1102', 'saludos 70001'],
  },
  {
    id: 'device',
    part: 'device',
    pattern:
      /^(?:sent from (?:my|mail|outlook|yahoo)|get outlook for|发自(?:我的)?)\s?[\w\u4e00-\u9fff .]{0,40}$/i,
    catches: ['Sent from my iPhone', '发自我的 iPhone'],
    leaves: ['sent from server 70001, code 3'],
  },
  {
    id: 'contact',
    part: 'contact',
    pattern:
      /^(?:[TMFEWPAD]|tel|telephone|phone|mobile|mob|cell|fax|direct|office|e-?mail|mail|web|website|site|addr|address|qq|wechat|weixin|skype|whatsapp|telegram|电话|手机|座机|分机|传真|邮箱|电邮|网址|官网|地址|微信|企业微信|钉钉|邮编|总机|热线|联系电话|联系方式|联系人|姓名|工号|部门|职位|职务|公司|单位|company|department|dept|employee id|job title)\s?(?:no|number|号码?|line)?\.?\s?(?:[:|]\s?\S|\+|\(?\d{2,4}\)?[ -]\d)/i,
    catches: [
      '电话: 021-50801234',
      'Tel +1 415 555 0123 ext. 8001',
      'T: 010-12345678',
      'Direct: (020) 7946 0991',
    ],
    leaves: ['mobile web 70001', 'address not found', 'web 端报 70001', 'Telegram bot failed'],
  },
  {
    id: 'only-a-link',
    part: 'contact',
    pattern: /^(?:(?:https?:\/\/|www\.)[^\s?&=]{3,80}|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3})$/i,
    catches: ['www.example.com', 'anna@example.com'],
    leaves: ['https://a.example/?code=70001', 'see www.example.com'],
  },
  {
    id: 'only-a-telephone',
    part: 'contact',
    pattern: /^\+?\(?\d{1,4}\)?(?:[ .-]\d{2,4}){2,4}$/,
    catches: ['+86 21 5080 1234', '021-5080-1234'],
    leaves: ['70001 70003', '-1102'],
  },
  {
    id: 'house',
    part: 'contact',
    pattern: new RegExp(
      `^(?:\\d{1,6}[A-Z]?(?: [A-Z][a-z]{1,15}){1,3} ${kindOfStreet}\\b.{0,60}|.{0,40}[\u4e00-\u9fff](?:路|街|大道|巷|弄)\\s?\\d{1,5}\\s?(?:号|弄).{0,40})$`,
    ),
    catches: ['1201 Market Street, Suite 404', '上海市张江路 1201 号 3 幢'],
    leaves: ['70001 user sig', '70001 Sig Expired', '线路 1003 错误'],
  },
  {
    id: 'extension',
    part: 'contact',
    pattern: /^[^\d\n]{0,24}(?:分机号?|内线|短号|\bext(?:ension)?\.?|\bx)\s?:?\s?\d{2,6}$/i,
    catches: ['产品部 分机 6012', 'Sales ext. 8001'],
    leaves: ['context 70001', '错误 70001'],
  },
  {
    id: 'register',
    part: 'contact',
    pattern:
      /(?:\b(?:HRB|HRA|VAT|USt-?Id(?:Nr)?|SIRET|ABN|EIN|CIN|GST(?:IN)?)\b|\bregistered (?:in|office|no)|\b(?:company|registration|tax|licen[cs]e|charity|trade register|commercial register) (?:no|nr|number|id)\b|\b(?:reg|lic|co|cust|employee|staff|badge)\.? ?(?:no|nr|num|id|#)\b|\b(?:RCS|KvK|CVR|NIP|KRS|REGON|I[ČC]O|DI[ČC]|P\.? ?IVA|RFC|CNPJ|NIF|CIF|UID|UEN|BTW|TVA|MwSt|CRN|DUNS|D-U-N-S)\b|营业执照|统一社会|许可证|工号|备案号?|ICP备|注册号|信用代码|税号).{0,40}\d/i,
    catches: [
      'Amtsgericht Berlin HRB 70003',
      'Registered in England No. 70014',
      'Reg. no. 70346',
      'KvK 70003',
      '沪ICP备10004号',
    ],
    leaves: ['registered user 70003 left', 'login 70014', 'regular use 70003'],
  },
  {
    id: 'date',
    part: 'date',
    pattern:
      /^(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]20\d\d)(?:\s\d{1,2}:\d{2}(?::\d{2})?)?$/,
    catches: ['2024年3月17日', '2024-03-17 21:07'],
    leaves: ['2024', '70001'],
  },
  {
    id: 'title',
    part: 'title',
    pattern:
      /(?:\b(?:engineer|manager|director|officer|lead|developer|consultant|analyst|specialist|president|head of|ceo|cto|vp|inc|ltd|llc|gmbh|corp|department|dept|team)\b|工程师|经理|总监|主管|主任|专员|顾问|总裁|助理|有限公司|公司|集团|科技|[^\s]部|中心|事业群|团队)/i,
    catches: ['王晓明 | 高级工程师', 'Senior Account Manager | Northwind Media Ltd.', '产品部'],
    leaves: ['Anna', '70001'],
  },
];

/** What nobody writes under a letter. */
const reports =
  /error|fail|exception|code|unable|cannot|can't|denied|错|失败|异常|无法|不能|打不开|进不|报|返回|\d{4}\s?(?:\(|[:：])/i;
/** What only programs write. */
const ofPrograms = /[{}=;]|\d:\d\d:\d\d[.,:\]]/;
const number = /(?<![\d-])\d{3,8}(?![\d-])/;
/** `Acme Media GmbH | Hauptstr. 1003 | 10117 Berlin` */
const columns = /\S\s?[|·•]\s?\S.*[|·•]/;
/** In UTF-16 units. */
const longestTitle = 80;

/** What a line under a letter is; undefined where it says something of the case. */
export function partOf(line: string, knows: Knows): Part | undefined {
  const text = line.trim();
  if (text === '') return 'blank';
  if (text.length > 160 || ofPrograms.test(text)) return undefined;
  const rule = parts.find(({ pattern }) => pattern.test(text));
  if (rule && (rule.part === 'ruler' || rule.part === 'closing' || rule.part === 'date')) return rule.part;
  if (reports.test(text) || knows.marks.scan(text).length > 0) return undefined;
  if (rule?.part !== 'title') return rule?.part ?? (isPerson(text, knows) ? 'person' : undefined);
  if (text.length > longestTitle) return undefined;
  return columns.test(text) || !number.test(withoutAddresses(text)) ? 'title' : undefined;
}

function withoutAddresses(text: string): string {
  return addressesIn(text).reduce((rest, { start, end }) => rest.replace(text.slice(start, end), ''), text);
}

/** In lines: the most that stands under a letter. */
const mostLines = 14;

/** The signatures under letters: what follows a ruler or a closing, and names and addresses at the end of the text. */
export function signaturesIn(rows: readonly Row[], knows: Knows): Aside[] {
  const asides: Aside[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const opens = row && opening(row);
    if (!row || !opens) continue;
    const block = blockBelow(rows, at, knows);
    if (block.length === 0) continue;
    asides.push(spanning(block));
    at += block.length - 1;
  }
  const last = lastBlock(rows, knows);
  return last ? [...asides, last] : asides;
}

function opening({ text }: Row): boolean {
  if (text.length > 60) return false;
  const line = text.trim();
  return parts.some(
    ({ part, pattern }) =>
      (part === 'ruler' || part === 'closing' || part === 'device') && pattern.test(line),
  );
}

/** The lines from `from` on that belong to a signature; empty where nothing there shows one. */
function blockBelow(rows: readonly Row[], from: number, knows: Knows): Row[] {
  const block: Row[] = [];
  const seen = new Set<Part>();
  for (const row of rows.slice(from, from + mostLines)) {
    const part = partOf(row.text, knows);
    if (part === undefined) break;
    block.push(row);
    seen.add(part);
  }
  while (block.at(-1)?.text.trim() === '') block.pop();
  const shows = ['closing', 'device', 'contact', 'title'] as const;
  return shows.some((part) => seen.has(part)) ? block : [];
}

/** Names and addresses that end a text without a closing. */
function lastBlock(rows: readonly Row[], knows: Knows): Aside | undefined {
  const block: Row[] = [];
  let contacts = 0;
  let others = 0;
  for (let at = rows.length - 1; at >= Math.max(0, rows.length - mostLines); at--) {
    const row = rows[at];
    const part = row && partOf(row.text, knows);
    if (!row || part === undefined) break;
    block.unshift(row);
    if (part === 'contact') contacts++;
    else if (part === 'title' || part === 'person') others++;
  }
  while (block[0]?.text.trim() === '') block.shift();
  return contacts >= 2 || (contacts === 1 && others > 0) ? spanning(block) : undefined;
}

function spanning(block: readonly Row[]): Aside {
  return { kind: 'signature', start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 };
}
