import { describe, expect, it } from 'vitest';
import { bundledFor, bundledTemplates } from '../../catalog/answer/bundled';
import type { Template } from '../../catalog/answer/template';
import { templateFile } from '../../catalog/answer/template-file';
import { judgeFile, wrongWith } from './judge-templates';

function template(id: string, en = 'Hello {{ title }}'): Template {
  return { id, name: { zh: '我们的', en: 'Ours' }, kinds: ['finding'], body: { zh: '您好', en } };
}

const judge = (templates: readonly Template[], existing: readonly Template[] = []) =>
  judgeFile({ name: 'team.json', text: templateFile(templates) }, existing);

describe('a file that is to be imported', () => {
  it('says of each template whether it is new, replaces one or is there already', () => {
    const existing = [template('a'), template('b')];
    const changed = template('b', 'Dear {{ customer | default: "you" }}');
    expect(judge([template('a'), changed, template('c')], existing)).toEqual({
      ok: true,
      value: {
        file: 'team.json',
        found: [
          { template: template('a'), does: 'same' },
          { template: changed, does: 'replaces' },
          { template: template('c'), does: 'new' },
        ],
      },
    });
  });

  it('never replaces a bundled template, and adds nothing when it comes again', () => {
    const ours = { ...bundledFor('finding'), body: { zh: '您好', en: 'Hi' } };
    const kept = { ...ours, id: 'own-finding' };
    expect(judge([ours])).toMatchObject({ value: { found: [{ template: kept, does: 'new' }] } });
    expect(judge([ours], [kept])).toMatchObject({ value: { found: [{ template: kept, does: 'same' }] } });
    expect(judge([ours, { ...kept, name: { zh: '另', en: 'Other' } }])).toMatchObject({
      value: { found: [{ template: { id: 'own-own-finding' } }, { template: { id: 'own-finding' } }] },
    });
    expect(judge(bundledTemplates)).toMatchObject({
      value: { found: bundledTemplates.map(() => ({ does: 'same' })) },
    });
  });

  it('is refused whole where one template has an unknown variable', () => {
    expect(judge([template('a'), template('b', 'Hello\n{{ custmer }}')])).toEqual({
      ok: false,
      problem: {
        code: 'template-wrong',
        file: 'team.json',
        name: { zh: '我们的', en: 'Ours' },
        language: 'en',
        wrong: { code: 'unknown-variable', line: 2, column: 4, name: 'custmer', nearest: 'customer' },
      },
    });
  });

  it.each([
    ['{', { code: 'not-json' }],
    ['{"a":1}', { code: 'not-templates' }],
    ['{"format":"errdesk-templates","version":2}', { code: 'newer', version: 2 }],
  ])('is refused where it is none: %s', (text, wrong) => {
    expect(judgeFile({ name: 'x.json', text }, [])).toEqual({
      ok: false,
      problem: { code: 'templates-file-wrong', file: 'x.json', wrong },
    });
  });
});

it('nothing is wrong with the bundled ones', () => {
  expect(wrongWith(bundledTemplates, null)).toBeUndefined();
});
