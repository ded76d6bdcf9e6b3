import type { Text } from '../../schema';

/** What a name in front of a number says about it. */
export type KeyRole =
  /** `code`, `错误码`: what follows is a code. */
  | 'code'
  /** `result`, `state`: may be a code. */
  | 'weak'
  /** `报`, `returned`: somebody reports something. */
  | 'verb'
  /** `message`: a text follows, which may begin with a code. */
  | 'message'
  /** Something else, named by `Thing`. */
  | Thing;

export type Thing = keyof typeof things;

/** What a number under such a name is, as the end of a sentence. */
export const things = {
  room: { zh: '房间号', en: 'a room id' },
  user: { zh: '用户标识', en: 'a user id' },
  app: { zh: '应用标识', en: 'an app id' },
  id: { zh: '某个编号', en: 'an id of something' },
  line: { zh: '行号或列号', en: 'a line or column number' },
  port: { zh: '端口号', en: 'a port' },
  time: { zh: '时间', en: 'a time' },
  count: { zh: '计数', en: 'a counter' },
  size: { zh: '大小或尺寸', en: 'a size' },
  version: { zh: '版本号', en: 'a version' },
  amount: { zh: '金额', en: 'an amount of money' },
  type: { zh: '类型、模式或级别', en: 'a type, mode or level' },
  http: { zh: 'HTTP 状态码', en: 'an HTTP status' },
  exit: { zh: '程序的退出码', en: 'the exit code of a program' },
  field: { zh: '另一个字段的值', en: 'the value of another field' },
  address: { zh: '地址、楼层或房号', en: 'a place, a floor or a door' },
} as const satisfies Record<string, Text>;

