import { expect, it } from 'vitest';
import { bundledTemplates } from '../../../catalog/answer/bundled';
import { linesOf } from './body-lines';

it('tells words, tags and values apart', () => {
  const [, line] = linesOf('\nDear {{ customer }},{% if code %}!');
  expect(line?.number).toBe(2);
  expect(line?.parts.map(({ kind, text }) => [kind, text])).toEqual([
    ['words', 'Dear '],
    ['value', '{{ customer }}'],
    ['words', ','],
    ['tag', '{% if code %}'],
    ['words', '!'],
  ]);
});

it.each([
  ['{{ a', 'words'],
  ['{% if a }}', 'words'],
  ['{ {% a %}', 'words tag'],
  ['{{{ a }} %}', 'value words'],
  ['{% {{ a }} %}', 'tag'],
])('of %s are the parts %s', (line, kinds) => {
  const [parts] = linesOf(line).map((each) => each.parts);
  expect(parts?.map(({ kind }) => kind).join(' ')).toBe(kinds);
});

it('draws few parts of a line with very many, and all of its letters', () => {
  const line = '{{ a }}b'.repeat(5000);
  const [parts = []] = linesOf(line).map((each) => each.parts);
  expect(parts.length).toBeLessThan(250);
  expect(parts.map(({ text }) => text).join('')).toBe(line);
});

it.each(bundledTemplates.flatMap(({ body }) => [body.zh, body.en]))(
  'what lies behind the field is what is in it, letter by letter',
  (body) => {
    const drawn = linesOf(body).map(({ parts }) => parts.map(({ text }) => text).join(''));
    expect(drawn.join('\n')).toBe(body);
  },
);
