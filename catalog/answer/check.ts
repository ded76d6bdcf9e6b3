import type { Template as Parsed } from 'liquidjs';
import { analyse, filterNames, parse, render, tagNames } from './engine';
import { longestBody } from './limits';
import { nearestOf } from './nearest';
import { problemOf, type TemplateProblem } from './problem';
import { sampleOrders } from './sample-orders';
import { subjectKinds } from './subject';
import { unknownVariables } from './unknown-variables';
import { valuesFor } from './values';

/**
 * What is wrong with a body, in the order of its lines; empty where nothing is. If Liquid cannot parse it, one problem;
 * else all unknown variables; else, after rendering it for sample cases, a missing value or a loop without end.
 */
export function checkTemplate(body: string): readonly TemplateProblem[] {
  if (body.trim() === '') return [{ code: 'empty', line: 1, column: 1 }];
  if (body.length > longestBody) return [{ code: 'too-long', line: 1, column: 1 }];
  try {
    const parsed = parse(body);
    const unknown = unknownVariables(analyse(parsed));
    return unknown.length > 0 ? unknown : failingEverywhere(parsed);
  } catch (error) {
    return [withNearest(problemOf(error))];
  }
}

/**
 * The problem that keeps a template from answering any kind of subject. A value that is absent in one kind only is no
 * problem: a template for several errors may use the second one.
 */
function failingEverywhere(parsed: Parsed[]): TemplateProblem[] {
  const found = new Map<string, TemplateProblem>();
  for (const order of sampleOrders()) {
    try {
      render(parsed, valuesFor(order, new Map()));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'no-value') return [problem];
      found.set(order.subject.kind, problem);
    }
  }
  return subjectKinds.every((kind) => found.has(kind)) ? [...found.values()].slice(0, 1) : [];
}

function withNearest(problem: TemplateProblem): TemplateProblem {
  const { code, name } = problem;
  if (name === undefined || (code !== 'unknown-filter' && code !== 'unknown-tag')) return problem;
  const nearest = nearestOf(name, code === 'unknown-tag' ? tagNames : filterNames);
  return nearest === undefined ? problem : { ...problem, nearest };
}