const words: Record<KeyRole, string> = {
  code: `cdoe ocde coed ecode errcdoe felkod feilkode fejlkode hibakód virhekoodi hatakodu kodu kodas koodi 原因码 原因代码 原因编号 结果代码 故障代码 故障号 失败码 失败代码 拒绝码 错码 报错代码 报错号 异常代码 异常号 提示代码 响应代码 回执码 应答码 返码 fehlercode foutcode codigo código codice kode kód kod код code errcode errorcode error_code err_code errno retcode resultcode respcode rescode rspcode subcode servercode
    extracode errornumber errornum errorno sdkcode bizcode innercode reasoncode msgcode eventcode failcode errcodes
    defaultvalue exceptioncode nativecode originalcode origincode rtccode errid
    错误码 错误代码 错误号 错误编号 返回码 返回代码 报错码 异常码 状态码 响应码 结果码 取值 代码 错误值 错误码值 码值 code值 错误提示码 提示编号 报错编号 弹窗编号 提示码 提示数字 故障码 エラーコード エラー番号 오류코드 에러코드 오류번호`,
  weak: `rawvalue eror erorr errror errer fehler erreur erro errore fout hata galat kesalahan lỗi ошибка ошибку ошибки błąd erroare エラー 오류 에러 result ret rc reason status state error err errors exception failure errorinfo rsp resp response value val cause callback cb onfail onfailed oncomplete onresult`,
  verb: `写 写着 写的 写了 写的是 报 报错 报了 返回 返回了 返回值 提示 提示了 弹 弹出 弹了 弹窗 显示 出现 出现了 抛 抛出 抛了 遇到 收到 得到 拿到 回 回了 打印 打印了 输出 错误 警告 告警 异常 失败 失败了 出错 登录 说 说的 记的 记得 念的 听的 就是 变成 一直 又是 都是 还是 突然 偶现 偶发 有时 老是 总是 爆 爆出 报出 报个 一个 报的 返 返了 回调 进房 推流 录制 上麦 拉流 加入 退房 初始化 订阅 为什么 查一下 看到 是什么 请问 急
    us me returned returns return returning got get gets getting gives gave throws threw thrown throw shows showed saw see seeing fails failed fail rejected reject rejects with says said print printed prints report reports reported answers answered replies replied responds responded yields yielded complains receive received hit hits onerror onwarning catch caught warn warning fatal unhandled alert toast error: uncaught`,
  message: `message msg desc description errmsg errormsg error_msg errormessage info detail details text reasonphrase title 描述 说明 含义 信息 错误信息 提示语 文案`,
  room: `room roomid roomnum roomnumber roomno strroomid introomid avroomid groupid group groupno meeting meetingid meetingno conference conferenceid channelid channelname channel cid roomname avroom rid 房间 房间号 房号 会议号 会议 群 群号 群组 频道 直播间 教室 课堂 房间id 房间为 会议室`,
  user: `user userid uid userno account identifier member memberid openid tinyid owner ownerid anchor anchorid host hostid student teacher peer caller callee username nick nickname 用户 用户id 学生 老师 主播 客户 账号 帐号 学号 工号 用户名 成员 坐席 昵称 医生 患者 同学`,
  app: `sdkappid appid app bizid 应用 应用id`,
  id: `id idvendor idproduct vid pid sid seq seqno sequence requestid request taskid task msgid sessionid streamid stream tid pid gid ppid traceid trace spanid ticketno ticket orderid order cmd command channeltag index idx serial 门店 店号 店铺 门店号 站点 机号 终端号 设备号 柜台 sn no nr num key pos position slot seatindex node nodeid item row record tag caseid issue bug pr jobid job batch batchid buildid eventid deviceid handle ptr addr fd ssrc mid rand random nonce shard page offset limit step quote quotation invoice po pin passcode contract booking reservation policy waybill sku barcode asset licence license plate bin shelf rack aisle locker drawer crate pallet box digest bulletin newsletter reg register registers coil opcode extension ext 库位 货位 货架 储位 储物柜 柜号 箱号 托盘 报价单 报价 合同号 采购单 发票 发票号 快递单 运单 会员号 考号 卡号 工单 工单号 编号 序号 订单 订单号 单号 流水号 任务 第 麦位 座位 步骤 案例 题 问题 密码 编码 邮编 验证码 邀请码 条码 二维码 提取码 取件码 激活码 兑换码 电话 热线 分机 分机号 转 股票代码 基金代码 证券代码 国家代码 区域代码 商品代码 机构代码 城市代码 航班 快递 车次`,
  line: `line lines lineno linenumber col column columnnumber char ln 行 行号 列 第几行 代码行`,
  port: `port ports udp tcp 端口 端口号`,
  time: `time timestamp ts date at duration cost elapsed elapsedtime delay latency rtt ttl timeout interval expire expires expiretime used took takes begintime endtime uptime wait sleep ms since until clock 耗时 时间 延迟 时长 间隔 日期 用时 等待 约`,
  count: `count cnt total times retry retries retrycount attempt attempts frames frame loss lost packets pkts nums amount people online viewers queue depth hits users members progress percent level volume score rank sessions calls rooms streams connections joins participants concurrent concurrency peak qps tps rps p50 p90 p95 p99 avg 并发 并发数 峰值 会话数 连接数 路数 总量 房间数 场次 次数 人数 共 共计 总数 数量 重试 累计 在线 大约 超过 最多 至少 进度 音量 条数 帧 丢包`,
  size: `size len length contentlength bytes bitrate fps framerate width height w h resolution samplerate rate bandwidth kbps memory mem heap free buffer buf capacity max min maximum minimum maxsize 大小 长度 码率 帧率 分辨率 宽 高 带宽 内存 流量 字节`,
  version: `version ver v build sdkversion appversion versioncode release revision rev 版本 版本号`,
  amount: `price fee balance money pay paid usd rmb cny qty quantity 金额 价格 余额 费用 账单 充值 元 单价`,
  type: `string integer boolean type mode level priority scene role kind category flag flags mask bits event eventtype windowtype roomtype streamtype videotype loglevel errorlevel 类型 模式 级别 等级 优先级`,
  http: `http https statuscode httpcode httpstatus responsecode httpstatuscode statustext`,
  exit: `exit exitcode exitstatus exitvalue signal`,
  field: '',
  address: `floor building 楼层 楼 栋 号楼 室 机房 门牌 地址 工位 座 单元`,
};

const roles = new Map<string, KeyRole>();
for (const [role, list] of Object.entries(words))
  for (const word of list.split(/\s+/)) if (word) roles.set(word.replace(/[_:]/g, ''), role as KeyRole);

/** The role of the heading of a column, whole as it is. */
export const roleOfHeading = (heading: string): KeyRole | undefined =>
  roles.get(
    heading
      .toLowerCase()
      .replace(/\s?\((?:\*|\w{1,24}|distinct \w{1,24})\)$/, '')
      .replace(/[_\s-]/g, ''),
  );

/** Whether what stands under a name of that role is no code. */
export function isThing(role: KeyRole): role is Thing {
  return role !== 'code' && role !== 'weak' && role !== 'verb' && role !== 'message';
}

/** Every name that says something of its number. */
export const keyWords = (): Iterable<string> => roles.keys();

