import type { LeftOut, LeftOutReason } from '../../../catalog/batch/left-out';
import type { BatchStrings } from '../en/batch';
import { number } from './numbers';

const reasons: Record<LeftOutReason, string> = {
  'not-text': '不是文本',
  empty: '是空的',
  'too-large': '太大',
  'too-many': '超出一次能读的数量（1 万张工单、1000 个文件）',
  'too-deep': '文件夹或压缩包层数太深',
  bomb: '解压后远大于任何日志',
  damaged: '已损坏',
  encrypted: '有密码',
  document: '是 Office 文档，请把其中的表格另存为 CSV',
  archive: '是无法解压的压缩格式，请先在别处解压',
  unreadable: '读不了',
};

/** How many things were left out for each reason, with the first of their names. */
export function leftOut(left: readonly LeftOut[]): string {
  const all = [...new Set(left.map(({ why }) => why))].map((why) => {
    const of = left.filter((one) => one.why === why);
    const names = of.flatMap(({ name, count }) => (name !== '' && count === undefined ? [name] : []));
    const count = of.reduce((sum, one) => sum + (one.count ?? 1), 0);
    const more = names.length > 3 ? '等' : '';
    const named = names.length > 0 ? `（${names.slice(0, 3).join('、')}${more}）` : '';
    return `${number(count)} 项${reasons[why]}${named}`;
  });
  return all.join('；');
}

export const batch: BatchStrings = {
  batch: {
    label: '多张工单',
    pasted: '粘贴的表格',
    severalFiles: '多个文件',
    tickets: (count) => `${number(count)} 张工单`,
    headline: (count, match, ask, none) =>
      `${number(count)} 张工单：${[
        match > 0 && `${number(match)} 张可答`,
        ask > 0 && `${number(ask)} 张要追问`,
        none > 0 && `${number(none)} 张不在目录`,
      ]
        .filter(Boolean)
        .join('，')}`,
    reading: (done, count) => `已读 ${number(done)} / ${number(count)}`,
    stoppedAt: (done, count) => `停在 ${number(done)} / ${number(count)}`,
    readOn: '继续读',
    apart: '一行一张工单，互不牵连',
    filesApart: '一个文件一张工单，互不牵连',
    masked: (count) => `已遮 ${number(count)} 处`,
    leftOut: (count) => `略过 ${number(count)} 项`,
    leftOutWhat: (left) => `略过：${leftOut(left)}。`,
    columns: {
      text: (places) => (places.length === 0 ? '没有正文列' : `第 ${places.join('、')} 列是正文`),
      title: '各列的内容',
      none: '只随表导出',
      roles: { text: '正文', customer: '客户', ticket: '工单' },
      asOne: '当作一段内容来读',
    },
    readAs: (count) => `按 ${number(count)} 张工单读`,
    countsLabel: '计数与筛选',
    counts: { verdict: '结论', finding: '结果', answer: '回复', language: '语言' },
    verdicts: { match: '匹配', ambiguous: '要追问', none: '未收录、非本产品' },
    answers: { answered: '已回复', open: '待回复' },
    languages: { zh: '中文', en: 'English' },
    moreFindings: (kinds, tickets) => `另 ${number(kinds)} 种，${number(tickets)} 张`,
    fewerFindings: '收起',
    clear: '清除筛选',
    table: '工单',
    heads: {
      ticket: '工单',
      verdict: '结论',
      code: '错误码',
      finding: '结果',
      customer: '客户',
      language: '语',
      answer: '回复',
    },
    rowAnswers: { answered: '已回复', open: '待回复', ask: '要追问' },
    rowLanguages: { zh: '中', en: '英' },
    meanings: (what, count) => `${what}：${number(count)} 种含义`,
    perhaps: (title) => `可能是：${title}`,
    notListed: '未收录',
    nothing: '没有识别到已收录的错误',
    failed: '读取失败',
    unread: '还没读',
    noneListed: '没有工单同时符合所选的各项。',
    text: '收到的内容',
    openInTriage: '在诊断里打开',
    answered: (count, answered) => `${number(count)} 张，已回复 ${number(answered)}`,
    toAnswer: (count) => `待回复 ${number(count)}`,
    back: '回到表格',
    drop: '移除这些工单',
    export: '导出',
    exportTitle: '导出工单',
    exportRows: (count) => `${number(count)} 张工单，按现在的筛选`,
    exportWhat: '文件原有的各列，加上结论、错误码、结果、回复、语言、是否已回复。',
    writing: (percent) => `正在写回复：${number(percent)}%`,
    added: {
      file: '文件',
      verdict: '结论',
      code: '错误码',
      finding: '结果',
      answer: '回复',
      language: '语言',
      answered: '已回复',
    },
    yes: '是',
    no: '否',
  },
};
