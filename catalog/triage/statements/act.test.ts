import { describe, expect, it } from 'vitest';
import { actOf, actRules } from './act-rules';
import { sentenceInTalk } from './sentence';

function act(sample: string) {
  const start = sample.indexOf('«');
  const end = sample.indexOf('»') - 1;
  return actOf(sentenceInTalk(sample.replace(/[«»]/g, ''), { start, end }));
}

describe.each(actRules)('a sentence in which a code is $act', (rule) => {
  it.each(rule.catches)('%s', (sample) => expect(act(sample)).toBe(rule.act));
  it.each(rule.leaves)('is not %s', (sample) => expect(act(sample)).not.toBe(rule.act));
});

it.each(['报错 «70001»', 'joinRoom failed code=«70001»', '{"code":«70003»,"message":"sign error"}'])(
  'reports in %s',
  (sample) => expect(act(sample)).toBeUndefined(),
);
