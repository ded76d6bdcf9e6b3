import { describe, expect, it } from 'vitest';
import { sentenceInTalk } from './sentence';
import { isSettled, type Settlement, settlements } from './settlements';

function isSettledIn(sample: string, forms?: readonly Settlement[]): boolean {
  const start = sample.indexOf('«');
  const end = sample.indexOf('»') - 1;
  const said = sentenceInTalk(sample.replace(/[«»]/g, ''), { start, end });
  return isSettled(`${said.before} # ${said.after}`, said, forms);
}

describe.each(settlements)('a matter that is $id', (form) => {
  it.each(form.catches)('%s', (sample) => expect(isSettledIn(sample, [form])).toBe(true));
  it.each(form.leaves)('is not %s', (sample) => expect(isSettledIn(sample)).toBe(false));
});
