import { catalog } from 'errdesk:test-catalog';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { languages } from '../languages';
import { requestText } from '../request';
import type { Entry } from '../schema';
import { createLookup } from '../search/lookup';
import { createTriage } from '../triage/triage';
import { answered, entryOf, findingOf, from, orderOf } from './order-for-test';
import { nothingShown } from './paste/shown';
import type { Subject } from './subject';
import { fieldNames } from './variables/variables';

const lookup = createLookup(catalog);
const byCode = (code: string) => lookup.byCode(code).map(({ entry }) => entry);
const expired = entryOf('tencent-trtc-web-v4/account/70001');
const order = orderOf(findingOf(expired));

describe('an answer', () => {
  it('says what happened and why, but not what a document leaves open', () => {
    const meaning = {
      zh: '服务端没有受理。文档没有说明与 70004 的区别。',
      en: 'The server refused it. The document does not say how it differs from 70004.',
    };
    const cause = {
      zh: '参数超出范围。文档没有写出范围。',
      en: 'A value is out of range. The document does not say which.',
    };
    const entry: Entry = { ...expired, meaning, cause: { origin: 'document', ...cause } };
    expect(answered(findingOf(entry), { language: 'zh' }).text).toContain('原因：参数超出范围。\n');
    expect(answered(findingOf(entry)).text).toContain('\n\nThe server refused it.\n');
    for (const language of languages)
      expect(answered(findingOf(entry), { language }).text).not.toMatch(/文档|document/);
  });

  it('keeps the half of a sentence that says more than that', () => {
    const entry = entryOf('tencent-avsdk/server/10004');
    expect(answered(findingOf(entry), { language: 'zh' }).text).toContain('\n\n服务端报告超时。\n');
    expect(answered(findingOf(entry)).text).toContain('\n\nThe server reported a timeout.\n');
  });

  it('gives a customer both readings of a dispute, and names no document', () => {
    const entry = entryOf('tencent-roomengine/server/100003');
    const { text } = answered(findingOf(entry));
    expect(text).toContain('What you are seeing is this: Room id taken, or room missing (code 100003)');
    expect(text).toContain('\n- The room id exists already, and another has to be chosen.\n');
    const developer = answered(findingOf(entry), { audience: 'developer' }).text;
    expect(developer).toContain('\n- Tencent RoomEngine, error codes (in English): The room id exists');
  });

  it('says whose the steps are, and asks to pass on what is the developer’s', () => {
    const { text } = answered(findingOf(expired), { language: 'zh' });
    expect(text).toMatch(/^您好，[^\n]+\n\n/);
    expect(text).toMatch(/\n1\. 【开发者】/);
    expect(text).toContain('（方括号内为处理人）：');
    const theirs = expired.remedy.filter(({ actor }) => actor === 'developer');
    const alone = answered(findingOf({ ...expired, remedy: theirs })).text;
    expect(alone).toContain('\n\nPlease pass this on to the people who build your app:\n1. ');
  });

  it('says whose the steps are before the steps, also where they are of several errors', () => {
    const both: Subject = { kind: 'findings', entries: [expired, expired], doubts: [], shown: new Map() };
    for (const subject of [findingOf(expired), both])
      for (const length of ['full', 'short'] as const) {
        const { text } = answered(subject, { length });
        expect(text.indexOf('who does each')).toBeGreaterThan(0);
        expect(text.indexOf('who does each')).toBeLessThan(text.indexOf('[Developer]'));
      }
  });

  it('does not say twice why', () => {
    const inside = entryOf('tencent-trtc-web-v4/account/70201');
    const { text } = answered(findingOf(inside), { language: 'zh' });
    expect(text.match(/账号系统内部/g)?.length).toBe(1);
    expect(text).not.toContain('原因：');
    expect(answered(findingOf(inside)).text).not.toContain('Why it happens');
    expect(answered(findingOf(expired), { language: 'zh' }).text).toContain('原因：');
  });

  it('passes on what was read off the paste', () => {
    const seen = [{ zh: '签名早就过期了。', en: 'The signature had long expired.' }];
    const shown = { ...nothingShown, seen };
    for (const length of ['full', 'short'] as const)
      expect(answered({ kind: 'finding', entry: expired, shown }, { length }).text).toContain(
        'The signature had long expired.',
      );
  });

  it('asks for the missing facts in the words that are looked for in an edited answer', () => {
    const missing = createTriage(catalog)('error').missing;
    expect(missing.length).toBeGreaterThan(2);
    for (const language of languages)
      for (const audience of ['customer', 'developer'] as const)
        for (const length of ['full', 'short'] as const)
          for (const subject of [findingOf(expired), { kind: 'question', candidates: [] } as const])
            expect(answered(subject, { language, audience, length, missing }).text).toContain(
              requestText(missing, language),
            );
  });
});

