import type { Template as Parsed } from 'liquidjs';
import { Budget } from './bounds/budget';
import { mostSteps } from './bounds/limits';
import { problemOf, type TemplateProblem } from './bounds/problem';
import { parse, render } from './engine';
import { tidy } from './layout';
import type { AnswerOrder } from './order';
import type { Template } from './template';
import { valuesFor } from './values';
import type { VariableName } from './variables/variables';
import { chatText } from './wording/chat';

export interface Answer {
  /** Answer text: see docs/answers.md. Empty where the template cannot be rendered. */
  text: string;
  /** The holes that are in the text as `⟦…⟧`, in the order in which they were printed. */
  holes: readonly VariableName[];
  /** Why there is no text. `checkTemplate` finds it beforehand, together with everything else that is wrong. */
  problem?: TemplateProblem;
}

/** Renders the template for an order. Never throws for a template that is wrong: see `problem`. */
export function writeAnswer(template: Template, order: AnswerOrder): Answer {
  const printed = new Map<VariableName, string>();
  try {
    const tidied = tidy(
      render(parsed(template.body[order.language]), valuesFor(order, printed), new Budget(mostSteps)),
    );
    const text = order.length === 'chat' ? chatText(tidied) : tidied;
    const holes = [...printed].flatMap(([name, mark]) => (text.includes(mark) ? [name] : []));
    return { text, holes };
  } catch (error) {
    return { text: '', holes: [], problem: problemOf(error) };
  }
}

/** Parses a body before it is needed. One that is wrong says so when it is rendered. */
export function prepareBody(body: string): void {
  try {
    parsed(body);
  } catch {
    // Said by `writeAnswer`.
  }
}

/** The bodies that were parsed last: the same few are rendered again and again, and a new one at each keystroke. */
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
