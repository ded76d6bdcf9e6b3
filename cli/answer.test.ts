import { describe, expect, it } from 'vitest';
import { bundledTemplates } from '../catalog/answer/bundled';
import { templateFile } from '../catalog/answer/template-file';
import { run } from './run-for-test';

const entry = ['--entry', 'tencent-trtc-web-v4/account/70001'];
const withBody = (body: string, ...more: string[]) =>
  run(['answer', ...entry, '--template', 'own.liquid', ...more], { files: { 'own.liquid': body } });

describe('answer', () => {
  it('writes what goes back about the first finding', async () => {
    const { exit, out, err } = await run(['answer']);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^Hello, we are sorry for the trouble\.\n\nThe error 70001 that you report means: The signature \(userSig\) has expired/,
    );
    expect(out).toMatch(/\n\nKind regards\n$/);
    expect((await run(['answer', '-', '--lang', 'zh'])).out).toMatch(/^您好，给您带来不便，非常抱歉。\n\n/);
  });

  it('writes for whom, how long and with the names that are asked for', async () => {
    const { exit, out } = await run([
      ...['answer', '--for', 'developer', '--length', 'short', '--set', 'customer=Li', '--set', 'ticket=T=1'],
    ]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^Hello Li, the error 70001 that you report means: /);
    expect(out).toMatch(/\nTicket: T=1\n$/);
  });

  it('asks back where nothing is certain, and ends with 1', async () => {
    const { exit, out, err } = await run(['answer', 'f'], { files: { f: 'hello' } });
    expect([exit, err]).toEqual([1, '']);
    expect(out).toContain('Please send us the full error');
  });

  it('answers entries without any input, several of them at once', async () => {
    const readStdin = async () => {
      throw new Error('Nobody is to be waited for.');
    };
    expect((await run(['answer', ...entry], { readStdin })).out).toContain('70001');
    const two = await run(['answer', ...entry, '--entry', 'tencent-roomengine/device/-1101'], { readStdin });
    expect(two.exit).toBe(0);
    expect(two.out).toMatch(/\(1\) .*70001[\s\S]*\(2\) .*-1101/);
  });

  it('writes a hole out, says how to fill it, and ends with 1', async () => {
    const { exit, out, err } = await withBody('Dear {{ customer }}, {{ title }}.');
    expect([exit, out]).toEqual([1, 'Dear ⟦customer name⟧, The signature (userSig) has expired.\n']);
    expect(err).toBe(
      'errdesk: The answer lacks the customer name, marked in it as ⟦customer name⟧. Give it with --set customer=….\n',
    );
    expect(await withBody('Dear {{ customer }}.', '--set', 'customer=Li')).toMatchObject({
      exit: 0,
      err: '',
    });
    expect((await withBody('{{ symbol }}')).err).toContain('Ask {% if symbol %} in the template first');
  });

  it('is handed over in the form that is asked for, also as a file', async () => {
    const body = '**Why:** {{ customer }}\n1. {{ title }}';
    const by = (...more: string[]) => withBody(body, '--set', 'customer=A*B', ...more);
    expect((await by()).out).toBe('Why: A*B\n1. The signature (userSig) has expired\n');
    expect((await by('--format', 'jira')).out).toMatch(/^\*Why:\* A\*B\n\n# The/);
    expect((await by('--format', 'html')).out).toMatch(
      /^<!doctype html>[\s\S]*<h1>The signature[\s\S]*<strong>Why:<\/strong> A\*B/i,
    );
    expect(await by('--format', 'pdf')).toMatchObject({
      exit: 2,
      err: 'errdesk: There is no format pdf. Give --format text|html|markdown|jira|zendesk.\n',
    });
    const { out, written } = await by('--out', 'answer.txt');
    expect([out, written.get('answer.txt')]).toEqual([
      '',
      'Why: A*B\n1. The signature (userSig) has expired\n',
    ]);
  });

  it('withholds secrets, and says so, unless they are spared', async () => {
    const by = (...more: string[]) => withBody('Call {{ agent }}', '--set', 'agent=13812345678', ...more);
    expect(await by()).toMatchObject({
      exit: 0,
      out: 'Call ⟦phone A⟧\n',
      err: 'errdesk: ⟦phone A⟧ stands in place of something that should not leave. To send it as it is, give it with --spare.\n',
    });
    expect(await by('--spare', '13812345678')).toMatchObject({ out: 'Call 13812345678\n', err: '' });
  });

  it.each([
    ['Dear all,\n{{ titel }}', 'own.liquid:2:4: There is no variable titel. Is it title?\n'],
    ['{{ title | upcas }}', 'own.liquid:1:12: There is no filter upcas. Is it upcase?\n'],
    [
      '{% include "x" %}',
      'own.liquid:1:4: There is no tag include. docs/answers.md lists those there are.\n',
    ],
    ['{% if title %}', 'own.liquid:1:1: What begins here has no end.'],
    ['{% for i in (1..999999999) %}{% endfor %}', 'own.liquid:1:1: The template runs too long'],
    ['', 'own.liquid:1:1: The template is empty.'],
  ])('refuses the template %j and says where it is wrong', async (body, message) => {
    const { exit, out, err } = await withBody(body);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(`errdesk: ${message}`);
  });

  it('takes the template of a file that answers this, else the bundled one, and says so', async () => {
    const [finding, ...others] = bundledTemplates;
    if (!finding) throw new Error('There is no bundled template.');
    const mine = { ...finding, id: 'own', body: { zh: '好', en: 'Mine.' } };
    const files = { 't.json': templateFile([...others, mine]), f: 'hello', 'o.json': templateFile([mine]) };
    expect((await run(['answer', '--template', 't.json'], { files })).out).toBe('Mine.\n');
    const asked = await run(['answer', 'f', '--template', 'o.json'], { files });
    expect(asked.out).toContain('Please send us the full error');
    expect(asked.err).toBe('errdesk: o.json#own is not for this; the bundled template question was taken.\n');
  });

  it.each([
    [['--template', 'nonsense'], 'There is no template nonsense. Bundled are: finding'],
    [['--template', 'missing.json'], 'There is no file missing.json'],
    [['--template', 'bad.json'], 'bad.json: This is not JSON'],
    [['--template', 'other.json'], 'other.json: This is no file of Errdesk templates'],
    [['--set', 'name=x'], '--set knows no name=x'],
    [['--set', 'customer'], '--set knows no customer'],
    [['--for', 'boss'], '--for knows no boss'],
    [['--length', 'long'], '--length knows no long'],
    [['--entry', 'x/y/z'], 'There is no entry x/y/z'],
    [['a', 'b'], 'one file at a time'],
    [['--json'], 'answer has no option --json'],
    [['missing.log'], 'There is no file missing.log'],
  ])('refuses %j', async (argv, message) => {
    const files = { 'bad.json': '{', 'other.json': '{}' };
    const { exit, out, err } = await run(['answer', ...argv], { files });
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('says that an empty input is empty', async () => {
    const { exit, out, err } = await run(['answer', 'f'], { files: { f: ' \n' } });
    expect([exit, out]).toEqual([1, '']);
    expect(err).toContain('The input is empty');
  });
});
