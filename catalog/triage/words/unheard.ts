/** Words of a text that say nothing of its trouble. */
export interface Unheard {
  readonly id: string;
  /** One of these is in every text that has such words; cheaper to look for. */
  readonly triggers: readonly string[];
  /** Its first group, which ends it, is passed over. */
  readonly pattern: RegExp;
  /** Samples: what must and must not be passed over. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** Each must take linear time. */
export const unheard: readonly Unheard[] = [
  {
    // `?usersig=abc` names a parameter; it does not say that a signature is wrong.
    id: 'query',
    triggers: ['://'],
    pattern: /(?:https?|wss?|ftp|rtmp):\/\/[^\s?"'<>()]{1,400}(\?[^\s"'<>()\u3400-\u9fff]{1,2000})/gi,
    catches: ['GET https://a.example/x?usersig=abc&sdkappid=1'],
    leaves: ['https://a.example/usersig', 'why? usersig=abc is expired', 'usersig=abc'],
  },
  {
    id: 'nothing-else-zh',
    triggers: ['其', '别的', '剩下'],
    pattern:
      /((?:其[他它]|别的|其余|剩下)(?:的|地方|功能|方面|用户|人|设备|机器|房间|都|也|均|全部?|暂时|目前|一切|,|，){0,4}(?:没有?(?:什么|任何|别的)?(?:问题|异常|报错|错误|毛病|影响)|没事|正常|很?好(?:用|的)?|ok|可以|不影响))/gi,
    catches: ['报 1，其他没有问题', '-1，其它功能都正常', '1003，别的都没有报错', '其余用户均正常'],
    leaves: ['其他房间没有声音', '没有权限', '其他用户报错'],
  },
  {
    id: 'nothing-else-en',
    triggers: [' other ', 'thing else', 'all else', 'therwise', ' further ', ' more ', ' elsewhere', ' besides', ' apart'],
    pattern:
      /((?:no|without)\s(?:other|further|more)\s(?:problems?|issues?|errors?)\b|(?:no|without any)\s(?:problems?|issues?|errors?)\s(?:otherwise|elsewhere|besides|apart)\b|(?:everything|anything|all)\s(?:else|other\s\w{1,16})\s(?:is|are|was|works?|runs?|seems?|looks?)(?:\s(?:fine|ok|okay|well|good|normal|alright|working))?|otherwise\s(?:it\s)?(?:is\s|works?\s)?(?:fine|ok|okay|no\s(?:problems?|issues?|errors?)))/gi,
    catches: ['code -1, no other issues', '-1. Everything else works fine', 'no problem otherwise'],
    leaves: ['no other camera', 'something else is wrong', 'otherwise the room is full'],
  },
];

/** The text with blanks in place of what says nothing, so that offsets stay. */
export function heard(text: string): string {
  return unheard.reduce(
    (left, { triggers, pattern }) =>
      triggers.some((trigger) => text.includes(trigger)) ? left.replace(pattern, blanked) : left,
    text,
  );
}

function blanked(whole: string, words: string): string {
  return whole.slice(0, whole.length - words.length) + ' '.repeat(words.length);
}
