import { describe, expect, it } from 'vitest';
import { sentenceInTalk } from './sentence';
import { isSettled, type Settlement, settlements } from './settlements';

function isSettledIn(sample: string, forms?: readonly Settlement[]): boolean {
  const start = sample.indexOf('«');
  const end = sample.indexOf('»') - 1;
  const said = sentenceInTalk(sample.replace(/[«»]/g, ''), { start, end });
  return isSettled(`${said.before} # ${said.after}`, said, forms);
}

it.each([
  '抛 code=«404»。不是网页的 404，是 SDK 对象里的 code',
  '报 «70003»。不是偶发，必现',
  'it gives «417». It is not the HTTP status, it is in the error object',
  'we get «70003» on 4G. It does not happen on wifi',
])('says what it is not, and takes nothing back: %s', (sample) => expect(isSettledIn(sample)).toBe(false));

it.each(['报 «70003»。不是，看错了', 'I saw «70003». It did not happen here.', '«70003»? That was not us.'])(
  'is taken back: %s',
  (sample) => expect(isSettledIn(sample)).toBe(true),
);

describe.each(settlements)('a matter that is $id', (form) => {
  it.each(form.catches)('%s', (sample) => expect(isSettledIn(sample, [form])).toBe(true));
  it.each(form.leaves)('is not %s', (sample) => expect(isSettledIn(sample)).toBe(false));
});
