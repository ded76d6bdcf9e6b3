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

it.each(bundledTemplates.flatMap(({ body }) => [body.zh, body.en]))(
  'what lies behind the field is what is in it, letter by letter',
  (body) => {
    const drawn = linesOf(body).map(({ parts }) => parts.map(({ text }) => text).join(''));
    expect(drawn.join('\n')).toBe(body);
  },
);
