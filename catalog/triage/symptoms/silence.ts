import type { Span } from '../result';
import { type Act, actOf } from '../statements/act-rules';
import { sentenceInTalk } from '../statements/sentence';

/** Words by which a text tells no trouble that is there now. */
export interface Silence {
  readonly id: string;
  /** `state`: tried on what stands before the state. `sentence`: on its sentence. `rest`: from its sentence to the end. */
  readonly on: 'state' | 'sentence' | 'rest';
  readonly pattern: RegExp;
  /** What speaks all the same, in the same piece of text. */
  readonly unless?: RegExp;
  /** Samples: the state is in double angle brackets. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** Words by which it is not over: it comes back, or something else is left. */
const notOver =
  /又|还是|还会|但|不过|可是|过一会|每次|偶尔|有时|没有?好|没解决|再次|只要|一[^，。\s]{1,8}就(?:没|好|消失|正常)|\bbut\b|\bstill\b|(?<!\bworks? )\bagain\b|\buntil\b|\bthen\b|\bevery\b|\bonly for\b|\bas soon as\b|\bwhenever\b|\bonce (?:he|she|they|i|we)\b|\bnot (?:fixed|solved|gone|resolved)/i;

export const silences: readonly Silence[] = [
  {
    id: 'denied',
    on: 'state',
    pattern:
      /(?:没有?|不|不再|未|未再|无|并无|毫无|没有?(?:再|任何|什么|出现|听到|听见|发现|发生|感觉到?|遇到)+|不(?:会|再|是|怎么|太)|有没有|会不会|是否)\s?$|\b(?:no|not|n't|never|without|no longer|no more|zero|free of|any|hardly any|isn't|wasn't|doesn't|don't|didn't)\s(?:(?:a|an|any|more|further|audible|noticeable|visible|single|that|the|have|has|had|see|hear|notice)\s){0,3}$/i,
    unless: /(?:不是|是不是|没有(?:画面|声音|图像))\s?$|\bwhy (?:is|are|do|does)\b[^.]{0,30}$/i,
    catches: [
      '没有«回声»',
      '现在不«卡»了',
      '没听到«杂音»',
      '没有再出现«黑屏»',
      'there is no «echo»',
      "the video isn't «frozen»",
      'without any «noise»',
    ],
    leaves: ['有«回声»', '画面«卡»', 'a lot of «noise»', 'the picture is «frozen»', '不知道为什么«卡»'],
  },
  {
    id: 'over',
    on: 'rest',
    pattern:
      /(?<!(?:声音|画面|图像|视频|语音|信号|连接|网络|会话|邀请|远端流|通话|通道|录像|录音|房间|直播间|会议室?|教室|麦位|座位|什么|啥|一点儿?|谁|半点)\s?)(?:都\s?(?:好了|恢复了|正常了|没问题了?|解决了)|(?:已经?|现在|后来|目前)\s?(?:好了|恢复|正常了|没(?:有|了|问题)|不(?:卡|黑|闪退|掉线|烫)了?|解决|修复|搞定)|(?:重启|重装|刷新|重进|更新|升级|重新\S{1,4}|换)[^，。\n]{0,8}(?:后|就|以后)\s?就?(?:好了|恢复了?正?常?了|正常了|没(?:有了|了|问题了)|不(?:卡|黑|闪退|掉线|烫)了))|(?:已|恢复)正常|(?:解决|修复|搞定|消失)了|(?<!\b(?:room|meeting|class|session|seats?|host|owner|network|internet|recording|user|member|device|id|invitation|stream|channel|call) )\b(?:is|are|was|has been|got|been|now|went|all) (?:now |already |since )?(?:gone|fixed|resolved|solved|away|good now|fine now|ok now)\b|\bworks? (?:again|now|fine now)\b|\b(?:close|closed) (?:the |this )?(?:ticket|case)\b/i,
    unless: notOver,
    catches: [
      '«卡顿»的问题已经好了，谢谢',
      '重启以后就好了，昨天的«黑屏»没有了，现在正常了',
      'The «echo» is gone now, thanks!',
      'the «frozen» picture of yesterday works again, thanks',
      'it was «noise», fixed since the update. It is fixed now.',
    ],
    leaves: [
      '刷新就好了，过一会又«卡»',
      '一切到«后台»声音就没了',
      '«后台» 30 秒后听不到声音，回前台就恢复',
      '画面«卡»，降到 360p 就不卡',
      '有«回声»，他们静音就没了',
      '对方看到的是«黑屏»，什么都没有',
      '还没解决，«黑屏»',
      '房间已经没了，«黑屏»',
      'the room is gone and the screen stays «black»',
      '邀请已经没了，«黑屏»',
      'the network is gone, the screen is «black»',
      'it «freezes» and works again after a reload, but then freezes again',
    ],
  },
  {
    id: 'wished',
    on: 'sentence',
    pattern:
      /需求|功能请求|打算|下(?:个|一)?(?:版本|迭代|期)(?:会|将|要|再)?(?:做|加|支持|显示|提示|上)|\bwe(?:['’]ll| will| shall) (?:also |then )?(?:add|build|display|hide|introduce|ship|show)\b|\bin (?:the next |our next )?sprint\b|计划(?:做|上|支持)|想(?:要?(?:做|加|实现|接入?|支持)|了解|问问?你们的)|(?:是否|能不能|能否|可不可以|可以)[^，。\n]{0,6}(?:支持|增加|加上?|提供)|(?<!不)支持[^。\n]{0,16}(?:吗|么(?!多)|不)|怎么(?:收费|实现|接入|集成)|(?:一般|大概|最低|最高|平均)[^，。\n]{0,4}多少|\bfeature request\b|\bdo you (?:support|offer|have)\b|\bdoes (?!not\b)[\w .]{1,30} support\b|\bplease add\b|\bwould like to (?:add|build|have|schedule|know|implement)\b|\bwe (?:plan|are planning|want) to (?:add|build|implement|release)\b|\bit would be (?:nice|good|great|helpful) (?:to|if)\b|\b(?:is it possible|is there (?:a|any) (?:way|option|setting)) to (?!fix|reduce|remove|avoid|get|improve|solve|stop|prevent)|(?:给|帮|希望|建议)[^，。\n]{0,16}(?:加|增加|做|出)(?:一?个|上)?(?!了)[^，。\n]{0,12}(?:功能|按钮|选项|开关|入口)|\b(?:could|can|will) you (?:guys )?(?:add|build|make)\b|\broadmap\b|\bwhat is the (?:usual|typical|average|normal|minimum|maximum)\b/i,
    catches: [
      '能不能支持«回声»消除的开关',
      '观众端«延迟»一般是多少',
      'What is the usual «delay» for viewers?',
      '想了解一下你们的«回声»消除算法',
      'Feature request: please add «echo» cancellation settings',
      'Do you support «noise» suppression?',
      'It would be nice to route audio through the «earpiece»',
      '我们打算做一个«屏幕共享»',
      '下个版本会支持«屏幕共享»',
      'In sprint 41 we will show a message when the picture is «frozen»',
      '希望给会议加一个«禁言»功能',
      'Can you add a button for the «mute»?',
      'Is it possible to «disconnect» the call after the ring?',
      'Is there any way to «blur» what is behind me?',
    ],
    leaves: [
      'Is it possible to reduce the «delay»?',
      '怎么解决«回声»',
      'the app does not support it, the screen is «black»',
      'how can we get rid of the «echo»',
      '想问下为什么老是«卡»',
      '这个浏览器不支持这么大的画面，不显示，一直«黑屏»',
      '给客户加了一个新功能以后就«卡»了',
    ],
  },
  {
    id: 'announced',
    on: 'sentence',
    pattern:
      /(?:优化|改善|改进|修复|解决)了?[^。\n]{0,24}(?:问题|体验|欢迎|升级)|更新日志|版本说明|文档(?:里|中|上)?(?:写|说|建议|提到)|翻译成|如果(?:出现|遇到|发现|画面|声音)[^。\n]{0,20}(?:请|建议|应|需)|\brelease notes?\b|\bchangelog\b|\b(?:fixed|fixes) (?:a|the|an) (?:bug|issue|problem)\b|\b(?:in|with) this (?:pr|patch|commit|branch|change|pull request)\b|^\s*(?:add(?:ed|s)?|fix(?:ed|es)?|implement(?:ed|s)?|remove[ds]?)\b[^.\n]{0,40}\b(?:to fix|that|for|of|when|instead)\b|\b(?:this|the) (?:release|version|update) (?:fixes|improves|reduces)\b/i,
    unless: /没(?:有)?(?:解决|改善|用|修好)|还是|依然|仍|\bstill\b/i,
    catches: [
      '新版本优化了«卡顿»和发热问题，欢迎升级',
      '如果出现«黑屏»，文档建议先检查权限',
      '文档里写了“如果画面«卡顿»，请降低分辨率”',
      'Added a manager to fix audio coming from the «earpiece»',
      'In this PR we improve the «pixelation» of small tiles',
      'Our release notes: fixed a bug where the remote video «froze»',
    ],
    leaves: ['升级以后画面«卡顿»', '版本说明说修复了«黑屏»，还是一样'],
  },
  {
    id: 'logged',
    on: 'sentence',
    pattern:
      /\d{1,2}:\d{2}:\d{2}[.,]\d{3}|\b[VDIWEF]\/[A-Z]\w+|\b(?:INFO|DEBUG|WARN|WARNING|ERROR|TRACE|VERBOSE)\b\s{0,3}[[\]:|({-]|^\s*at\s[\w.$]+\(/,
    catches: ['06-18 16:24:02.524  7312 I/AudioTrack: start(80): «latency» 80 ms', 'WARN: «echo» detected'],
    leaves: ['14:02 有«回声»', 'an error: the picture is «black»'],
  },
];

/** In UTF-16 units: how much text before a state may deny it. */
const look = 30;
/** In UTF-16 units from its sentence on: as far a trouble may be called over. */
const farthest = 400;

/** Whether a text that tells a state tells no trouble with it. `isOver`: whether what says that it is over counts. */
export function isSilenced(text: string, state: Span, sentence: Span, isOver = true): boolean {
  const pieces: Readonly<Record<Silence['on'], string>> = {
    state: text.slice(Math.max(sentence.start, state.start - look), state.start),
    sentence: text.slice(sentence.start, sentence.end),
    rest: text.slice(sentence.start, sentence.start + farthest),
  };
  const isSilent = silences.some(
    ({ id, on, pattern, unless }) =>
      (isOver || id !== 'over') && pattern.test(pieces[on]) && unless?.test(pieces[on]) !== true,
  );
  const act = actOf(sentenceInTalk(text, state));
  return (
    isSilent ||
    (act !== undefined &&
      silentActs.has(act) &&
      !notOver.test(pieces.sentence) &&
      !ofOneself.test(pieces.sentence))
  );
}

function isSilence(text: string, silence: string): boolean {
  return silences.some(
    ({ id, pattern, unless }) => id === silence && pattern.test(text) && unless?.test(text) !== true,
  );
}

/** Whether a text wishes for something. */
export function isWished(text: string): boolean {
  return isSilence(text, 'wished');
}

/** Whether a text says that its trouble is over, or wishes for something. */
export function isOverOrWished(text: string): boolean {
  return isSilence(text, 'over') || isWished(text);
}

/** Who speaks of oneself reports, whatever the form: "it never comes back, unless I restart". */
const ofOneself = /\bI\b(?! would| suggest| recommend)/;

/** What a sentence does instead of reporting. It may well say of something else that it succeeded. */
const silentActs: ReadonlySet<Act> = new Set<Act>(['handled', 'documented']);
