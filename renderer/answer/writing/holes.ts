import { type VariableName, variableNames, variables } from '../../../catalog/answer/variables/variables';
import type { Language } from '../../../catalog/schema';

/** A missing value, and its span in the text. */
export interface Hole {
  name: VariableName;
  start: number;
  end: number;
}

export function markOf(name: VariableName, language: Language): string {
  return `⟦${variables[name].label[language]}⟧`;
}

const named = new Map(
  variableNames.flatMap((name) => [
    [markOf(name, 'zh'), name],
    [markOf(name, 'en'), name],
  ]),
);

/** The holes in a text, whoever wrote them. Pseudonyms have the same brackets and are no holes. */
export function holesIn(text: string): Hole[] {
  return [...text.matchAll(/⟦[^⟦⟧\n]+⟧/g)].flatMap(({ 0: mark, index }) => {
    const name = named.get(mark);
    return name === undefined ? [] : [{ name, start: index, end: index + mark.length }];
  });
}
