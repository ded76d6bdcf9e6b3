import { noCodeLabel } from '../../../catalog/triage/verdict-labels';
import type { SymptomStrings } from '../en/symptoms';

export const symptoms: SymptomStrings = {
  symptoms: {
    verdict: noCodeLabel.zh,
    headline: (title, splits) => `${title}：${splits}`,
    settled: (title, answer) => `${title}：${answer}`,
    fromPlaybook: '按排查手册',
    byWords: '没有数字、名称或报错文字，按说法找到',
    row: '手册',
    found: '没有错误码的故障',
    detail: '没有错误码的故障',
    askFirst: '先问一点',
    pasteTells: '从原文看',
    chosenByYou: '由您选定',
    needNotAsk: (question) => `不必再问：${question}`,
    answersLabel: '两种回答各说明什么',
    rows: { causes: '常见原因', first: '先做什么', log: '看日志' },
    fixedWhen: '修好的标志',
    meanwhile: '在此之前',
    otherwise: (title) => `如果不是这样：${title}`,
    askToo: '还可以问',
    source: '通用排查手册，各 SDK 都适用：',
  },
};
