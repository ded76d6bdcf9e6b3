import fc from 'fast-check';
import { Liquid } from 'liquidjs';
import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { times } from '../../scripts/depth';
import { from, orderOf } from '../answer/order-for-test';
import { formOf, htmlFragment } from './forms';

/** What a customer may send, or have sent, to be read as something else by the program that gets the answer. */
const hostile = [
  '{{ticket.requester.email}}',
  '{{ticket.comments}} {{ ticket.latest_comment }}',
  '{%for c in ticket.comments%}{{c}}{%endfor%}',
  '{{{{ticket.id}}}}',
  '{{{%{{%{{',
  '{\\{ticket.id}} {\\%raw%}',
  '{**{ticket.id}} **{**{ticket.id}}',
  '`{`{ticket.id}} {`{ticket.id}}`',
  '&#123;&#123;ticket.id&#125;&#125;',
  '{% raw %}{{ticket.id}}{% endraw %}{{ticket.id}}',
  '[~me] [~accountid:1] {code}x{code} {noformat} !a.png! {color:red}x{color} {{x}}',
  '@all @here @channel @everyone @All',
];
const piece = fc.constantFrom(
  ...['{', '{{', '}}', '{%', '%}', '%', '**', '*', '`', '\\', 'ticket.id', ' ', 'a', '\n', '- ', '1. '],
  ...[
    '[~me]',
    '[~accountid:1]',
    '{code}',
    '{noformat}',
    '@all',
    '@here',
    '<b>',
    '&#123;',
    '&lcub;',
    '\0',
    '|',
  ],
);
const value = fc.oneof(
  fc.constantFrom(...hostile),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
);

/** Where a template may print a value: in its text, in marks of its own, beside another value, after a brace. */
const places = [
  'Dear {{ customer }},',
  '**{{ customer }}** and {{ ticket }}{{ customer }}',
  '{**{{ customer }}**{ {{ excerpt }}',
  '1. {{ customer }}\n   - {{ excerpt }}\n2. `{{ customer }}`',
  '{% capture all %}{{ customer }}{% endcapture %}{{ all }}{{ all | append: "{" }}{{ all }}',
];

const written = fc.tuple(fc.constantFrom(...places), value, value).map(([body, one, other]) => {
  const fields = { customer: one, ticket: other, agent: other, date: one, excerpt: `${other}\n${one}` };
  return from(body, orderOf({ kind: 'question', candidates: [] }, { fields })).text;
});

const options = { language: 'en', title: '' } as const;
const runs = { numRuns: times(300, 3000) };
const markdown = new MarkdownIt({ html: true, breaks: true });

/** A program that knows every placeholder. Whatever it changes, it has read. */
function readsLiquid(text: string): boolean {
  if (/\{[{%]/.test(text)) return true;
  return new Liquid({ strictFilters: false }).parseAndRenderSync(text, {}) !== text;
}

describe('a value', () => {
  it('is no placeholder for Zendesk, before or after it reads the Markdown', () => {
    fc.assert(
      fc.property(written, (text) => {
        const form = formOf(text, 'zendesk', options);
        const html = markdown.render(form);
        for (const each of [form, html, visible(html)]) expect(readsLiquid(each), each).toBe(false);
      }),
      runs,
    );
  });

  it('is no placeholder where rich text is pasted', () => {
    fc.assert(
      fc.property(written, (text) => {
        const html = htmlFragment(text, 'en');
        for (const each of [html, visible(html)]) expect(readsLiquid(each), each).toBe(false);
      }),
      runs,
    );
  });

  it('is read as it was, in braces that look the same', () => {
    expect(visible(htmlFragment('{{ticket.id}} {% x %}', 'en'))).toBe('{\u2060{ticket.id}} {\u2060% x %}');
    expect(formOf('{{ticket.id}} {% x %}', 'text', options)).toBe('{{ticket.id}} {% x %}');
  });

  it('calls nobody in Jira, and starts no macro there', () => {
    fc.assert(
      fc.property(written, (text) => {
        const unescaped = formOf(text, 'jira', options)
          .replace(/\\[!-/:-@[-`{-~]/g, '·')
          // Marks of our own: code, and strong text without spaces around it.
          .replace(/\{\{|\}\}|\{\*\}/g, '·');
        expect(unescaped).not.toMatch(/\[~|\{(?:code|noformat|color|quote|panel)/);
      }),
      runs,
    );
  });

  it('calls no team in what reads Markdown', () => {
    const calls = /(?<!\w)@(?:all|channel|everyone|here)\b/i;
    fc.assert(
      fc.property(written, (text) => {
        // A code span is never a call.
        const html = markdown
          .render(formOf(text, 'markdown', options))
          .replace(/<code>[\s\S]*?<\/code>/g, '');
        expect(visible(html)).not.toMatch(calls);
      }),
      runs,
    );
    expect(formOf('me@all.example @scope/all', 'markdown', options)).toBe('me@all.example @scope/all');
  });
});

/** The text of a page. */
function visible(html: string): string {
  const textIn = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string =>
    nodes
      .map((node) => {
        if ('value' in node) return node.value;
        const inside = 'childNodes' in node ? textIn(node.childNodes) : '';
        return /^(?:br|p|li|div|[ou]l)$/.test(node.nodeName) ? `\n${inside}\n` : inside;
      })
      .join('');
  return textIn(parseFragment(html).childNodes).trim();
}