describe('a question back', () => {
  const asking = (candidates: readonly Entry[], language: 'zh' | 'en' = 'en') =>
    answered({ kind: 'question', candidates }, { language, audience: 'developer' }).text;

  it('asks for the SDK where the candidates differ in it', () => {
    expect(asking(byCode('1101'))).toContain('Which SDK do you use');
  });

  it('asks what the error object says where one SDK has several meanings', () => {
    const netease = byCode('404').filter(({ sdk }) => sdk === 'netease-webrtc');
    expect(asking(netease, 'zh')).toContain('name、desc');
  });

  it('asks for the whole error where there is no candidate', () => {
    expect(asking([], 'zh')).toContain('完整的报错内容');
    expect(asking([])).toContain('the full error');
  });
});

describe('a field without a value', () => {
  it('is a hole where it is printed, in the language of the answer', () => {
    expect(from('Hello {{ customer }}, {{ "by " | append: agent | upcase }}.', order)).toEqual({
      text: 'Hello ⟦customer name⟧, ⟦agent name⟧.',
      holes: ['customer', 'agent'],
    });
    expect(from('{{ customer }}', { ...order, language: 'zh' }).text).toBe('⟦客户姓名⟧');
  });

  it.each([
    ['{% if customer %}yes{% else %}no{% endif %}', 'no'],
    ['{% if customer == blank %}no{% endif %}', 'no'],
    ['{% unless customer %}no{% endunless %}', 'no'],
    ['{{ customer | default: "all" }}', 'all'],
    ['{% for one in customer %}{{ one }}{% else %}no{% endfor %}', 'no'],
  ])('is nothing to %s', (body, said) => {
    expect(from(body, order)).toEqual({ text: said, holes: [] });
  });

  it('is a hole also where blanks were typed', () => {
    expect(from('{{ customer }}', { ...order, fields: { customer: ' \n' } }).holes).toEqual(['customer']);
  });

  it.each(fieldNames)('%s is printed where it has one', (name) => {
    expect(from(`{{ ${name} }}`, { ...order, fields: { [name]: 'T 1' } })).toEqual({
      text: 'T 1',
      holes: [],
    });
  });

  it('is a hole for everything else that this error lacks', () => {
    const { text, holes } = from('{{ symbol }} {{ findings[0].since }} {{ fault.title }}', order);
    expect(text).toBe('⟦error name⟧ ⟦first version⟧ ⟦fault⟧');
    expect(holes).toEqual(['symbol', 'since', 'fault']);
  });
});

/** Answer text as it is read: paragraphs, line breaks, lists by `-` and `1.`, code and strong; nothing else is markup. */
const reader = new MarkdownIt('zero', { breaks: true });
const { block, inline } = new MarkdownIt('zero');
block.ruler.enableOnly('list');
inline.ruler.enableOnly('emphasis');
const [list] = block.ruler.getRules('');
const [emphasis] = inline.ruler.getRules('');
if (!list || !emphasis) throw new Error('markdown-it has lost a rule.');
reader.block.ruler.at(
  'list',
  (state, start, end, silent) => {
    const line = state.getLines(start, start + 1, 0, false);
    return /^\s*(?:-|\d{1,9}\.)(?:\s|$)/.test(line) && list(state, start, end, silent);
  },
  { alt: ['paragraph'] },
);
reader.inline.ruler.at(
  'emphasis',
  (state, silent) => state.src[state.pos] === '*' && emphasis(state, silent),
);
reader.enable(['list', 'backticks', 'emphasis', 'escape', 'newline']);
const read = (text: string) =>
  reader
    .render(text)
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();

