import type { Span } from '../result';
import { Chunks, placesIn } from '../text/chunks';

/** Words of a text that say nothing of its trouble. */
export interface Unheard {
  readonly id: string;
  /** What every text with such words has. */
  readonly triggers: readonly string[];
  /** In UTF-16 units: how much of the text is read before a trigger and from it on. */
  readonly reach: readonly [before: number, after: number];
  /** Its first group, which ends it, is passed over. Must take linear time. */
  readonly pattern: RegExp;
  /** Samples: what must and must not be passed over. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

export const unheard: readonly Unheard[] = [
  {
    // What source code prints before a value that is not there: console.error('房间出错', e.code).
    id: 'printed-by-source',
    triggers: ['.log(', '.error(', '.warn(', '.info(', 'print(', 'println(', 'alert(', 'oast(', 'NSLog('],
    reach: [0, 120],
    pattern:
      /^(?:\.\w{3,5}|\w{3,7})\(\s?@?(["'`][^"'`\n]{1,60}["'`])(?=\s?[,+]\s?(?:JSON\.stringify\()?[a-z]\w{0,20}(?:\.\w{1,20}){1,3}(?:\(\))?\s?[,+)])/,
    catches: ["console.error('房间出错', e.code, e.message)", 'alert("join failed: " + err.message)'],
    leaves: ["console.error('房间出错', 70001)", "toast('房间不存在')"],
  },
  {
    // The title of a film, a song, a book.
    id: 'title-of-work',
    triggers: ['《'],
    reach: [8, 48],
    pattern: /(?<!(?:弹|提示|显示|报|返回|出现|写着?|说|内容)[^，。《》\n]{0,5})(《[^《》\n]{1,40}》)/,
    catches: ['今晚放《通话不存在的房间》', '《设备不存在》谁唱的'],
    leaves: ['弹出《设备不存在》', '提示：《房间不存在》', '设备不存在'],
  },
  {
    // Words that are read, written or translated for their own sake.
    id: 'words-to-say-zh',
    triggers: [
      '朗读',
      '默写',
      '听写',
      '抄写',
      '跟读',
      '背诵',
      '造句',
      '拼写',
      '朗诵',
      '组词',
      '注音',
      '译成',
      '练字',
      '临摹',
    ],
    reach: [0, 260],
    pattern:
      /^([\u3400-\u9fff]{2}[^。，"“「『\n弹提报进显出现]{0,12}(?:["“「『][^"“”「」『』\n]{1,40}["”」』][，,、和与\s]{0,2}){1,12})/,
    catches: ['请朗读"请求超时""参数错误""设备不存在"，注意轻声', '默写“网络超时”、“房间不存在”各三遍'],
    leaves: ['朗读时弹“设备不存在。” x', '点朗读。提示“设备不存在”', '听写课，老师进不去，“房间不存在”'],
  },
  {
    id: 'words-to-say-en',
    triggers: [
      'ranslate into',
      'ranslate to',
      'ictation',
      'ronounce',
      ' spell',
      'Spell',
      'ead aloud',
      'ecite',
      ' rhymes',
    ],
    reach: [0, 260],
    pattern: /^([a-zA-Z ]{4,20}[^."“\n]{0,24}(?:["“][^"“”\n]{1,60}["”][,;]?\s?(?:and |or )?){1,12})/,
    catches: [
      'Translate into English: “房间不存在”, “用户不存在”',
      'how do you pronounce "permission denied"',
    ],
    leaves: ['the translation shows "permission denied"', 'a spelling app. It says "permission denied"'],
  },
  {
    // `?usersig=abc` names a parameter; it does not say that a signature is wrong.
    id: 'query',
    triggers: ['://'],
    reach: [0, 2400],
    pattern: /^:\/\/[^\s?"'<>()]{1,400}(\?[^\s"'<>()\u3400-\u9fff]{1,2000})/,
    catches: ['GET https://a.example/x?usersig=abc&sdkappid=1'],
    leaves: ['https://a.example/usersig', 'why? usersig=abc is expired', 'usersig=abc'],
  },
  {
    id: 'nothing-else-zh',
    triggers: ['其他', '其它', '别的', '其余', '剩下'],
    reach: [0, 40],
    pattern:
      /^((?:其[他它余]|别的|剩下)(?:的|地方|功能|方面|用户|人|设备|机器|房间|都|也|均|全部?|暂时|目前|一切|,|，){0,4}(?:没有?(?:什么|任何|别的)?(?:问题|异常|报错|错误|毛病|影响)|没事|正常|很?好(?:用|的)?|ok|可以|不影响))/i,
    catches: ['报 1，其他没有问题', '-1，其它功能都正常', '1003，别的都没有报错', '其余用户均正常'],
    leaves: ['其他房间没有声音', '没有权限', '其他用户报错'],
  },
  {
    id: 'nothing-else-en',
    triggers: [' other ', ' else ', 'therwise', ' further ', ' elsewhere'],
    reach: [32, 48],
    pattern:
      /\b((?:no|without)\s(?:other|further)\s(?:problems?|issues?|errors?)\b|(?:no|without any)\s(?:problems?|issues?|errors?)\s(?:otherwise|elsewhere)\b|(?:everything|anything|all)\s(?:else|other\s\w{1,16})\s(?:is|are|was|works?|runs?|seems?|looks?)(?:\s(?:fine|ok|okay|well|good|normal|alright|working))?|otherwise\s(?:it\s)?(?:is\s|works?\s)?(?:fine|ok|okay|no\s(?:problems?|issues?|errors?)))/i,
    catches: ['code -1, no other issues', '-1. Everything else works fine', 'no problem otherwise'],
    leaves: ['no other camera', 'something else is wrong', 'otherwise the room is full'],
  },
  {
    id: 'no-such-trouble-zh',
    triggers: [
      '没断',
      '没有断',
      '没掉线',
      '没有掉线',
      '没抛',
      '没有抛',
      '没闪退',
      '没有闪退',
      '没报错',
      '没有报错',
      '没被踢',
      '没有被踢',
    ],
    reach: [0, 16],
    pattern:
      /^(没有?(?:断(?:线|网|流)|掉线|抛(?:出)?(?:任何)?(?:错误?|异常)|闪退|报错|被踢)(?!后|以后|之前|就))/,
    catches: ['没有抛错误也没有断线', '画面卡，但没掉线', '没有报错，就是卡'],
    leaves: ['没有断开旧连接', '断线后连不上', '没掉线之前是好的'],
  },
  {
    // What is allowed is refused to nobody.
    id: 'allowed-en',
    triggers: [' granted', ' allows ', ' allowed '],
    reach: [40, 40],
    pattern:
      /(?<!\b(?:not|never|until|before|unless|without|if)\b[^.,;\n]{0,24})\b(permissions?(?: (?:is|are|was|were|has|have|been|both|all|already)){1,3} (?:granted|allowed)|(?:user|users|he|she|they|we|i)\b (?:both |all |already |has |have )?(?:granted|allows|allowed) (?:the |it |both |access |to |camera |mic\w* |and |\+ |permissions? ){1,6})/i,
    catches: ['Permission is granted, the call works', 'After the user allows camera + mic for our page'],
    leaves: [
      'the user did not grant the permission',
      'permission was not granted',
      'is it allowed to use the camera',
    ],
  },
  {
    // A code that no document has is not a user or a room that was not found.
    id: 'not-in-documents-zh',
    triggers: ['文档', '手册', '官网', '说明书', '错误码', '码表', '码列表', '帮助中心', '知识库', '资料'],
    reach: [0, 32],
    pattern:
      /^((?:文档|手册|官网|说明书|错误码(?:表|列表|大全|文档)|码表|码列表|帮助中心|知识库|资料)[^，。；\n]{0,8}?(?:(?:查|搜|找|看)(?:了[^，。；\n]{0,4})?(?:不到|不着)|没(?:有)?(?:查到|搜到|找到|找着|写|收录|列|提到?|记)|没有(?:这|它|对应|说明|解释)|未收录))/,
    catches: ['-2109 是啥错？文档里查不到', '70088，官网没有查到', '错误码表里没找到'],
    leaves: ['文档里说房间不存在', '用户找不到，看了文档', '手册说没有权限'],
  },
  {
    id: 'not-in-documents-en',
    triggers: [
      ' docs',
      ' documentation',
      ' manual',
      ' handbook',
      ' code list',
      ' your site',
      ' list of codes',
    ],
    reach: [80, 24],
    pattern:
      /\b((?:(?:can(?:no|['’])t|could(?: not|n['’]t)|did(?: not|n['’]t)|unable to) (?:find|see|locate)|(?:(?:is|was)(?: not|n['’]t)|not|nothing|nowhere|missing)(?: (?:listed|documented|mentioned|described|to be found|found))?(?: in| on| from)?)[^,.;\n]{0,52}? (?:docs|documentation|manual|handbook|code list|your site|list of codes)\b)/i,
    catches: ["Can't find -2412 anywhere in the docs", '-2109 is not listed in the documentation'],
    leaves: ['the docs say the user was not found', 'we cannot find the camera. See the docs'],
  },
  {
    id: 'nothing-failed',
    triggers: [
      '错误',
      '失败',
      '异常',
      '超时',
      '重连',
      '断开',
      '掉线',
      '拒绝',
      '中断',
      '崩溃',
      'error',
      'fail',
      'Error',
      'Fail',
    ],
    reach: [8, 32],
    pattern:
      /((?<![\d.])0 (?:errors?|fail(?:ures?|ed|ing)|failed)\b|(?:[\u3400-\u9fff]{2})?(?:错误|失败|异常|超时|重连|断开|掉线|拒绝|中断|崩溃)(?:率|数)?\s?[:：为是]?\s?0(?:\.0+)?\s?(?:%|次|个|$|[，。,；;])|\b(?:errors?|fail(?:ure|ed|ures)?)(?: rate| count)?\s?[:=]?\s?0(?:\.0+)?(?:\s?%|(?=\s*(?:$|[,;\n]))))/i,
    catches: ['信令重连 0 次，', 'p99 23ms，错误率 0.00%', '41 passed, 0 failed', 'errors: 0, dropped 0'],
    leaves: ['错误码 0', '失败率 3%', 'error: 0x4004', '10 errors in 2 hours'],
  },
  {
    // The selector of a rule of style sheets: its names are of how a page looks.
    id: 'style-rule',
    triggers: ['{'],
    reach: [90, 1],
    pattern: /([.#][a-zA-Z][\w-]{1,40}(?:[\s,>+~.:#][\w.#:>+~\s,-]{0,40})?)\{$/,
    catches: ['.seat-locked { width: 10px }', '#mic--muted > .icon { top: 0 }'],
    leaves: ['takeSeat failed {', 'a.b() {', 'err. {"code": 1}'],
  },
  {
    // What is printed on a thing: "Camera is occupied" sign.
    id: 'on-a-sign',
    triggers: [
      ' sign',
      ' sticker',
      ' poster',
      ' t-shirt',
      ' mug',
      ' door plate',
      '牌',
      '贴纸',
      '标语',
      '海报',
      'T恤',
    ],
    reach: [64, 12],
    pattern:
      /(["“「][^"“”「」\n]{2,48}["”」]\s?(?:的)?\s?(?:(?:door |warning )?(?:sign|sticker|poster|t-shirt|mug|plate)s?\b(?! (?:in|up|of|on|off|out))|(?:门|挂|告示|指示|提示)?牌(?:子)?|贴纸|标语|海报|T恤))/i,
    catches: ['"Camera is occupied" sign for the door', '“房间已满”的牌子挂门口'],
    leaves: [
      '"Camera is occupied", signed by Ann',
      '提示“摄像头被占用”，换品牌也一样',
      '"sign failed" sign in page',
    ],
  },
  {
    // What it may have been, of two, when nobody can tell: 进房还是推流她也说不上来.
    id: 'which-of-two-zh',
    triggers: ['说不上来', '说不清', '不清楚', '不知道', '不确定', '分不清', '没说'],
    reach: [40, 40],
    pattern:
      /([^，。；、\n]{1,14}还是[^，。；\n]{1,14}?[，,]?(?:[他她]们?|客户|对方|老师|同[学事]|用户|我们?|没人|谁|也|都){0,3}(?:说不上来|说不清|不清楚|不知道|不确定|分不清|没说)|(?:说不上来|说不清|不清楚|不知道|不确定|分不清|没说)[^，。；\n]{1,16}还是[^，。；\n]{1,14})/,
    catches: ['进房还是旁路推流她也说不上来', '是录制还是推流，他不清楚', '不知道是进房还是上麦'],
    leaves: ['报 70001，不知道怎么办', '还是没有声音', '换了手机还是黑屏，原因不清楚'],
  },
  {
    id: 'which-of-two-en',
    triggers: [' whether '],
    reach: [32, 96],
    pattern:
      /\b((?:can(?:no|['’])t|could(?: not|n['’]t)|do(?:es)?(?: not|n['’]t)|unable to|not|nobody|no one|no)[\w' ]{0,12} (?:say|tell|know|knows|sure|clear|idea|certain) whether [^.;\n]{1,60} or [^.,;\n]{1,28})/i,
    catches: ['she cannot say whether it was the recording or the stream push'],
    leaves: ['check whether the camera is used', 'whether or not the room is full'],
  },
  {
    // Source that does not compile was never run: the SDK's names in it report nothing.
    id: 'compiler',
    triggers: ['error TS', 'error CS', 'error C', 'error: cannot find symbol'],
    reach: [0, 300],
    pattern: /^(error(?: (?:TS|CS|C)\d{4}:|: cannot find symbol)[^\n]{0,280})/,
    catches: ["a.ts:4:1 - error TS2339: Property 'takeSeat' does not exist on type 'Engine'."],
    leaves: ['error C: the room does not exist', 'error: cannot find the room'],
  },
];

/** In UTF-16 units: the longest that a rule reads from its trigger on. */
const longest = Math.max(...unheard.map(({ reach: [, after] }) => after));

function spanAt(text: string, at: number, { reach, pattern }: Unheard): Span | undefined {
  const from = Math.max(0, at - reach[0]);
  const match = pattern.exec(text.slice(from, at + reach[1]));
  if (!match) return undefined;
  const end = from + match.index + match[0].length;
  return { start: end - (match[1] ?? match[0]).length, end };
}

/** What is left to hear of parts of a text: blanks stand in place of what says nothing, so that offsets stay. */
export function hearing(text: string): (span: Span) => string {
  const nothing = new Chunks((part) =>
    unheard.flatMap((rule) =>
      placesIn(text, part, rule.triggers).flatMap((at) => spanAt(text, at, rule) ?? []),
    ),
  );
  return ({ start, end }) => {
    const parts: string[] = [];
    let at = start;
    const gaps = nothing.around({ start: start - longest, end: end + longest });
    for (const gap of gaps.sort((a, b) => a.start - b.start)) {
      if (gap.end <= at || gap.start >= end) continue;
      parts.push(text.slice(at, Math.max(at, gap.start)));
      const to = Math.min(end, gap.end);
      parts.push(' '.repeat(to - Math.max(at, gap.start)));
      at = to;
    }
    return parts.length === 0 ? text.slice(start, end) : parts.join('') + text.slice(at, end);
  };
}
