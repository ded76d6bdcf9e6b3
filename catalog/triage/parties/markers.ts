/** Whom or what somebody may call by name to say whose an error is. */
export type PartyKind = 'person' | 'self' | 'thing';

/** What two parties are compared by: of one of these, two that differ are two. */
type Aspect = 'person' | 'system' | 'form' | 'browser' | 'runs' | 'place' | 'machine';

/** Names of one kind. What is matched is the name itself, unless `as` gives it. */
export interface Naming {
  readonly is: PartyKind;
  readonly aspect: Aspect;
  readonly pattern: string;
  readonly as?: string;
  /** What it says besides: a phone's system says that it is a phone. */
  readonly besides?: Readonly<Partial<Record<Aspect, string>>>;
}

const one = '[甲乙丙丁戊A-H一二三四五六1-9]';
const zhRole =
  '(?:学生|学员|同学|老师|教师|讲师|家长|主播|观众|嘉宾|听众|房主|同事|患者|病人|医生|护士|买家|卖家|经理|助教|主持人|管理员|副主播|连麦者|主讲人|参会人|与会者|成员|员工|主讲|店员|店长|骑手|司机|面试官|候选人|顾问|律师|孩子|妈妈|爸爸|爷爷|奶奶)';
const enRole =
  '(?:student|pupil|teacher|tutor|host|guest|viewer|listener|speaker|presenter|attendee|participant|moderator|doctor|patient|nurse|parent|mother|mum|mom|father|dad|wife|husband|son|daughter|colleague|co-?worker|boss|manager|user|caller|callee|panelist|trainer|trainee|interviewer|candidate|driver|clerk)';
const surname =
  '[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许吕张孔曹华魏陶姜谢邹苏潘葛范彭鲁马袁柳史唐薛雷贺倪汤罗毕郝傅顾孟黄萧尹姚邵汪戴宋庞熊纪祝董梁杜阮蓝季贾江童郭梅林刁钟徐邱骆夏蔡田樊胡凌霍柯卢莫房丁邓崔龚程裴陆翁曲侯刘叶赖乔谭冉庄晏柴瞿阎习古易廖耿欧沙关查]';

const device = (aspect: Aspect, as: string, pattern: string, besides: Naming['besides'] = {}): Naming => ({
  is: 'thing',
  aspect,
  as,
  pattern,
  besides,
});

const han = new RegExp(`^${surname}[\\u4e00-\\u9fff]{1,2}$`);
const latin = /^[A-Z][a-z]{1,14}(?: [A-Z][a-z]{0,14}\.?){0,2}$/;
/** What heads a field of a form, or a line of a program. */
const field =
  /^(?:trace|debug|info|notice|warn|warning|error|errors|fatal|critical|log|logs|exception|failed|failure|success|ok|done|null|undefined|true|false|code|note|notes|update|status|response|request|result|server|client|browser|console|network|system|app|main|thread|worker|process|steps?|version|time|date|total|line|uncaught|unhandled|caused|cause|detail|details|message|name|type|reason|device|platform|expected|actual|summary|description|environment|question|answer|subject|from|to|sent|hello|hi|dear|thanks|thank|regards|best|kind|room|user|action|call|url|then|first|second|third|next|camera|microphone|mic|screen|audio|video|join|login|publish|subscribe|before|after|later|now|today|yesterday|and|but|also|ps|background|context|problem|issue|symptom|outer|inner|java|swift|flutter|react|vue|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|start|stop|enter|leave|exit|call|invite|accept|host|sdk|stack|trace|scenario|case|test|tested|setup|impact|priority|component|customer|agent|support|ticket|phone|email|what|when|where|who|why|how)$/i;
const zhField =
  /^(?:孟|金额|白屏|白板|安装|安全|高清|高级|常见|何时|任务|方法|方案|方式|项目|段落|毛病|余额|包名|温度|许可|严重|江湖|万一|叶子|石|描述|现象|环境|版本|日志|时间|问题|预期|结果|备注|机型|系统|操作|步骤|报错|错误|提示|产品|平台|网络|附件|截图|说明|另外|补充|背景|原因|影响|标题|内容|频率|概率|复现|客户|客服|联系|电话|邮箱|地址|房间|用户|账号|外层|内层|详情)/;

/** Whether a label may name whoever stands beside somebody who is named: Reception desk, 前台. */
export const mayName = (label: string): boolean =>
  /^[^\d:：\n=<>{}|/\\]{2,20}$/.test(label) &&
  label.split(/\s+/).length <= 3 &&
  !zhField.test(label) &&
  !label.split(/\s+/).some((word) => field.test(word)) &&
  (/^[\u4e00-\u9fff]{2,8}$/.test(label) || /^[A-Z][a-z'’]+(?: [A-Za-z][a-z'’]+){0,2}$/.test(label));

