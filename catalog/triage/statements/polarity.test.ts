import { describe, expect, it } from 'vitest';
import { polarityOf } from './polarity';
import { sentenceInTalk } from './sentence';

function polarity(sample: string) {
  const start = sample.indexOf('«');
  const end = sample.indexOf('»') - 1;
  return polarityOf(sentenceInTalk(sample.replace(/[«»]/g, ''), { start, end }));
}

describe('a code that did not come up', () => {
  it.each([
    '的 «70001» 我们没碰上过，一次都没有',
    '别再查 «70001» 了，现场压根没报这个码',
    '核对过三台机器，均未返回 «-2301»',
    '不存在 «10006» 这回事，客户把产品名写错了',
    'Nobody on our side has ever hit «70001» with it.',
    "We checked twice: it isn't returning «70001».",
    'Not a single «16388» came out of it this month.',
    '«70001» ? No, not once; the customer mixed up two products.',
    '已解决。«40000500» 是我们连点造成的，加了防抖就好了',
    'Resolved: the «70016» went away after we uploaded the key. Closing this myself.',
    '老赵\n出 «-100013» 了\n老赵\n啊不对，没有这个错误，大家当没看见',
  ])('%s', (sample) => expect(polarity(sample)).toBe('denied'));
});

describe('a code that is only thought of', () => {
  it.each([
    '万一哪天给用户弹 «-2346»，我们的预案是先分流',
    'Had it returned «1301» we would have told you.',
    '假设明年真的返回 «63007»，届时再议',
    'In the tabletop exercise it answers «-100021» at nine.',
  ])('%s', (sample) => expect(polarity(sample)).toBe('supposed'));
});

/** A negation of anything but the code is a trouble. */
describe('a report with a negation in it', () => {
  it.each([
    '没有声音，报 «70001»',
    '一直没返回数据，报 «10006»',
    '重启也没用，还是 «70001»',
    '重新生成了也不行，依旧 «70003»',
    'We cannot log in and get «70001»',
    'It does not work, it returns «70001»',
    'join did not succeed: «16388»',
    'Not fixed yet, «70001» again',
    '演练时报 «10006»，怎么办',
    '没有权限，报 «-2301»',
    'error no «70001»',
  ])('%s', (sample) => expect(polarity(sample)).toBeUndefined());
});
