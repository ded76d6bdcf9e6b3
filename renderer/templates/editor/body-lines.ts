/** A part of a line: the template's words, a tag, or a value. */
export interface Part {
  kind: 'words' | 'tag' | 'value';
  text: string;
}

const marks = /(\{%.*?%\}|\{\{.*?\}\})/;

export interface BodyLine {
  /** From 1. */
  number: number;
  parts: readonly (Part & { index: number })[];
}

/** The lines of a body, each cut into its parts. */
export function linesOf(body: string): BodyLine[] {
  return body.split('\n').map((line, at) => ({
    number: at + 1,
    parts: line
      .split(marks)
      .filter((text) => text !== '')
      .map((text, index) => ({ kind: kindOf(text), text, index })),
  }));
}

function kindOf(text: string): Part['kind'] {
  if (text.startsWith('{%')) return 'tag';
  return text.startsWith('{{') ? 'value' : 'words';
}