/** An ending of names made of several words. */
export interface Ending {
  readonly pattern: RegExp;
  readonly role: KeyRole;
  /** Names that end so, and names that do not. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** `innerErrCode`, `roomOwnerId`, `serverPort`. The first that fits counts. */
export const endings: readonly Ending[] = [
  {
    pattern:
      /(?:request|zip|post|qr|bar|country|area|uni|en|de|trans|verify|auth|invite|short|source|lang|language|color|key|version|currency|pin|v)code$/,
    role: 'id',
    catches: ['zipCode', 'verifyCode', 'colorcode', 'requestCode'],
    leaves: ['errCode', 'innerCode'],
  },
  {
    pattern: /(?:exit)code$/,
    role: 'exit',
    catches: ['processExitCode'],
    leaves: ['exited', 'codeexit'],
  },
  {
    pattern: /(?:http|status)(?:status)?code$|httpstatus$/,
    role: 'http',
    catches: ['lastHttpStatus', 'respStatusCode'],
    leaves: ['statusBar'],
  },
  {
    pattern: /(?:code|errno|errcode|errorcode|(?:detail|inner|native|sub|cause|reason|extra)_?no)$/,
    role: 'code',
    catches: ['innerErrCode', 'lastErrno', 'detail_no'],
    leaves: ['codec', 'decoder'],
  },
  {
    // It says whose code stands beside it.
    pattern: /errordomain(?:key)?$/,
    role: 'type',
    catches: ['_kCFStreamErrorDomainKey', 'errorDomain'],
    leaves: ['errorDomainCode', 'domains'],
  },
  {
    pattern: /(?:roomid|roomno|roomnum|groupid|channelid|meetingid)$/,
    role: 'room',
    catches: ['targetRoomId', 'tuiRoomNo'],
    leaves: ['roomidle', 'roomName'],
  },
  {
    pattern: /(?:userid|uid|accountid|memberid|ownerid)$/,
    role: 'user',
    catches: ['remoteUserId', 'roomOwnerId'],
    leaves: ['useridx', 'username2'],
  },
  {
    pattern: /appid$/,
    role: 'app',
    catches: ['imSdkAppId'],
    leaves: ['appidle'],
  },
  {
    pattern: /(?:line|column|lineno)$/,
    role: 'line',
    catches: ['sourceLine', 'endColumn'],
    leaves: ['linear', 'lines2'],
  },
  {
    pattern: /port$/,
    role: 'port',
    catches: ['serverPort'],
    leaves: ['portal', 'ports2'],
  },
  {
    pattern: /(?:time|timestamp|duration|elapsed|timeout|interval|ms|delay)$/,
    role: 'time',
    catches: ['createTime', 'maxDelay'],
    leaves: ['timer', 'runtimes2'],
  },
  {
    pattern: /(?:count|times|num|total|retries|retry|frames)$/,
    role: 'count',
    catches: ['retryCount', 'frameNum'],
    leaves: ['country', 'counter2'],
  },
  {
    pattern: /(?:size|len|length|bytes|width|height|bitrate|rate|fps)$/,
    role: 'size',
    catches: ['bodyLength', 'videoFps'],
    leaves: ['sizeable', 'lengthy'],
  },
  {
    pattern: /version$/,
    role: 'version',
    catches: ['sdkVersion', 'coreVersion'],
    leaves: ['versions2'],
  },
  {
    pattern: /(?:price|amount|balance|fee)$/,
    role: 'amount',
    catches: ['totalPrice', 'accountBalance'],
    leaves: ['priced', 'fees2'],
  },
  {
    pattern: /(?:type|mode|level)$/,
    role: 'type',
    catches: ['roomType', 'audioMode'],
    leaves: ['typed', 'models'],
  },
  {
    pattern: /(?:id|seq|index|idx|no|number)$/,
    role: 'id',
    catches: ['traceId', 'msgSeq'],
    leaves: ['idle2', 'sequel'],
  },
  {
    pattern: /(?:error|err|exception)$/,
    role: 'weak',
    catches: ['lastError', 'innerException'],
    leaves: ['errors2', 'errata'],
  },
  {
    pattern: /(?:msg|message|desc)$/,
    role: 'message',
    catches: ['failMsg', 'resultDesc'],
    leaves: ['msgs2', 'messages2'],
  },
];

/** The role of an ASCII name as it is written in the text; undefined where it says nothing of its number. */
export function roleOfWord(word: string): KeyRole | undefined {
  const plain = word.toLowerCase().replace(/[_$-]/g, '');
  const last = plain.slice(plain.lastIndexOf('.') + 1);
  const known = roles.get(last);
  if (known || last.length < 5) return known;
  return endings.find(({ pattern }) => pattern.test(last))?.role;
}

/** Katakana come before Han characters, Hangul behind them. */
const firstKana = 0x30a0;

/** 码 as a whole word; 尺码 and 页码 are others. */
const codeAlone = /(?:^|[^\u3400-\u9fff])码$/;

/** The role of the longest Chinese, Japanese or Korean word that the text ends with, and its length. */
export function roleOfHan(before: string): { role: KeyRole; length: number } | undefined {
  for (let length = Math.min(7, before.length); length > 0; length--) {
    if (before.charCodeAt(before.length - length) < firstKana) continue;
    const role = roles.get(before.slice(-length).toLowerCase().replace(/\s/g, ''));
    if (role) return { role, length };
  }
  return codeAlone.test(before) ? { role: 'code', length: 1 } : undefined;
}
