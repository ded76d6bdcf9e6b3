import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { escapeValue } from '../answer/escape';
import { type Form, forms } from './form';
import { formOf, htmlFragment } from './forms';
import { style, styleHash } from './page-style';

const options = { language: 'en', title: 'Answer' } as const;
const as = (form: Form, text: string) => formOf(text, form, options);

const answer = `您好，

**原因：**网络不通，见 https://cloud.example/doc(1)。
请按下面的顺序处理：
1. 核对 \`sdkAppId\`
1. 检查：
   - 端口
   - 防火墙
1. 回复 ⟦订单号⟧`;

describe('an answer', () => {
  it('is plain text without marks, its lists counted', () => {
    expect(as('text', answer)).toBe(`您好，

原因：网络不通，见 https://cloud.example/doc(1)。
请按下面的顺序处理：
1. 核对 sdkAppId
2. 检查：
   - 端口
   - 防火墙
3. 回复 ⟦订单号⟧`);
  });

  it('is CommonMark that pairs its stars beside Chinese punctuation too', () => {
    expect(as('markdown', answer)).toBe(`您好，

**原因**：网络不通，见 <https://cloud.example/doc(1)>。\\
请按下面的顺序处理：

1. 核对 \`sdkAppId\`
2. 检查：
   - 端口
   - 防火墙
3. 回复 ⟦订单号⟧`);
  });

  it('is Jira’s notation', () => {
    expect(as('jira', answer)).toBe(`您好，

{*}原因：{*}网络不通，见 [https://cloud.example/doc(1)]。
请按下面的顺序处理：

# 核对 {{sdkAppId}}
# 检查：
#* 端口
#* 防火墙
# 回复 ⟦订单号⟧`);
  });

  it('is what an agent of Zendesk writes: lists stand apart, lines end as they are, addresses are bare', () => {
    expect(as('zendesk', answer)).toBe(`您好，

**原因**：网络不通，见 https://cloud.example/doc(1)。
请按下面的顺序处理：

1. 核对 \`sdkAppId\`
2. 检查：
   - 端口
   - 防火墙
3. 回复 ⟦订单号⟧`);
  });

  it('is rich text of few elements, each with its looks, in its language', () => {
    const html = htmlFragment(answer, 'zh');
    expect(html).toMatch(/^<div lang="zh-CN"><p style="[^"]+">您好，<\/p>/);
    expect(html).toContain(
      '<strong>原因：</strong>网络不通，见 <a href="https://cloud.example/doc(1)">https://cloud.example/doc(1)</a>。<br>请按',
    );
    expect(html).toMatch(/<li style="[^"]+">检查：<ul style="[^"]+"><li style="[^"]+">端口<\/li>/);
    const elements = new Set(html.match(/(?<=<)[a-z]+/g));
    expect([...elements].sort()).toEqual(['a', 'br', 'code', 'div', 'li', 'ol', 'p', 'strong', 'ul']);
  });

  it('is a page with its title and language, under a policy that lets nothing run or load', () => {
    const page = formOf(answer, 'html', { language: 'zh', title: '<报错> & 处理' });
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
    expect(page).toContain(
      `content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/);
    expect(page).toContain('<title>&lt;报错&gt; &amp; 处理</title>');
    expect(page).toContain('<h1>&lt;报错&gt; &amp; 处理</h1>');
    expect(page).not.toMatch(/<script|<img|<link|src=|url\(/);
  });
});

describe('what is no markup', () => {
  it.each([
    ['a single star and underscores', 'a * b *c* _d_ __e__ JOIN_ROOM_FAILED'],
    ['other marks of lists', '* a\n+ b\n1) c'],
    ['headings, quotations and rules', '# a\n> b\n---\n===\n***'],
    ['HTML', '<b>a</b> &amp; <script>alert(1)</script>'],
    ['links with a name', '[x](javascript:alert(1)) [y](https://a.example)'],
    ['a picture', '![x](https://a.example/p.png)'],
    ['what indents a line', 'a\n    at b\n  at c'],
    ['numbers', '-1101 is not 3.14, 2. b'],
    ['paths', 'C:\\Users\\me\nC:\\'],
    ['a table', '| a | b |\n|---|---|\n| c | d |'],
    ['a formula', '=HYPERLINK("https://a.example";"x")'],
    ['a macro of Jira', '{code}rm{code} {color:red}x{color}'],
    ['a hole and a pseudonym', '⟦customer name⟧ ⟦e-mail A⟧'],
  ])('%s', (_name, text) => expect(as('text', text)).toBe(text));
});

describe('links', () => {
  const linked = (text: string) =>
    [...htmlFragment(text, 'en').matchAll(/href="([^"]*)"/g)].map(([, address]) => address);

  it.each([
    ['see https://a.example/b?c=d#e.', ['https://a.example/b?c=d#e']],
    ['见https://a.example/b，然后', ['https://a.example/b']],
    ['(https://a.example/b_(c))', ['https://a.example/b_(c)']],
    ['[x](https://a.example)', ['https://a.example']],
    ['**https://a.example/b**', ['https://a.example/b']],
    ['`https://a.example`', []],
    ['http://a.example javascript:alert(1) data:text/html,x xhttps://a.example', []],
    ['https://" onclick="alert(1)', []],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));
});

describe('Jira’s notation', () => {
  it.each([
    ['{code} [~me] a|b', '\\{code\\} \\[\\~me\\] a\\|b'],
    ['-1101 JOIN_ROOM_FAILED _x_ 2026-11-20', '\\-1101 JOIN_ROOM_FAILED \\_x\\_ 2026-11-20'],
    ['!a.png! really! ??', '\\!a.png! really! \\??'],
    ['C:\\dir\\x', 'C:&#92;dir&#92;x'],
    ['h1. x', 'h1&#46; x'],
    ['# x\n* y\n- z', '\\# x\n\\* y\n\n* z'],
    ['&lt; & (x) :)', '&amp;lt; & \\(x) \\:)'],
    ['**a** b', '*a* b'],
  ])('%s', (text, expected) => expect(as('jira', text)).toBe(expected));

  it('keeps a list together whose items have several paragraphs, and numbers that do not begin at one', () => {
    expect(as('jira', '1. a\n\n   b\n2. c')).toBe('# a \\\\ b\n# c');
    expect(as('jira', '3. a\n4. b')).toBe('3. a\n4. b');
  });
});

it('reads any text back that was made literal', () => {
  const text = '**a** `b` \\* \\\\ 1. c\n1. d\n- e\n  - f\n<i> {g} https://a.example';
  expect(as('text', escapeValue(text))).toBe(text);
  expect(as('html', escapeValue(text))).not.toMatch(/<(?:strong|code|li)>/);
});

it('drops what cannot be seen and mends what is no character', () => {
  expect(as('text', 'a\0b\u001b[31mc\r\nd\ud800e')).toBe('ab[31mc\nd\ufffde');
});

it('writes a hole in every form', () => {
  for (const form of forms) expect(as(form, 'Hello ⟦customer name⟧,')).toContain('⟦customer name⟧');
});
