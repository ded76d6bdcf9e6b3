import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { answerText, questionText } from './answer';
import { createLookup } from './lookup';
import { type Entry, languages } from './schema';

const lookup = createLookup(catalog);
const byCode = (code: string) => lookup.byCode(code).map(({ entry }) => entry);

function sample(): Entry {
  const [entry] = catalog.entries;
  if (!entry) throw new Error('the catalog is empty');
  return entry;
}

describe.each(languages)('answerText in %s', (language) => {
  it('says of every entry what happened, what the customer does and how to tell, without a hole', () => {
    for (const entry of catalog.entries) {
      const text = answerText(entry, language);
      const theirs = entry.remedy.filter(({ actor }) => actor === 'customer' || actor === 'developer');
      for (const each of [entry.confirm, ...theirs.map(({ step }) => step)]) {
        expect(text, entry.id).toContain(each[language]);
      }
      expect(text, entry.id).not.toMatch(/undefined|null|NaN|\[object|\{\{|\}\}| {2}/);
    }
  });

  it('keeps the steps of support and of the vendor to ourselves', () => {
    for (const entry of catalog.entries) {
      const text = answerText(entry, language);
      for (const { actor, step } of entry.remedy) {
        if (actor === 'support' || actor === 'vendor') expect(text, entry.id).not.toContain(step[language]);
      }
    }
  });
});

describe('answerText', () => {
  it('says what happened and why, but not what a document leaves open', () => {
    const text = {
      zh: '服务端没有受理。文档没有说明与 70004 的区别。',
      en: 'The server refused it. The document does not say how it differs from 70004.',
    };
    const entry: Entry = { ...sample(), disputes: [], meaning: text, cause: { origin: 'document', ...text } };
    expect(answerText(entry, 'zh')).toContain('原因：服务端没有受理。\n');
    expect(answerText(entry, 'en')).toContain('\n\nThe server refused it.\n');
    for (const language of languages) expect(answerText(entry, language)).not.toMatch(/文档|document/);
  });

  it('numbers the steps and says whose each is', () => {
    const [entry] = byCode('70001');
    const text = entry ? answerText(entry, 'zh') : '';
    expect(text).toMatch(/^您好，\n/);
    expect(text).toMatch(/\n1\. 【开发者】/);
  });

  it('says that we take care of what is not theirs', () => {
    const entry = catalog.entries.find(({ remedy }) => remedy.some(({ actor }) => actor === 'vendor'));
    expect(entry && answerText(entry, 'en')).toContain('We will take care of');
  });
});

describe('questionText', () => {
  it('asks for the SDK where the candidates differ in it', () => {
    expect(questionText(byCode('1101'), 'en')).toContain('Which SDK do you use');
  });

  it('asks what the error object says where one SDK has several meanings', () => {
    const netease = byCode('404').filter(({ sdk }) => sdk === 'netease-webrtc');
    expect(questionText(netease, 'zh')).toContain('name、desc');
  });

  it('asks for the whole error where there is no candidate', () => {
    expect(questionText([], 'zh')).toContain('完整的报错内容');
    expect(questionText([], 'en')).toContain('the full error');
  });

  it('never asks for a secret', () => {
    for (const language of languages) {
      for (const candidates of [[], byCode('1101'), byCode('404')]) {
        expect(questionText(candidates, language)).toMatch(/请去掉签名|take out any signature/);
      }
    }
  });
});
