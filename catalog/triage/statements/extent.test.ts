import { expect, it } from 'vitest';
import { statementAround } from './extent';

function statementOf(sample: string): string {
  const start = sample.indexOf('«');
  const text = sample.replace(/[«»]/g, '');
  const span = statementAround(text, { start, end: sample.indexOf('»') - 1 });
  return text.slice(span.start, span.end);
}

it.each([
  ['a line', 'x\nNAME 1, sub «2», y\nz', 'NAME 1, sub 2, y'],
  ['an object over lines', 'x\ne = {\n  a: 1,\n  b: { c: «2» }\n};\ny', 'e = {\n  a: 1,\n  b: { c: 2 }\n};'],
  ['an item of a list of objects', '[{"a":1},{"b":«2»}]', '{"b":2}'],
  ['lines of fields', 'hello\ncode: 1\nextra: «2»\n\nlater: 3', 'code: 1\nextra: 2'],
  ['the line of an object', '[x] NAME 1 {"b":«2»} y\nz', '[x] NAME 1 {"b":2} y'],
])('takes %s for a statement', (_, sample, statement) => expect(statementOf(sample)).toBe(statement));
