/** Plans and questions about how to do something report no trouble. */
const planned =
  /如何|怎样|怎么(?:把|将|实现|设置|做|写|开|让|才能|锁|收费|算|接|加|配|用)|想(?:要|做|放|用|加|实现|接|支持)|打算|支持[^。，\n]{0,12}吗|需求|计划|失败率|成功率|是否支持|能不能|可不可以|请(?:给|帮|为|把)[^，。\n]{0,24}(?:开通|打开|关闭|加|配|设|升级|续|换)|申请开通|请(?:开通|打开|放行|放开|开放|允许)|\bplease (?:open|allow|whitelist|enable)\b|结果正常|一切正常|都正常|how (?:to|do|can|should)|is it possible|feature request|do you support|would like to|want to/i;

/** Nor does what a document says, or who asks for a list of what there is. */
const documented =
  /(?:说明书|手册|文档|指南|教程|规范|协议)(?:里|上|中)?(?![^，。\n]{0,12}[没未不查找])[^，。\n]{0,12}(?:写|说|提到|列|规定)|(?:错误|返回)码[^，。\n]{0,8}(?:列表|清单|大全|对照|一览|全集)|\b(?:manual|documentation|docs|faq|handbook|guide|spec|translation|wording)\b[^.\n]{0,16}\b(?:says?|states?|lists?|explains?)\b|\b(?:list|table|overview|reference) of\b[^.\n]{0,40}\bcodes?\b/i;

export function reportsNothing(line: string): boolean {
  return planned.test(line) || isOfDocument(line);
}

/** Whether a line passes on what a document says, and not what a program says. */
export function isOfDocument(line: string): boolean {
  return documented.test(line);
}

/** Places and vehicles that have rooms and seats too, games that have rooms, and what is played or sung. */
const venue =
  /剧本|台词|幕落|谜语|歌词|相声|小品|对白|独白|话剧|片单|排片|观影|票价|余票|售票|检票|选座|订座|已售|售罄|\d号厅|影片|剧院|音乐会|演唱会|KTV|网吧|台球|棋牌|剧本杀|密室|考场|准考证|宿舍|寝室|病床|床位|酒店|宾馆|旅社|客房|退房押金|旅馆|民宿|前台|押金|房东|房租|租房|影院|电影|剧场|餐厅|饭店|餐馆|咖啡|停车|车位|公交|地铁|高铁|火车|动车|航班|飞机|机票|车票|图书馆|自习室|体育馆|球场|游戏房|组队|\b(?:hotel|hostel|guest house|housekeeping|check-?out time|airbnb|landlord|cinema|movie|theat(?:er|re)|restaurant|cafe|bus|train|tram|flight|plane|airline|taxi|parking|library|stadium|gym|band names?|setlist|lyrics|curtain|act \d|scene \d|poems?|riddles?|novels?|cartoons?|comics?|crossword|drama|box office|screening|showtimes?|concert|museum|marathon|dormitory|hospital ward|office desk|game room|game lobby)\b/i;

/** What no hotel speaks of, though a customer who calls from one does. */
const ofCalls =
  /直播|视频|音频|语音|通话|连麦|推流|会议|麦位|上麦|进房|SDK|\b(?:calls?|calling|meeting|video|audio|stream\w*|live|rtc|sdk|webrtc|join(?:s|ed|ing)?)\b/i;
/** In UTF-16 units. */
const shortPaste = 600;

/** Whether a line tells of rooms and seats that are no part of a call, by itself or in a short text about such a place. */
export function isOfVenue(line: string, text = line): boolean {
  return venue.test(line) || (text.length <= shortPaste && venue.test(text) && !ofCalls.test(text));
}
