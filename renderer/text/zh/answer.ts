import type { AnswerStrings } from '../en/answer';
import { intake } from './intake';
import { number } from './numbers';

const { secretKinds } = intake.intake;

const clock = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

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
    label: '给客户的回复，可以修改',
    labelIn: (language) => `给客户的${language}回复，可以修改`,
    copy: '复制回复',
    copyQuestion: '复制追问',
    copied: '已复制',
    copiedAt: (at) => `${clock.format(at)} 已复制`,
    masked: (count) => `遮 ${number(count)} 处`,
    again: '再复制',
    next: '下一件',
    edits: (count) => `改过 ${number(count)} 处`,
    reset: '恢复生成的文字',
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
    to: '致',
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
      title: '会遮住的内容',
      tooLong: '太长，没法先列出会替换什么。发出时还会再查；如果发不出，请缩短。',
      replaced: (count) => `发出时会遮住 ${number(count)} 处：`,
      sentAsIs: (count) => `${number(count)} 处不遮`,
      and: '、',
      besides: '；',
      more: (count) => `和另外 ${number(count)} 处`,
      becomes: '发出时写成',
      spare: '不遮',
      kind: (name) => name,
    },
    saved: '已保存到',
    savedWithout: (withheld) => `其中已替换：${values(withheld)}。`,
    titles: {
      finding: (title, code) => (code === '' ? title : `${title}（${code}）`),
      findings: (errors) => `关于您反馈的 ${number(errors)} 个报错`,
      question: '关于您反馈的报错',
    },
  },
};
