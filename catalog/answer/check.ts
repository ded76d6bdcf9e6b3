import type { Template as Parsed } from 'liquidjs';
import { analyse, filterNames, parse, render, tagNames } from './engine';
import { longestBody } from './limits';
import { matterKinds } from './matter';
import { nearestOf } from './nearest';
import { problemOf, type TemplateProblem } from './problem';
import { sampleOrders } from './sample-orders';
import { unknownVariables } from './unknown-variables';
import { valuesFor } from './values';

/**
 * What is wrong with a body, in the order of its lines. Where Liquid cannot read it, there is one problem; else all
 * unknown variables; and where those are known too, whether it comes to an end with everything that it may have to say.
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
 * What keeps it from answering anything at all. A value that is absent in one kind of matter only is no fault: a
 * template for several errors may speak of the second.
 */
function failingEverywhere(parsed: Parsed[]): TemplateProblem[] {
  const found = new Map<string, TemplateProblem>();
  for (const order of sampleOrders()) {
    try {
      render(parsed, valuesFor(order, new Map()));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'no-value') return [problem];
      found.set(order.matter.kind, problem);
    }
  }
  return matterKinds.every((kind) => found.has(kind)) ? [...found.values()].slice(0, 1) : [];
}

function withNearest(problem: TemplateProblem): TemplateProblem {
  const { code, name } = problem;
  if (name === undefined || (code !== 'unknown-filter' && code !== 'unknown-tag')) return problem;
  const nearest = nearestOf(name, code === 'unknown-tag' ? tagNames : filterNames);
  return nearest === undefined ? problem : { ...problem, nearest };
}
