import type { Template as Parsed } from 'liquidjs';
import { Budget } from './bounds/budget';
import { mostStepsOfCheck, mostStepsOfSample } from './bounds/limits';
import { nearestOf } from './bounds/nearest';
import { problemOf, type TemplateProblem } from './bounds/problem';
import { sizeProblem } from './bounds/size-problem';
import { analyse, filterNames, parse, render, tagNames } from './engine';
import { sampleOrders } from './sample-orders';
import { type Subject, subjectKinds } from './subject';
import { valuesFor } from './values';
import { unknownVariables } from './variables/unknown-variables';

/**
 * What is wrong with a body, in the order of its lines; empty where nothing is. If Liquid cannot parse it, one problem;
 * else all unknown variables; else, after rendering it for sample cases, a missing value or a loop without end.
 * All that the samples take is spent of `budget`.
 */
export function checkTemplate(
  body: string,
  budget = new Budget(mostStepsOfCheck),
): readonly TemplateProblem[] {
  const tooMuch = sizeProblem(body);
  if (tooMuch) return [tooMuch];
  try {
    const parsed = parse(body);
    const unknown = unknownVariables(analyse(parsed));
    return unknown.length > 0 ? unknown : failingEverywhere(parsed, budget);
  } catch (error) {
    return [withNearest(problemOf(error))];
  }
}

/**
 * The problem that keeps a template from answering any kind of subject. A value that is absent in one kind only is no
 * problem: a template for several errors may use the second one.
 */
function failingEverywhere(parsed: Parsed[], budget: Budget): TemplateProblem[] {
  const found = new Map<string, TemplateProblem>();
  for (const { kind, values } of samples()) {
    try {
      render(parsed, values, new Budget(mostStepsOfSample, budget));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'no-value') return [problem];
      found.set(kind, problem);
    }
  }
  return subjectKinds.every((kind) => found.has(kind)) ? [...found.values()].slice(0, 1) : [];
}

let made: readonly { kind: Subject['kind']; values: object }[] | undefined;

/** The values of each sample. They are made once: it takes longer than to render a short body. */
function samples(): NonNullable<typeof made> {
  made ??= sampleOrders().map((order) => ({ kind: order.subject.kind, values: valuesFor(order, new Map()) }));
  return made;
}

function withNearest(problem: TemplateProblem): TemplateProblem {
  const { code, name } = problem;
  if (name === undefined || (code !== 'unknown-filter' && code !== 'unknown-tag')) return problem;
  const nearest = nearestOf(name, code === 'unknown-tag' ? tagNames : filterNames);
  return nearest === undefined ? problem : { ...problem, nearest };
}
