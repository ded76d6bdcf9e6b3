import type { TemplateProblem } from '../../../catalog/answer/problem';
import type { TemplateFileProblem } from '../../../catalog/answer/template-file';

const isIt = ({ nearest }: TemplateProblem) => (nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`);

const sentences: Record<TemplateProblem['code'], (problem: TemplateProblem) => string> = {
  'unknown-variable': (problem) => `Unknown variable \`${problem.name}\`.${isIt(problem)}`,
  'unknown-filter': (problem) => `Unknown filter \`${problem.name}\`.${isIt(problem)}`,
  'unknown-tag': (problem) => `Unknown tag \`${problem.name}\`.${isIt(problem)}`,
  'not-closed': () => 'What begins here has no end. Add }}, %} or {% end… %}.',
  syntax: () => 'Liquid cannot read this. Check brackets, quotes and operators.',
  'no-value': ({ name }) => `There is never any \`${name}\` here. Ask with {% if %} first.`,
  endless: () => 'This runs too long or makes too much. Check the loop here.',
  'too-long': () => 'This is too long. Keep it below 50,000 characters.',
  empty: () => 'There is nothing in it.',
};

/** What is wrong with a template, without the line. Backticks are around code. */
export const wrongSentence = (problem: TemplateProblem): string => sentences[problem.code](problem);

/** What is wrong with a file of templates, and what to do. */
export function wrongFile(problem: TemplateFileProblem): string {
  switch (problem.code) {
    case 'not-json':
      return 'it is damaged or no file of templates. Have it exported again.';
    case 'not-templates':
      return 'it is no file of templates. Choose one that Errdesk has exported.';
    case 'newer':
      return 'a newer Errdesk wrote it. Update Errdesk first.';
    case 'no-templates':
      return 'there are no templates in it. Choose another file.';
    case 'wrong-part':
      return `${problem.path} is missing or wrong. Have it exported again.`;
    case 'same-id':
      return `the id ${problem.id} stands in it twice. Change one of them.`;
  }
}

export const languageNames = { zh: 'Chinese', en: 'English' };
