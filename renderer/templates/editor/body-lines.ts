/** A stretch of a line: the template's own words, what it asks, or what it prints. */
export interface Stretch {
  kind: 'words' | 'tag' | 'value';
  text: string;
}

const marks = /(\{%.*?%\}|\{\{.*?\}\})/;

export interface BodyLine {
  /** From 1. */
  number: number;
  stretches: readonly (Stretch & { place: number })[];
}

/** The lines of a body, each in its stretches. */
export function linesOf(body: string): BodyLine[] {
  return body.split('\n').map((line, at) => ({
    number: at + 1,
    stretches: line
      .split(marks)
      .filter((text) => text !== '')
      .map((text, place) => ({ kind: kindOf(text), text, place })),
  }));
}

function kindOf(text: string): Stretch['kind'] {
  if (text.startsWith('{%')) return 'tag';
  return text.startsWith('{{') ? 'value' : 'words';
}
