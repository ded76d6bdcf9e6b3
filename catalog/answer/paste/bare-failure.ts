/** Words by which people tell that something does not work, and where, and nothing more. */
const bare = {
  zh: /直播间?|房间?|会议室?|课堂|教室|通话|视频|电话|应用|进不去|进不了|进不来|进去?|加入|打不开|用不了|不能用|连不上|登录?不上|上不去|失败|报错|出错|提示|显示|无法|不能|没法|不了|一直|还是|老是|现在|我们?|[都也就又了的着啊呢]/g,
  en: /\b(?:the|an?|my|our|we|i|in|on|at|to|node|backend|back-?end|frontend|server|client|app|room|meeting|call|class|live|join(?:s|ing|ed)?|enter(?:s|ing|ed)?|connect(?:s|ing|ed)?|log(?:in)?|get(?:s|ting)?|fail(?:s|ed|ing|ure)?|can(?:no|'|’)?t|can|not|unable|error|it|does|do|is|was|work(?:s|ing)?|always|keeps?)\b/gi,
};

/** Whether words tell only that they cannot join, log in and the like, which any error that keeps them out does. */
export function tellsBareFailure(words: string): boolean {
  return !/\p{L}/u.test(words.replace(bare.zh, ' ').replace(bare.en, ' '));
}
