import { deepestNesting } from '../../../catalog/answer/bounds/limits';
import type { TemplateProblem } from '../../../catalog/answer/bounds/problem';
import type { TemplateFileProblem } from '../../../catalog/answer/template-file';
import { wan } from './numbers';

const isIt = ({ nearest }: TemplateProblem) => (nearest === undefined ? '' : `是不是 \`${nearest}\`？`);

const sentences: Record<TemplateProblem['code'], (problem: TemplateProblem) => string> = {
  'unknown-variable': (problem) => `没有变量 \`${problem.name}\`。${isIt(problem)}`,
  'unknown-filter': (problem) => `没有过滤器 \`${problem.name}\`。${isIt(problem)}`,
  'unknown-tag': (problem) => `没有标签 \`${problem.name}\`。${isIt(problem)}`,
  'not-closed': () => '这里开了头，没有收尾。请补上 }}、%} 或 {% end… %}。',
  syntax: () => '这里不符合 Liquid 的写法。请检查括号、引号和运算符。',
  'no-value': ({ name }) => `这里从来没有 \`${name}\`。请先用 {% if %} 判断。`,
  endless: () => '这里运行太久或内容太多。请检查循环。',
  'too-deep': () => `这里嵌套得太深。请改到 ${deepestNesting} 层以内。`,
  'too-long': () => '太长了。请缩短到 5 万字符以内。',
  empty: () => '这里没有内容。',
};

/** What is wrong with a template, without the line. Backticks are around code. */
export const wrongSentence = (problem: TemplateProblem): string => sentences[problem.code](problem);

/** What is wrong with a file of templates, and what to do. */
export function wrongFile(problem: TemplateFileProblem): string {
  switch (problem.code) {
    case 'not-json':
      return '文件已损坏，或不是模板文件。请让对方重新导出。';
    case 'not-templates':
      return '这不是模板文件。请选用 Errdesk 导出的文件。';
    case 'newer':
      return '它由更新版本的 Errdesk 导出。请先更新 Errdesk。';
    case 'no-templates':
      return '里面没有模板。请换一个文件。';
    case 'too-many':
      return `里面的模板超过 ${problem.most} 个。请删掉一些。`;
    case 'too-large':
      return `文件超过 ${wan(problem.most)} 万个字符。请删掉一些模板。`;
    case 'wrong-part':
      return `${problem.path} 缺少或有误。请让对方重新导出。`;
    case 'same-id':
      return `里面有两个模板的 id 都是 ${problem.id}。请改掉一个。`;
  }
}

/** Why there is no room for more templates, and what to do. */
export const fullSentence = ({ code, most }: Extract<TemplateFileProblem, { most: number }>): string =>
  code === 'too-many'
    ? `自己的模板会超过 ${most} 个。请先删掉一些。`
    : `自己的模板加起来会超过 ${wan(most)} 万字。请先缩短或删掉一些。`;

export const languageNames = { zh: '中文', en: '英文' };