describe('a value', () => {
  const hostile = [
    ...[
      '*',
      '**bold**',
      '*x* y',
      '`code`',
      '``',
      '{{ customer }}',
      '{% if x %}',
      '1. First',
      '1) x',
      '- x',
      '+',
    ],
    ...['-', '* x', '<script>alert(1)</script>', '&amp;', '\\', '\\*', 'C:\\Users\\_x_', '__proto__', '_x_'],
    ...[
      '# h',
      '> q',
      '===',
      '---',
      '[a](b)',
      '![a](b)',
      '~~x~~',
      '| a |',
      '-1101',
      'ERR_ROOM_ID',
      '2024. 5',
      '⟦x⟧',
    ],
    ...['https://example.com/a_b_c', '\u200b*', '1.', '12345678901. x', '李*四', '_李_'],
  ];

  it.each(hostile)('%j comes out as it is, at the start of a line and within one', (value) => {
    const fields = { customer: value };
    expect(read(from('{{ customer }}', { ...order, fields }).text)).toBe(value);
    expect(read(from('Dear {{ customer }}!', { ...order, fields }).text)).toBe(`Dear ${value}!`);
    expect(read(from('a\n{{ customer }}\n{{ customer }} b', { ...order, fields }).text)).toBe(
      `a\n${value}\n${value} b`,
    );
    const symbol = answered(findingOf({ ...expired, code: undefined, symbol: value }), {
      audience: 'developer',
    });
    expect(read(symbol.text)).toContain(`error name ${value}`);
  });

  it('keeps to its line, unless it is an excerpt', () => {
    const fields = { customer: 'Li\n\n1. Wang', excerpt: 'a\n1. b\n- c' };
    expect(from('{{ customer }}', { ...order, fields }).text).toBe('Li 1. Wang');
    expect(read(from('{{ excerpt }}', { ...order, fields }).text)).toBe(fields.excerpt);
  });

  it('is left alone where it marks nothing', () => {
    for (const value of [
      'ERR_ROOM_ID',
      '__proto__',
      '-1101',
      'Room.join()',
      'a - b',
      'v4.11',
      'C:\\Users',
      '1) x',
    ])
      expect(from('{{ customer }}', { ...order, fields: { customer: value } }).text).toBe(value);
  });

  it('is not a template', () => {
    const fields = { customer: '{{ agent }}{% for i in (1..9) %}x{% endfor %}', agent: 'Chen' };
    expect(from('{{ customer }}', { ...order, fields }).text).toBe(fields.customer);
  });

  it('marks up what the template marks up', () => {
    const body = '{% capture list %}\n- **{{ title }}**\n{% endcapture %}\n{{ list }}';
    expect(from(body, order).text).toBe('- **The signature (userSig) has expired**');
  });
});

describe('the lines of a template', () => {
  it('are as written, and those that hold nothing but tags are none', () => {
    const body =
      'a\n  {% if title %}\n\tb  \r\n  {% endif %}\n{% if agent %}{{ agent }}{% endif %}\n\n\nc\n\n';
    expect(from(body, order).text).toBe('a\n\tb\n\nc');
  });

  it.each([
    ['{% for i in (1..100000000) %}x{% endfor %}'],
    ['{% for i in (1..99999) %}{% for j in (1..99999) %}x{% endfor %}{% endfor %}'],
    ['{% assign x = "0123456789" %}{% for i in (1..99) %}{% assign x = x | append: x %}{% endfor %}{{ x }}'],
  ])('come to an end: %s', (body) => {
    expect(from(body, order)).toMatchObject({ text: '', problem: { code: 'endless', line: 1 } });
  });

  it('say in a problem where they cannot be carried out', () => {
    expect(from('a\n{{ findings[3].title }}', order)).toMatchObject({
      text: '',
      problem: { code: 'no-value', line: 2, column: 4 },
    });
  });
});
