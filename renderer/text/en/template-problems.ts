import { deepestNesting } from '../../../catalog/answer/bounds/limits';
import type { TemplateProblem } from '../../../catalog/answer/bounds/problem';
import type { TemplateFileProblem } from '../../../catalog/answer/template-file';
import { millions, number } from './numbers';

const isIt = ({ nearest }: TemplateProblem) => (nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`);

const sentences: Record<TemplateProblem['code'], (problem: TemplateProblem) => string> = {
  'unknown-variable': (problem) => `Unknown variable \`${problem.name}\`.${isIt(problem)}`,
  'unknown-filter': (problem) => `Unknown filter \`${problem.name}\`.${isIt(problem)}`,
  'unknown-tag': (problem) => `Unknown tag \`${problem.name}\`.${isIt(problem)}`,
  'not-closed': () => 'What begins here has no end. Add }}, %} or {% end… %}.',
  syntax: () => 'Liquid cannot read this. Check brackets, quotes and operators.',
  'no-value': ({ name }) => `There is never any \`${name}\` here. Ask with {% if %} first.`,
  endless: () => 'This runs too long or makes too much. Check the loop here.',
  'too-deep': () => `Too much is nested here. Keep it within ${deepestNesting} levels.`,
  'too-long': () => 'This is too long. Keep it below 50,000 characters.',
  empty: () => 'There is nothing in it.',
};

/** What is wrong with a template, without the line. Backticks are around code. */
export const wrongSentence = (problem: TemplateProblem): string => sentences[problem.code](problem);

/** What is wrong with a file of templates, and what to do. */
export function wrongFile(problem: TemplateFileProblem): string {
  switch (problem.code) {
    case 'not-json':
      return 'it is damaged or not a template file. Ask for a new export.';
    case 'not-templates':
      return 'it is not a template file. Choose one that Errdesk has exported.';
    case 'newer':
      return 'a newer Errdesk wrote it. Update Errdesk first.';
    case 'no-templates':
      return 'there are no templates in it. Choose another file.';
    case 'too-many':
      return `there are more than ${problem.most} templates in it. Take some out.`;
    case 'too-large':
      return `it is longer than ${millions(problem.most)} characters. Take some templates out.`;
    case 'wrong-part':
      return `${problem.path} is missing or wrong. Ask for a new export.`;
    case 'same-id':
      return `the id ${problem.id} stands in it twice. Change one of them.`;
  }
}

/** Why there is no room for more templates, and what to do. */
export const fullSentence = ({ code, most }: Extract<TemplateFileProblem, { most: number }>): string =>
  code === 'too-many'
    ? `there would be more than ${number(most)} templates of your own. Delete some first.`
    : `your templates together would be longer than ${millions(most)} characters. Shorten or delete some first.`;

export const languageNames = { zh: 'Chinese', en: 'English' };