/** A name of somebody who is called by nothing but that, at the head of what is theirs: 张伟：, Priya:. */
export const isProperName = (name: string): boolean =>
  (han.test(name) && !zhField.test(name)) ||
  (latin.test(name) && !name.split(' ').some((word) => field.test(word)));

/** What the name of somebody, or of a thing or a place, ends in, whatever stands before: 王一诺爸爸, 三楼会议室, 前台电脑. */
export const endings: readonly (readonly [Aspect, RegExp])[] = [
  ['person', new RegExp(`^${zhRole}[\\u4e00-\\u9fff]{1,3}$`)],
  ['person', new RegExp(`^[\\u4e00-\\u9fff·]{1,6}(?:${zhRole}|女士|先生|教授|主任|医生)$`)],
  [
    'place',
    /^[\w\u4e00-\u9fff()（）#-]{1,10}(?:班|教室|会议室|直播间|门店|分店|店|校区|办公室|分公司|机房|工位|楼)$/,
  ],
  [
    'machine',
    /^[\w\u4e00-\u9fff的 -]{1,12}(?:电脑|手机|平板|笔记本|一体机|大屏|iPad|MacBook|iPhone|设备|机器)$/,
  ],
  [
    'person',
    /^(?:[A-Z][a-z]+ ?){1,2}(?:'s|’s) (?:mum|mom|mother|dad|father|wife|husband|son|daughter|assistant)$/,
  ],
  [
    'machine',
    /^(?:[A-Z][a-z]+(?:'s|’s)|[Tt]he [a-z]+) (?:laptop|computer|PC|phone|tablet|iPad|MacBook|machine|desktop)$/,
  ],
];

export const namings: readonly Naming[] = [
  {
    is: 'person',
    aspect: 'person',
    pattern: `(?:(?:另|另外|第|有|其中)?[一二三四两]?[个位名])?${zhRole}(?:端|侧)?(?:\\s?${one}(?![A-Za-z0-9]))?`,
  },
  {
    is: 'person',
    aspect: 'person',
    pattern: `(?:用户|账号|uid|客户)\\s?[#:：]?\\s?(?:${one}(?![A-Za-z0-9])|[A-Za-z_-]{0,12}\\d{1,10}(?!\\d))`,
  },
  {
    is: 'person',
    aspect: 'person',
    pattern: '(?:第[一二三四]|另(?:外)?一|其中一|有一|另)(?:个|位|名)(?:用户|客户|人)?',
  },
  {
    is: 'person',
    aspect: 'person',
    pattern: `[小老阿]${surname}(?:同学|老师)?|${surname}(?:老师|同学|总|工|经理|医生|大夫|女士|先生|姐|哥|阿姨|教授|主任)|张三|李四|王五|赵六|[甲乙丙丁]方?(?=[\\s：:，,、（(]|的|报|说|进|那|这|开|点)`,
  },
  {
    is: 'person',
    aspect: 'person',
    pattern: `(?:(?:one|another|the (?:first|second|third|other)|my|our|the|a|his|her) )?${enRole}s?(?: (?:[A-H1-9](?!\\w)|[A-Z][a-z]+))?\\b`,
  },
  {
    is: 'person',
    aspect: 'person',
    pattern:
      '(?:Mr|Mrs|Ms|Dr|Prof)\\.? [A-Z][a-z]+|(?:one|another|the (?:first|second|third|other)) (?:one|person|of (?:us|them))\\b',
  },
  {
    is: 'self',
    aspect: 'person',
    as: 'self',
    pattern: '我(?:这边|这儿|这里|自己)?(?!们)|I\\b(?![/.])|mine\\b|my own (?:side|phone|computer)\\b',
  },
  { is: 'person', aspect: 'person', as: 'other side', pattern: '对方|对端|the other (?:side|end|party)\\b' },
  device(
    'system',
    'ios',
    'iOS(?: ?[\\d.]+)?(?:端|侧|版)?|(?:(?:the|my|his|her|our) )?iPhone(?: ?\\d+)?(?: Pro| Max| mini)*|苹果(?:手机|端)',
    {
      form: 'phone',
    },
  ),
  device('system', 'ipados', '(?:(?:the|my|his|her|our) )?iPad(?: (?:Pro|Air|mini)(?![a-z]))?', {
    form: 'tablet',
  }),
  device(
    'system',
    'android',
    'Android(?: ?[\\d.]+)?(?:端|侧|版)?|安卓(?:手机|平板|端|侧|版|机)?|(?:华为|小米|OPPO|vivo|三星|荣耀|红米)(?:手机|平板)?',
  ),
  device(
    'system',
    'android',
    '(?:(?:the|my|his|her|a|our) )?(?:Pixel|Galaxy|Xiaomi|Samsung|Huawei)(?: (?:[A-Z]?\\d+\\w?|phone|tablet))?\\b',
  ),
  device('system', 'harmony', '鸿蒙(?:端)?|HarmonyOS'),
  device('system', 'windows', 'Windows(?: ?1[01])?(?: ?端|版)?|Win ?1[01]', { form: 'computer' }),
  device('system', 'mac', 'Mac(?:Book|OS)?(?: (?:Pro|Air|mini)(?![a-z]))?(?:端|版)?(?![a-z])|苹果电脑', {
    form: 'computer',
  }),
  device('form', 'phone', '手机(?:端|上|侧)?|(?:(?:the|my|his|her|a) )?(?:cell )?phone\\b'),
  device('form', 'tablet', '平板(?:端|上)?|(?:(?:the|my|his|her|a) )?tablet\\b'),
  device(
    'form',
    'computer',
    '电脑(?:端|上)?|笔记本|台式机|PC ?(?:端|侧)?(?![a-z])|桌面端|(?:(?:the|my|his|her|a) )?(?:PC|laptop|desktop|computer)\\b',
  ),
  {
    is: 'thing',
    aspect: 'machine',
    pattern:
      '(?![换用开关拿在把是有和给到重打从我你您他她它])[\\u4e00-\\u9fff]{1,8}(?:大屏|笔记本|电脑|平板|手机|一体机|台式机)(?=\\s?(?:[（(：:]|上|报|提示|弹|显示))',
  },
  {
    is: 'thing',
    aspect: 'machine',
    pattern:
      "[A-Z][a-z]{1,14}['’]s (?:tab|browser|laptop|phone|computer|PC|tablet|iPad|MacBook|iPhone|machine|screen|side|app)\\b",
  },
  device('browser', 'chrome', 'Chrome(?: ?\\d+)?|谷歌浏览器'),
  device('browser', 'edge', 'Edge(?: ?\\d+)?(?![a-z])'),
  device('browser', 'safari', 'Safari(?: ?\\d+)?'),
  device('browser', 'firefox', 'Firefox(?: ?\\d+)?|火狐'),
  device('runs', 'web', '(?:网页|Web|H5) ?(?:端|侧|版)|(?:the )?web (?:client|app|page|side|version)\\b'),
  device('runs', 'mini', '(?:微信)?小程序(?:端|里)?|mini ?program\\b'),
  device('runs', 'app', '(?:原生|App|APP) ?(?:端|侧)|the native app\\b'),
  device('runs', 'server', '服务端|服务器端|后端|(?:(?:the|our) )?(?:server|back ?end)(?: side)?\\b'),
  {
    is: 'thing',
    aspect: 'place',
    pattern:
      '(?:测试|生产|线上|预发布?|灰度|开发|正式|沙箱|联调)(?:环境|服|站)?(?=[\\s：:，,（(]|上|里|报|是|进)|(?:the )?(?:staging|production|prod|sandbox|test|dev|UAT)(?: env(?:ironment)?| server| system)?\\b(?! ?(?:ing|ed|user|account))',
  },
  {
    is: 'thing',
    aspect: 'place',
    pattern: `(?:[A-Z]|[一二三四五六七八九十]{1,2}|\\d{1,4}) ?(?:班|教室|会议室|号房间?|号直播间|号楼|号机|组|店|校区)|(?:房间|教室|会议室|直播间) ?[#:：]?\\s?(?:${one}(?!\\w)|[A-Za-z_-]{0,8}\\d{1,8}(?!\\d))|[\\u4e00-\\u9fff]{2}(?:办公室|分公司|机房|校区|门店|分校)`,
  },
  {
    is: 'thing',
    aspect: 'place',
    pattern:
      '(?:[Cc]lass(?:room)?|[Rr]oom|[Ss]tudio|[Oo]ffice|[Ss]ite|[Gg]roup|[Tt]eam|[Dd]evice|[Mm]achine|[Cc]lient|[Tt]enant|[Cc]ampus|[Bb]ranch|[Cc]ase) (?:[A-H]|#?\\d{1,6})(?![\\w.])|(?:[Tt]he )?[A-Z][a-z]+ (?:office|branch|campus)\\b',
  },
];
