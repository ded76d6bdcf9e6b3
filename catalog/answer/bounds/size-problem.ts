import { longestBody } from './limits';
import type { TemplateProblem } from './problem';

/** What is wrong with a body at first sight. */
export function sizeProblem(body: string): TemplateProblem | undefined {
  if (body.trim() === '') return { code: 'empty', line: 1, column: 1 };
  return body.length > longestBody ? { code: 'too-long', line: 1, column: 1 } : undefined;
}
