import type { Lexicon } from './words';

/** What is wrong with a thing. Spelt as words.ts says. */
export const states = {
  noCamera: {
    zh: '没有摄像头 无摄像头 没摄像头 没有相机',
    en: 'no camera, no cameras, no webcam, without a camera',
  },
  noMicrophone: {
    zh: '没有麦克风 无麦克风 没麦克风',
    en: 'no microphone, no mic, no microphones, without a microphone',
  },
  noDevice: { zh: '没有设备 无设备 无任何设备 没有任何设备', en: 'no device, no devices, any device' },
  occupied: {
    zh: '占用 被占用 已被占用 被别的 正在被使用 正在使用',
    en: 'occup*, in use, being used, used by, is busy, already used, taken by another app, held by, is using the camera, is holding the camera',
  },
  missing: {
    zh: '不存在 找不到 未找到 没找到 没有找到 查不到 检测不到 未检测到 没检测到 取不到 拿不到 获取不到 没有获取到 没有这个 没有此',
    en: "not found, not exist, not exists, does not exist, doesn't exist, do not exist, no such, there is no such, not there, isn't there, cannot find, can't find, could not find, unable to find, not detected, missing, nonexistent, non-existent",
  },
  failed: {
    zh: '失败 打不开 开不了 无法打开 启动不了 出错 无法启动 打开不了 点不开 开启不了',
    en: "fail, fails, failed, failure, cannot be opened, can't open, cannot open, could not open, won't open, won't start, cannot start, can't start, could not start, could not be started, did not start, unable to start, unable to open, cannot be started",
  },
  refused: {
    zh: '未授权 没授权 没有授权 没有系统授权 没系统授权 无授权 无权限 没有权限 没权限 被拒绝 拒绝了 不允许 权限不足 权限被拒 没给权限 未获得权限 获取权限失败 禁止访问 不让 拦截 拦了 被拦 阻止 挡住 点了拒绝 点了禁止 被禁止 受限 策略限制',
    en: "denied, refused, not authorized, not authorised, unauthorized, unauthorised, no permission, no permissions, without permission, not allowed, not granted, no right, lack permission, lacks permission, insufficient permission*, permission denied, no authorization, no system authorization, no authorisation, not permitted, does not allow, doesn't allow, refuses, blocks, blocked, prevented, clicked block",
  },
  expired: { zh: '过期 到期 过了有效期 有效期到了', en: 'expired, expire, expires, expiry, out of date' },
  lapsed: { zh: '失效 已失效', en: 'lapsed, no longer valid, invalidated' },
  locked: {
    zh: '被锁 锁定 锁了 上锁 锁住 锁麦 锁着 上了锁 锁上了',
    en: 'locked, is lock, lock, locks this seat',
  },
  full: {
    zh: '已满 满了 满员 坐满 人满 人数已满 上限已满 挤满',
    en: 'full, fully occupied, filled up',
  },
  noSeat: {
    zh: '没有空位 没空位 没有空麦 没有空座 没有空的 没有位置 没位置 没位子 没有空麦位 没有空的麦位 没有空座位',
    en: 'all seats are taken, no free seats, no more seats, no free seat, no empty seat, no empty seats, no seat left, no seats left, no open seat, no seats available, no seat is free, every seat is taken, every seat is gone',
  },
  hasPerson: {
    zh: '有人 有用户 被人坐 别人坐 别人先 别人抢 别人占 人抢了 人抢先',
    en: 'someone, somebody, already taken, another user, someone else, somebody else',
  },
  idTaken: {
    zh: '已被使用 被使用 已存在 已经存在 被占用 重复 被别人用 占了 撞了 号重了',
    en: 'already exists, already exist, room exists, room id exists, already in use, in use, taken, already been used, been used, occupied, is used, already used',
  },
  invalid: {
    zh: '非法 无效 不合法 不正确 不对 不合规 不符合 有误 填错 传错 错误 用错',
    en: 'invalid, illegal, incorrect, wrong, not valid, malformed, not legal, bad, not correct, not right, unlawful, is a required param, must be type of, must be one of, must be instanceof, must be an integer',
  },
  mismatch: {
    zh: '不匹配 不一致 对不上 不对应 不相符 不符',
    en: "mismatch*, not match, doesn't match, does not match, do not match, don't match, not the same, differs, inconsistent, belongs to another, not belong, not correspond*, of another, for another, of a different, for a different",
  },
  notVerified: {
    zh: '校验失败 校验不通过 验证失败 校验没通过 验证不通过 没有通过 校验未通过',
    en: 'verification failed, verify failed, failed to verify, does not verify, not verify, did not verify, cannot be verified, check failed, verification fails, could not be verified, validation failed',
  },
  truncated: { zh: '截断 少了一截 缺了一段 不完整', en: 'truncat*, cut off, cut short, incomplete' },
  empty: {
    zh: '为空 长度为0 是空的 空的 空字符串',
    en: 'empty, length 0, zero length, blank, length is 0',
  },
  absent: {
    zh: '没有返回 未返回 没返回 没有 缺少 缺失 未传入 未填 没填 没带 没有带 没传 未带 忘了传 忘记传 忘传',
    en: 'no, without, absent, lacks, lack, missing, not given, not provided, not passed, returned no, has no, forgot, forgotten, nothing to',
  },
  exceeded: {
    zh: '超过 超出 超限 上限 超了 超出范围 太多次 次数太多',
    en: 'exceed*, over the limit, over limit, limit, maximum, above the limit, too many, more than, more seats than, more members than, so many seats, out of range',
  },
  zero: { zh: '填成了0 填成0 填了0 为0 是0 填写成0', en: 'is 0, was 0, as 0, zero, set to 0' },
  tooLong: { zh: '过长 太长 溢出 超长', en: 'too long, overflow*, overlong' },
  tooFast: {
    zh: '频繁 限频 频率 太快 被限流 过快',
    en: 'frequen*, rate limit*, rate-limit*, too many requests, too often, throttl*, too fast, too quickly',
  },
  timeout: { zh: '超时', en: 'timeout, timed out, time out, times out, timeouts' },
  already: { zh: '已经 已在 已处于 已开启 已打开 已 本来就 早就', en: 'already' },
  repeated: {
    zh: '重复 又 两次 两遍',
    en: 'repeat*, again, duplicate*, twice, more than once, a second time, second time',
  },
  exclusive: { zh: '互斥', en: 'exclusive, mutually' },
  notLoggedIn: {
    zh: '未登录 没登录 没有登录 还没登录 登录状态无效 未登陆 没登陆 登录态失效 尚未登录',
    en: "not logged in, not logged-in, not login, login first, log in first, has not logged in, hasn't logged in, without logging in, login required, login state is invalid, not inited, login firstly, please login, please log in",
  },
  gesture: {
    zh: '要点一下 点一下才 要点击 点击才 要手势',
    en: 'user gesture, until the user clicks, has to click, needs a click, needs a tap',
  },
  removed: {
    zh: '踢出 被踢 请出 移出 提出房间',
    en: 'kicked, banned, removed from, kicked out, kick out, thrown out',
  },
  closed: {
    zh: '已关闭 被关闭 已解散 被解散 解散 关闭了 已经关闭 被关了 房间关了 主持人关闭',
    en: 'closed, dismissed, dissolved, disbanded, destroyed, been shut, shut down',
  },
  unsupported: {
    zh: '不支持 不能用 尚未支持 未实现 还没支持 没实现 还没实现',
    en: "not support, not supported, doesn't support, does not support, unsupported, no support, not implemented, unimplemented, not yet supported",
  },
  notEnabled: {
    zh: '未开通 没开通 没有开通 没有启用 未启用 没启用 未开启 没开启 没有开启 不包含 另外开通 额外开通 没购买 没有购买 还没购买 未购买',
    en: "not enabled, not activated, not opened, not switched on, not turned on, isn't enabled, not activate, not been activated, not include, does not include, not included, must be activated, additional package, not purchased, not paid",
  },
  disabled: { zh: '被禁用 禁用 停用 被停用', en: 'disabled, deactivated, banned, suspended' },
  suspended: { zh: '停服', en: 'suspended' },
  arrears: {
    zh: '欠费 余额不足 停机欠费 没钱',
    en: 'arrears, overdue, unpaid, balance is 0, insufficient balance, outstanding bill, in debt, owes, owe money, owes money',
  },
  muted: { zh: '禁言', en: 'muted, silenced, banned from speaking, forbidden to speak' },
  everyone: {
    zh: '全员 全体 所有人 全场 大家都',
    en: 'everyone, all members, all users, everybody, all participants, whole room, whole class',
  },
  approval: {
    zh: '需要申请 向房主申请 先申请 申请 同意',
    en: 'apply, applies, approval, ask the owner, permission from, consent, application, ask the host, must ask',
  },
  ownRights: {
    zh: '需要房主 只有房主 房主权限 仅房主 房主才能 才能操作 不是房主',
    en: 'owner permission, only the owner, owner required, owner only, owner may, owner can, need owner, requires the owner, owner rights, needs owner, room owner only, not the owner, not the room owner, room owner only, for the owner only',
  },
  appAdmin: { zh: '不是app管理员 非app管理员 app管理员 应用管理员', en: 'app admin*' },
  adminRights: {
    zh: '管理员权限 管理员才能 或者管理员 或管理员 不是管理员 非管理员 和管理员能 也不是管理员',
    en: 'owner or admin*, administrator privileg*, admin permission*, administrator permission*, administrator rights, admin rights, not an admin*, not the admin*, need admin*, needs admin*, requires admin*, owner or an admin, owner or the admin, nor an admin, owner or an administrator',
  },
  notIn: {
    zh: '不在 没在 没有在 未在 没进 未进 没进房 未进房',
    en: "not in, isn't in, not inside, not entered, not joined, outside the room",
  },
  notOnSeat: {
    zh: '不在麦上 没在麦上 没有在麦上 未在麦上 没上麦 未上麦 还没上麦 不在麦位 没坐在麦位 没有坐在麦位',
    en: "not on mic, not on the mic, not on a seat, not on seat, not on any seat, not in seat, not in the seat, not on the seat, isn't on the mic, isn't on a seat, isn't on any seat, not sitting on a seat, not seated",
  },
  handOver: {
    zh: '先转让 要转让 转让房主 转让给 先移交 移交房主 让给别人 转给别人',
    en: 'transfer the room, transfer ownership, transfer the ownership, transfer the owner, hand over the room, hand over the ownership, pass on the room',
  },
  passwordNeeded: {
    zh: '需要密码 要输密码 要密码 没有密码',
    en: 'needs a password, password is required, password required, asks for a password, without the password',
  },
  underway: { zh: '正在进行 没做完 没完成 没结束', en: 'in progress, still running, going on' },
  blacklist: { zh: '黑名单 拉黑', en: 'blacklist*, blocklist*, black list' },
  notQueued: {
    zh: '没有在排麦 不在排麦 未在排麦 没在排麦 没有排麦 没在排队 不在排队 没在队列 不在队列',
    en: "not in the waiting list, not in the queue, not in a queue, not in waiting list, not queued, not in line, not on the waiting list, isn't in the queue, isn't in line, not waiting for a seat",
  },
  notMember: {
    zh: '非房间成员 不是房间成员 不是房间的成员 不是该房间成员 不是成员 不是这个房间的成员',
    en: "not a member, not a room member, not member of, isn't a member",
  },
  beforeJoin: {
    zh: '进房后才 进房后 需要进房 进房之前 进房前 先进房 还没进房 先进房间 先进入房间 没进房间',
    en: 'after entering, after joining, before entering, before joining, enter room first, enter the room first, join first, joining first, join the room first, must enter the room, only inside a room, only in a room, only be used after',
  },
  roomGone: {
    zh: '房间没了 房间已经没了 房间早没了',
    en: 'room is gone, room has gone, ended the room',
  },
  offline: { zh: '离线 不在线', en: 'offline, not online' },
  overloaded: { zh: '过载 满负荷 负载太高', en: 'overload*' },
  busy: { zh: '繁忙 太忙', en: 'busy, is busy' },
  allocate: { zh: '分配', en: 'alloc*, allot*, assign*' },
  lacking: { zh: '不够 不足', en: 'not enough, insufficient, short of, run out of' },
  parse: { zh: '解析', en: 'parse, parsing, parsed, parser, unreadable' },
  pack: { zh: '打包', en: 'pack, packing, serializ*, serialis*' },
  unpack: { zh: '解包', en: 'unpack*' },
  reconnect: { zh: '重连', en: 'reconnect*' },
  disconnected: {
    zh: '断开 断网 网断 断线 网络断',
    en: 'disconnected, internet is down, offline network, lost connection',
  },
  unestablished: {
    zh: '未建立 没有建立 还没建立 建立失败',
    en: 'not established, not set up, setup failed, set up',
  },
  unable: { zh: '无法 不能 没能 退不了 走不了', en: "unable, cannot, can't, could not, couldn't" },
  internal: { zh: '内部', en: 'internal' },
  unknown: { zh: '未知', en: 'unknown' },
  probeRunning: {
    zh: '正在探测 探测中 探测还没结束',
    en: 'probe is running, network detection is running, detection in progress, in detecting, being probed',
  },
  cancelled: { zh: '取消', en: 'cancel*' },
  aborted: { zh: '中断 被打断 中途', en: 'abort*, interrupted' },
  notStarted: {
    zh: '没有开启 没开始 未开始 还没开启 没有开始',
    en: 'not started, not begun, before starting, not been started',
  },
  notPaused: { zh: '没有暂停 未暂停 没暂停', en: "not paused, wasn't paused, isn't paused" },
  alreadyPaused: { zh: '已经暂停 已暂停', en: 'already paused, paused already' },
  notOpen: {
    zh: '未打开 没打开 没有打开 未初始化',
    en: 'not open, not opened, not initialized, not initialised',
  },
  opened: {
    zh: '已打开 已经打开 已经开启 已开启',
    en: 'already open, already opened, open already, already started',
  },
  inRecording: {
    zh: '正在录制 录制中 已经在录制 已在录制',
    en: 'already recording, being recorded, in recording, recording is running, recording in progress, is recording',
  },
  publishing: {
    zh: '正在推流 已经在推流 已在推流',
    en: 'already publishing, already pushing, is publishing, being pushed',
  },
  stopped: { zh: '停止 停掉 停了', en: 'stop, stopped, stopping, stops' },
  start: { zh: '启动 开始', en: 'start, starting, starts' },
  stillOpen: { zh: '已解散过 曾经存在', en: 'once existed, existed before' },
  download: { zh: '加载', en: 'download*, load*' },
  recover: { zh: '恢复采集 自动恢复', en: 'recover*' },
  notReadable: { zh: '无法访问', en: 'not readable, cannot be read' },
  registered: { zh: '没有注册 未注册 没注册 还没注册 尚未注册', en: 'not registered, unregistered' },
  security: { zh: '安全原因 安全限制', en: 'security reason*, security restriction*' },
  upgrade: {
    zh: '需升级 需要升级 要升级 得升级 请升级 要求升级 让升级 叫我升级 提示升级 必须升级 强制升级 没升级 未升级 版本太低 版本太旧 版本过低',
    en: 'upgrade required, upgrade needed, needs an upgrade, needs to be upgraded, has to be upgraded, must be upgraded, must upgrade, should upgrade, please upgrade, upgrade the sdk, upgrade your, too old, outdated, update the sdk',
  },
  answered: { zh: '接听 拒绝过', en: 'answered, accepted, declined, picked up, rejected the call' },
  uncreated: {
    zh: '尚未创建 未创建 未设置 没有设置 没设置',
    en: 'not created, not yet created, not set',
  },
  left: { zh: '已离开 已登出 离开房间', en: 'left, has left, had left, logged out' },
  stay: { zh: '停留 仍在 没退 还没退', en: 'stay*, remains, still in' },
} as const satisfies Lexicon;
