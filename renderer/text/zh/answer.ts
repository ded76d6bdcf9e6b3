import type { AnswerStrings } from '../en/answer';
import { intake } from './intake';
import { number } from './numbers';

const { secretKinds } = intake.intake;

const audiences = { customer: '客户', developer: '开发者' };
const lengths = { short: '简短', full: '完整', chat: '聊天' };

const values: AnswerStrings['answer']['savedWithout'] = (held) =>
  held.map(({ kind, count }) => `${secretKinds[kind]} ${number(count)} 个`).join('，');

export const answer: AnswerStrings = {
  answer: {
    title: '回复',
    languageLabel: '回复的语言',
    chinese: '中文',
    english: 'English',
    both: '双语',
    label: '要发回去的回复，可以改',
    labelIn: (language) => `要发回去的${language}回复，可以改`,
    none: '要发回给客户的话会写在这里。',
    copy: '复制回复',
    copyOne: '复制',
    copyQuestion: '复制追问',
    copied: '已复制',
    edited: '已修改',
    reset: '恢复原稿',
    options: (what, audience, length) =>
      [what, `给${audiences[audience]}`, lengths[length]].filter(Boolean).join('，'),
    optionsTitle: '怎样回复',
    what: '答什么',
    subjects: {
      finding: () => '这个错误',
      findings: (errors) => `全部 ${number(errors)} 个错误`,
      fault: () => '通用排查',
      symptom: () => '这个现象',
      neighbour: () => '这个错误',
      question: () => '追问',
    },
    whom: '给谁看',
    audiences,
    length: '篇幅',
    lengths,
    template: '模板',
    fields: { customer: '客户', ticket: '工单' },
    fieldLabels: { customer: '客户姓名', ticket: '工单号' },
    blanks: (count) => `还有 ${number(count)} 处要填`,
    menu: '复制或另存为',
    copyAs: '复制为',
    saveAs: '保存为',
    forms: {
      text: '纯文本',
      markdown: 'Markdown',
      jira: 'Jira',
      zendesk: 'Zendesk',
      html: 'HTML',
      pdf: 'PDF',
    },
    door: {
      title: '会替换的内容',
      tooLong: '太长，没法先列出会替换什么。发出时还会再查；如果发不出，请缩短。',
      replaced: (count) => `发出时会替换 ${number(count)} 项：`,
      sentAsIs: (count) => `${number(count)} 项按原样发出`,
      and: '、',
      besides: '；',
      more: (count) => `和另外 ${number(count)} 项`,
      becomes: '发出时写成',
      spare: '按原样发出',
      kind: (name) => name,
    },
    saved: '已保存到',
    savedWithout: (withheld) => `其中已替换：${values(withheld)}。`,
    copiedWithout: (withheld) => `已复制，其中已替换：${values(withheld)}。`,
    titles: {
      finding: (title, code) => (code === '' ? title : `${title}（${code}）`),
      findings: (errors) => `关于您反馈的 ${number(errors)} 个报错`,
      question: '关于您反馈的报错',
    },
  },
};
