import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { times } from '../../scripts/depth';
import { checkTemplate } from './check';
import { filterNames, tagNames } from './engine';
import { entryOf, findingOf, from, orderOf } from './order-for-test';
import { variables } from './variables/variables';

describe('checkTemplate', () => {
  it.each([
    ['Hi {{ costumer }}', { name: 'costumer', nearest: 'customer', line: 1, column: 7 }],
    ['a\n\n  {% if agnet %}x{% endif %}', { name: 'agnet', nearest: 'agent', line: 3, column: 9 }],
    ['{% for one in step %}{% endfor %}', { name: 'step', nearest: 'steps', line: 1, column: 15 }],
    ['{{ findings[0].titel }}', { name: 'findings.titel', nearest: 'findings.title', line: 1, column: 4 }],
    ['{{ fault.look }}', { name: 'fault.look', nearest: 'fault.looks', line: 1, column: 4 }],
    [
      '{% for s in steps %}\n  {{ s.txt }}\n{% endfor %}',
      { name: 's.txt', nearest: 's.text', line: 2, column: 6 },
    ],
    ['{{ title | append: custmer }}', { name: 'custmer', nearest: 'customer', line: 1, column: 20 }],
    ['{{ forloop.index }}', { name: 'forloop', line: 1, column: 4 }],
    ['{{ constructor }}', { name: 'constructor', line: 1, column: 4 }],
    ['{{ title.constructor }}', { name: 'title.constructor', line: 1, column: 4 }],
  ])('finds the unknown variable of %j', (body, problem) => {
    expect(checkTemplate(body)).toEqual([{ code: 'unknown-variable', ...problem }]);
  });

  it('lists all of them, in the order of the lines', () => {
    const found = checkTemplate('{{ titel }}\n{{ title }} {{ coed }}\n{{ titel }}');
    expect(found.map(({ line, column, nearest }) => [line, column, nearest])).toEqual([
      [1, 4, 'title'],
      [2, 16, 'code'],
      [3, 4, 'title'],
    ]);
  });

  it.each([
    [
      '{{ title | upcas }}',
      { code: 'unknown-filter', name: 'upcas', nearest: 'upcase', line: 1, column: 12 },
    ],
    ['a\n{% fro x in steps %}', { code: 'unknown-tag', name: 'fro', nearest: 'for', line: 2, column: 4 }],
    ['{{ title | raw }}', { code: 'unknown-filter', name: 'raw', line: 1, column: 12 }],
    ['{% include "a" %}', { code: 'unknown-tag', name: 'include', line: 1, column: 4 }],
    ['{% render "/etc/passwd" %}', { code: 'unknown-tag', name: 'render', line: 1, column: 4 }],
    ['x\n{% if title %}', { code: 'not-closed', line: 2, column: 1 }],
    ['x {{ title', { code: 'not-closed', line: 1, column: 3 }],
    ['{% if title = "a" %}{% endif %}', { code: 'syntax', line: 1, column: 14 }],
    ['{{ findings[9].title }}', { code: 'no-value', name: 'findings.9', line: 1, column: 4 }],
    [' \n', { code: 'empty', line: 1, column: 1 }],
    ['x'.repeat(50_001), { code: 'too-long', line: 1, column: 1 }],
  ])('says where %.60j is wrong', (body, problem) => {
    expect(checkTemplate(body)).toMatchObject([problem]);
  });

  it.each([
    '{% for i in (1..100000000) %}x{% endfor %}',
    '{% for a in (1..9999) %}{% for b in (1..9999) %}{% for c in steps %}x{% endfor %}{% endfor %}{% endfor %}',
    '{% assign x = "0123456789" %}{% for i in (1..99) %}{% assign x = x | append: x %}{% endfor %}',
    '{% for i in (1..20000) %}{% assign b = i | times: 2 %}{% endfor %}ok',
    '{% for i in (1..20000) %}{% endfor %}ok',
    `{% for i in (1..9999) %}{{ 1 ${'or 1 '.repeat(9000)} }}{% endfor %}`,
    `{% for i in (1..9999) %}{% if nil %}${'{% elsif nil %}'.repeat(3000)}{% endif %}{% endfor %}`,
    `{% for i in (1..9999) %}{% case i %}{% when ${'0,'.repeat(9000)}0 %}{% endcase %}{% endfor %}`,
    `{% for i in (1..9999) %}{{ 1 ${'| plus: 1 '.repeat(4500)} }}{% endfor %}`,
    `{% for i in (1..9999) %}${'x'.repeat(49_000)}{% endfor %}`,
    '{% for i in (1..9999) %}{% capture x %}{{ excerpt }}{{ x | default: "" }}{% endcapture %}{% endfor %}',
    '{% assign all = findings | concat: findings %}{% for i in (1..99) %}{% assign all = all | concat: all %}{% endfor %}',
    '{% for i in (1..9999) %}{% assign y = findings | where: "code", "1" | map: "steps" | uniq %}{% endfor %}',
    ...[
      'replace: "a", "bb"',
      'replace: "", x',
      'split: "," | sort | join: x',
      'truncatewords: 3',
      'upcase',
    ].map(
      (filters) =>
        `{% assign x = "a,a a" %}{% for i in (1..12) %}{% assign x = x | append: x %}{% endfor %}{% for i in (1..999) %}{% assign y = x | ${filters} %}{% endfor %}`,
    ),
    '{% assign x = "a,a a" %}{% for i in (1..12) %}{% assign x = x | append: x %}{% endfor %}{% assign y = x | append: "y" %}{% assign z = x | append: "z" %}{% for i in (1..999) %}{% if y == z or y contains z %}{% endif %}{% endfor %}',
  ])('stops %.150s, which has no end', (body) => {
    expect(checkTemplate(body)).toMatchObject([{ code: 'endless', line: 1 }]);
  });

  it.each([
    ['{% if title %}'.repeat(41) + '{% endif %}'.repeat(41), 40 * 14 + 1],
    [`{{ ${'('.repeat(41)}1${'..2)'.repeat(41)} }}`, 1],
    [`x{{ title${'[title'.repeat(6000)}${']'.repeat(6000)} }}`, 2],
  ])('stops what is nested too deep: %.40s', (body, column) => {
    expect(checkTemplate(body)).toEqual([{ code: 'too-deep', line: 1, column }]);
  });

  it('has nothing against what is nested as deep as that, or in quotes', () => {
    expect(checkTemplate(`${'{% if title %}'.repeat(40)}x${'{% endif %}'.repeat(40)}`)).toEqual([]);
    expect(checkTemplate(`{{ title | append: "${'['.repeat(99)}" }}`)).toEqual([]);
  });

  it.each([
    'No variable at all',
    '{% if findings[1] %}{{ findings[1].title }}{% endif %}',
    '{{ findings[1].title }}',
    '{% for f in findings %}{{ forloop.index }}{% for s in f.sources %}{{ s.section }}{% endfor %}{% endfor %}',
    '{% assign mine = steps | where: "for", "developer" %}{{ mine.size }} {{ mine | map: "text" | join: ", " }}',
    '{% case audience %}{% when "customer" %}a{% else %}b{% endcase %}{% # a remark %}{% comment %}{{ x }}{% endcomment %}',
    '{%- if customer -%} {{ customer }} {%- endif -%}',
  ])('has nothing against %j', (body) => {
    expect(checkTemplate(body)).toEqual([]);
  });

  it('has nothing against any variable there is', () => {
    const body = Object.keys(variables)
      .map((name) => `{{ ${name} }}`)
      .join('\n');
    expect(checkTemplate(body)).toEqual([]);
  });

  it('answers a value for anything that can be typed', () => {
    const piece = fc.constantFrom(
      ...['{{', '}}', '{%', '%}', ' ', '\n', '|', ':', '"', '.', '[', ']', '(1..3)', '-', '0', 'in', 'end'],
      ...[...tagNames, ...filterNames, ...Object.keys(variables), 'endif', 'endfor', 'else', 'raw', 'endraw'],
    );
    const order = orderOf(findingOf(entryOf('tencent-trtc-web-v4/account/70001')));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const body = pieces.join('');
        for (const { line, column } of checkTemplate(body)) expect(Math.min(line, column)).toBeGreaterThan(0);
        expect(typeof from(body, order).text).toBe('string');
      }),
      { numRuns: times(150, 1500) },
    );
  });
});
