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
    '报 «70001» 的问题已经解决',
    '«-2105» 是我们传错了房间号，改完进房正常',
    'the «70001» of yesterday was resolved',
    '更正：上一条里的 «70001» 是我看错了',
    '撤回，«-2345» 发错群',
    'Please disregard my earlier note about «70001»',
    'Scratch that: «70001» did not occur',
    'the «10006» I sent was a typo',
    'I wrote that login returned «-2301». It did not.',
    'The «70009» came from an old key. Please close.',
    '报过一次 «70001»。后来是我们自己传错，不用跟进了',
    '没有报 «70001»',
    '没有 70001、70003、«70009» 任何一条',
    '这次没再出现«-2343»',
    '日志里没看到 «10006»',
    '不是«70001»',
    'we did not get «70001»',
    'it was NOT NotAllowedError and not «0x4001» either',
    'It is neither «70001» nor 70003.',
    'On trtc web we do not get 0x4001, nor «70003».',
    'It is not «70003»',
    '«70001» 已经解决了',
    '«-100013» 这个错误没再出现',
    '«70001» is fixed now',
    'please ignore the «70001»',
    'No, the room never gave us «70001»',
    '查过了，跟那个 SDK 的 «70001» 无关',
    '并没有出现 那个 SDK «70001»，只是画面卡',
    '有没有人见过 «70001»？——没有，今天一单都没有。',
    'the join problem of last week («-10015») did not come back after the CDN change',
    '«-2108» has not resurfaced after the fix of Tuesday',
    'the old «70001» did not return after the swap.',
    '«-2200» was not found in any log of this week',
    '我们的日志里不存在 «70001»',
    '出 «-100013» 了\n其实没有这个问题，看错了',
    '上周的 «-10015» 换线路以后没有再冒出来，无遗留',
    '我们这边根本不存在 «-2100» 这个码',
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
    '切着切着两边都没了 «70001» 然后黑屏',
    '没有声音，报 «70001»',
    '一直没返回数据，报 «10006»',
    '重启也没用，还是 «70001»',
    '重新生成了也不行，依旧 «70003»',
    'We cannot log in and get «70001»',
    'The room does not open and «-2105» comes up',
    'It does not work, it returns «70001»',
    'join did not succeed: «16388»',
    'Not fixed yet, «70001» again',
    '演练时报 «10006»，怎么办',
    '没有权限，报 «-2301»',
    'error no «70001»',
    '«70001» 还没解决',
    'createRoom onError «-1002»\n从首页进没有这个问题',
    '报 «-1002»\n安卓没有这个问题',
    '报 «-1002»\niOS 没有这个问题',
    '«70001», still not fixed',
    '«70001» 修好以后又出现',
    'login returned «-2301». We checked the signature.',
    '更正：错误码应该是 «70001»',
    'It was a typo, the code is actually «70001»',
    '报 «70001»',
    '是不是 «70001»',
    '有没有人遇到过 «70001»',
    '不是报«70001»就是报 70003',
    '没有权限，报 «-2301»',
    'could not join, code «70001»',
    '录制的房间不存在 «30000410»',
    '提示：房间不存在 «-2100»',
    '用户不存在，«-2200»',
    'getUserInfo → «-2200» user not found',
    'it answered «-2200»: the user was not found',
    '«-1101» camera not found',
    '«-2100» room not found in cluster b',
    'the reply to «70001» did not come back with a token',
    '«70001» 还没解决',
    'createRoom onError «-1002»\n从首页进没有这个问题',
    '报 «-1002»\n安卓没有这个问题',
    '报 «-1002»\niOS 没有这个问题',
  ])('%s', (sample) => expect(polarity(sample)).toBeUndefined());
});
