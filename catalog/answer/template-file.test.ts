import { describe, expect, it } from 'vitest';
import { longestTemplateFile } from './bounds/limits';
import { bundledTemplates } from './bundled';
import { readTemplateFile, templateFile } from './template-file';

const whole = JSON.parse(templateFile(bundledTemplates));
const first = whole.templates[0];

describe('a file of templates', () => {
  it('brings them back as they were', () => {
    const file = templateFile(bundledTemplates);
    expect(readTemplateFile(file)).toEqual({ ok: true, templates: bundledTemplates });
    expect(readTemplateFile(`\ufeff${file}`).ok).toBe(true);
  });

  it('keeps the blanks and lines of a body', () => {
    const body = { zh: '  您好\r\n\n', en: ' Hi \n' };
    const read = readTemplateFile(templateFile([{ ...first, body }]));
    expect(read.ok && read.templates[0]?.body).toEqual(body);
  });

  it('is refused at once where it is more than anybody writes', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => ({ ...first, id: `a${at % 9}`, body: null }));
    expect(readTemplateFile(JSON.stringify({ ...whole, templates: many.slice(0, 501) }))).toEqual({
      ok: false,
      problems: [{ code: 'too-many', most: 500 }],
    });
    expect(readTemplateFile(JSON.stringify({ ...whole, templates: many }))).toEqual({
      ok: false,
      problems: [{ code: 'too-large', most: longestTemplateFile }],
    });
  });

  it('may hold as many as a team may have', () => {
    const most = Array.from({ length: 500 }, (_, at) => ({
      ...first,
      id: `a${at}`,
      body: { zh: 'x', en: 'x' },
    }));
    expect(readTemplateFile(templateFile(most))).toMatchObject({ ok: true, templates: { length: 500 } });
  });

  it.each([
    ['', [{ code: 'not-json' }]],
    ['{"format": "errdesk-templ', [{ code: 'not-json' }]],
    ['null', [{ code: 'not-templates' }]],
    ['[]', [{ code: 'not-templates' }]],
    [{ format: 'errdesk-entries', version: 1 }, [{ code: 'not-templates' }]],
    [{ ...whole, version: 2, more: [] }, [{ code: 'newer', version: 2 }]],
    [{ ...whole, version: 0 }, [{ code: 'wrong-part', path: 'version' }]],
    [{ ...whole, templates: [] }, [{ code: 'no-templates' }]],
    [{ ...whole, templates: [{ ...first, id: '../x' }] }, [{ code: 'wrong-part', path: 'templates.0.id' }]],
    [
      { ...whole, templates: [{ ...first, script: 'x' }] },
      [{ code: 'wrong-part', path: 'templates.0.script' }],
    ],
    [
      { ...whole, templates: [{ ...first, kinds: ['poem'] }] },
      [{ code: 'wrong-part', path: 'templates.0.kinds.0' }],
    ],
    [{ ...whole, templates: [first, first] }, [{ code: 'same-id', id: 'finding' }]],
    [
      { ...whole, templates: [{ ...first, name: { zh: 'x', en: 'x'.repeat(201) } }] },
      [{ code: 'wrong-part', path: 'templates.0.name.en' }],
    ],
    [
      { ...whole, templates: [{ ...first, name: { en: 'x' }, body: { ...first.body, zh: '' } }] },
      [
        { code: 'wrong-part', path: 'templates.0.name.zh' },
        { code: 'wrong-part', path: 'templates.0.body.zh' },
      ],
    ],
  ])('that is broken is refused, with what is wrong: %.70j', (content, problems) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    expect(readTemplateFile(text)).toEqual({ ok: false, problems });
  });
});
