import type { Template as Parsed } from 'liquidjs';
import { parse, render } from './engine';
import { tidy } from './layout';
import type { AnswerOrder } from './order';
import { problemOf, type TemplateProblem } from './problem';
import type { Template } from './template';
import { valuesFor } from './values';
import type { VariableName } from './variables';

export interface Answer {
  /** Answer text: see docs/answers.md. Empty where the template cannot be carried out. */
  text: string;
  /** What is missing and stands in the text as `⟦…⟧`, in the order in which it was printed. */
  holes: readonly VariableName[];
  /** Why there is no text. `checkTemplate` tells of it beforehand, and of all the rest that is wrong. */
  problem?: TemplateProblem;
}

/** What goes back, as the template has it. */
export function writeAnswer(template: Template, order: AnswerOrder): Answer {
  const printed = new Map<VariableName, string>();
  try {
    const text = tidy(render(parsed(template.body[order.language]), valuesFor(order, printed)));
    const holes = [...printed].flatMap(([name, mark]) => (text.includes(mark) ? [name] : []));
    return { text, holes };
  } catch (error) {
    return { text: '', holes: [], problem: problemOf(error) };
  }
}

/** Bodies that were parsed lately: the same few are written from again and again, and a new one at each keystroke. */
const known = new Map<string, Parsed[]>();
const mostKnown = 50;

function parsed(body: string): Parsed[] {
  const before = known.get(body);
  if (before) return before;
  const now = parse(body);
  if (known.size >= mostKnown) known.clear();
  known.set(body, now);
  return now;
}
