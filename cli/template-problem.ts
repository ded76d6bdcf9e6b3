import { deepestNesting } from '../catalog/answer/bounds/limits';
import type { TemplateProblem } from '../catalog/answer/bounds/problem';
import type { TemplateFileProblem } from '../catalog/answer/template-file';
import type { Text } from '../catalog/schema';
import { BadUse } from './problem';

/** The message for an invalid template: where, why, and what to do. `from` is its file or its id. */
export function wrongTemplate(from: string, problem: TemplateProblem): BadUse {
  const { code, name = '', nearest, line, column } = problem;
  const { zh, en } = sentences[code](name);
  const hint = nearest === undefined ? (code.startsWith('unknown') ? seeDocs : nothing) : isIt(nearest);
  const position = `${from}:${line}:${column}`;
  return new BadUse({ zh: `${position}：${zh}${hint.zh}`, en: `${position}: ${en}${hint.en}` });
}

const nothing: Text = { zh: '', en: '' };
const seeDocs: Text = { zh: '可用的见 docs/answers.md。', en: ' docs/answers.md lists those there are.' };
const isIt = (nearest: string): Text => ({ zh: `是不是 ${nearest}？`, en: ` Is it ${nearest}?` });

const sentences: Record<TemplateProblem['code'], (name: string) => Text> = {
  'unknown-variable': (name) => ({
    zh: `没有变量 ${name}。`,
    en: `There is no variable ${name}.`,
  }),
  'unknown-filter': (name) => ({
    zh: `没有过滤器 ${name}。`,
    en: `There is no filter ${name}.`,
  }),
  'unknown-tag': (name) => ({
    zh: `没有标签 ${name}。`,
    en: `There is no tag ${name}.`,
  }),
  'no-value': (name) => ({
    zh: `这里没有 ${name}。请先用 {% if %} 判断有没有。`,
    en: `There is no ${name} here. Ask with {% if %} first.`,
  }),
  'not-closed': () => ({
    zh: '这里开了头，没有收尾。请补上 }}、%} 或 {% end… %}。',
    en: 'What begins here has no end. Add }}, %} or {% end… %}.',
  }),
  syntax: () => ({
    zh: '这里不符合 Liquid 的写法。请检查括号、引号和运算符。',
    en: 'This is not written as Liquid wants it. Check brackets, quotes and operators.',
  }),
  endless: () => ({
    zh: '模板运行太久或内容太多。请检查这里的循环。',
    en: 'The template runs too long or makes too much. Check the loop here.',
  }),
  'too-deep': () => ({
    zh: `这里嵌套得太深。请改到 ${deepestNesting} 层以内。`,
    en: `Too much is nested here. Keep it within ${deepestNesting} levels.`,
  }),
  'too-long': () => ({
    zh: '模板太长。请缩短到 5 万字符以内。',
    en: 'The template is too long. Keep it below 50,000 characters.',
  }),
  empty: () => ({ zh: '模板是空的。请写上内容。', en: 'The template is empty. Write something in it.' }),
};

/** The message for an invalid file of templates. */
export function wrongTemplateFile(file: string, problem: TemplateFileProblem): BadUse {
  const { zh, en } = fileSentence(problem);
  return new BadUse({ zh: `${file}：${zh}`, en: `${file}: ${en}` });
}

function fileSentence(problem: TemplateFileProblem): Text {
  switch (problem.code) {
    case 'not-json':
      return { zh: '不是 JSON。请重新导出模板文件。', en: 'This is not JSON. Export the templates again.' };
    case 'not-templates':
      return {
        zh: '不是 Errdesk 的模板文件。请换一个文件。',
        en: 'This is no file of Errdesk templates. Give another one.',
      };
    case 'newer':
      return {
        zh: `由更新版本的 Errdesk 写成（版本 ${problem.version}）。请更新 Errdesk。`,
        en: `It was written by a newer Errdesk (version ${problem.version}). Update Errdesk.`,
      };
    case 'no-templates':
      return { zh: '里面没有模板。请换一个文件。', en: 'There are no templates in it. Give another file.' };
    case 'too-many':
      return {
        zh: `里面的模板超过 ${problem.most} 个。请删掉一些。`,
        en: `There are more than ${problem.most} templates in it. Take some out.`,
      };
    case 'too-large':
      return {
        zh: `文件超过 ${problem.most} 个字符。请缩短，或删掉一些模板。`,
        en: `It is longer than ${problem.most} characters. Shorten it, or take some templates out.`,
      };
    case 'wrong-part':
      return {
        zh: `${problem.path} 缺少或有误。请按 docs/answers.md 的格式改正。`,
        en: `${problem.path} is missing or wrong. Mend it as docs/answers.md says.`,
      };
    case 'same-id':
      return {
        zh: `${problem.id} 这个 id 用了两次。请改掉一个。`,
        en: `The id ${problem.id} stands twice. Change one of them.`,
      };
  }
}
