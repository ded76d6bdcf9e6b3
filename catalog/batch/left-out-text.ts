import type { Language, Text } from '../schema';
import type { LeftOut, LeftOutReason } from './left-out';

const reasons: Record<LeftOutReason, Text> = {
  'not-text': { zh: '不是文本', en: 'not text' },
  empty: { zh: '是空的', en: 'empty' },
  'too-large': { zh: '太大', en: 'too large' },
  'too-many': {
    zh: '超出一次能读的数量（1 万张工单、1000 个文件）',
    en: 'more than are read at once (10,000 tickets, 1,000 files)',
  },
  'too-deep': { zh: '文件夹或压缩包层数太深', en: 'folders or archives too deep inside' },
  bomb: { zh: '解压后远大于任何日志', en: 'unpacking to far more than any log' },
  damaged: { zh: '已损坏', en: 'damaged' },
  encrypted: { zh: '有密码', en: 'locked with a password' },
  document: {
    zh: '是旧格式、有密码或非表格的 Office 文档，请把其中的表格另存为 .xlsx 或 CSV',
    en: 'an Office document of an older kind, locked or no workbook, whose table has to be saved as .xlsx or CSV',
  },
  sheet: {
    zh: '是工作簿的其他工作表，只读第一张有内容的',
    en: 'on a further sheet: of a workbook the first that holds anything is read',
  },
  archive: {
    zh: '是无法解压的压缩格式，请先在别处解压',
    en: 'an archive of a kind to be unpacked elsewhere',
  },
  unreadable: { zh: '读不了', en: 'not readable' },
};

/** How many names are said for each reason. */
const mostNames = 3;

/** How many things were left out for each reason, with the first of their names. */
export function leftOutText(left: readonly LeftOut[], language: Language): string {
  const each = [...new Set(left.map(({ why }) => why))].map((why) => {
    const of = left.filter((one) => one.why === why);
    const count = of.reduce((sum, one) => sum + (one.count ?? 1), 0).toLocaleString('en');
    const names = of.flatMap(({ name, count }) => (name !== '' && count === undefined ? [name] : []));
    const reason = reasons[why][language];
    return language === 'zh'
      ? `${count} 项${reason}${namedZh(names)}`
      : `${count} ${reason}${namedEn(names)}`;
  });
  return each.join(language === 'zh' ? '；' : '; ');
}

const namedZh = (names: readonly string[]) =>
  names.length === 0
    ? ''
    : `（${names.slice(0, mostNames).join('、')}${names.length > mostNames ? '等' : ''}）`;

const namedEn = (names: readonly string[]) =>
  names.length === 0
    ? ''
    : ` (${names.slice(0, mostNames).join(', ')}${names.length > mostNames ? ', …' : ''})`;
