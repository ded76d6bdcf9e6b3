import { expect, it } from 'vitest';
import { leadOf } from './lead';
import { underName } from './under-name';

function nameOf(sample: string): string | undefined {
  const at = sample.indexOf('«');
  const text = sample.replace(/[«»]/g, '');
  const end = sample.indexOf('»') - 1;
  const where = underName({
    lead: leadOf(text, at),
    before: text.slice(0, at),
    after: text.slice(end),
    negative: text.charAt(at) === '-',
    heading: undefined,
  });
  if (!where) return undefined;
  return 'thing' in where ? where.thing : where.place.id;
}

it.each([
  ['error number «1003»', 'code-key'],
  ['error no. «1003»', 'code-key'],
  ['err no «1003»', 'code-key'],
  ['Fehler Nr. «1003»', 'code-key'],
  ['err.no=«1003»', 'code-key'],
  ['Code No. «70003»', 'code-key'],
  ['the server answer number «100006»', 'code-key'],
  ['refusal number «1003»', 'code-key'],
  ['room no. «1003»', 'id'],
  ['the school server (nr. «2301», cellar)', 'id'],
  ['ticket number «70003»', 'id'],
  ['the server said no: «70003»', undefined],
  ['it is not. «70003»', undefined],
  ['enter room timeout «-3308»', undefined],
  ['latency «-3308»', 'time'],
])('%s: %s', (sample, expected) => expect(nameOf(sample)).toBe(expected));
