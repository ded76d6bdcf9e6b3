import { describe, expect, it } from 'vitest';
import { sentenceInTalk } from '../sentence';
import type { GeneralForm } from './general-form';
import { generalForms, isGeneral } from './general-forms';
import { taughtForms } from './taught-forms';

function isGeneralHere(sample: string, forms?: readonly GeneralForm[]) {
  const start = sample.indexOf('«');
  const end = sample.indexOf('»') - 1;
  return isGeneral(sentenceInTalk(sample.replace(/[«»]/g, ''), { start, end }), forms);
}

describe.each([...generalForms, ...taughtForms])(
  'a sentence that speaks of a code in general, as $id',
  (form) => {
    it.each(form.catches)('%s', (sample) => expect(isGeneralHere(sample, [form])).toBe(true));
    it.each(form.leaves)('is not %s', (sample) => expect(isGeneralHere(sample)).toBe(false));
  },
);
