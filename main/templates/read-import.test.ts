import { describe, expect, it } from 'vitest';
import { bundledFor, bundledTemplates } from '../../catalog/answer/bundled';
import type { Template } from '../../catalog/answer/template';
import { templateFile } from '../../catalog/answer/template-file';
import { readImport } from './read-import';

function template(id: string, en = 'Hello {{ title }}'): Template {
  return { id, name: { zh: '我们的', en: 'Ours' }, kinds: ['finding'], body: { zh: '您好', en } };
}

const judge = (templates: readonly Template[], existing: readonly Template[] = []) =>
  readImport({ name: 'team.json', text: templateFile(templates) }, existing);

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

  it.each([
    ['{', { code: 'not-json' }],
    ['{"a":1}', { code: 'not-templates' }],
    ['{"format":"errdesk-templates","version":2}', { code: 'newer', version: 2 }],
  ])('is refused where it is none: %s', (text, wrong) => {
    expect(readImport({ name: 'x.json', text }, [])).toEqual({
      ok: false,
      problem: { code: 'templates-file-wrong', file: 'x.json', wrong },
    });
  });
});
