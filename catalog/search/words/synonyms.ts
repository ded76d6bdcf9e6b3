/**
 * Words that support staff use for the same thing: one group a line, phrases separated by commas. A query with one of
 * them finds the others too, below what contains the one itself. A group that starts with `~` is said about nearly
 * every error (failed, cannot): it helps to order the results, and entries without it are results too.
 */
export const synonymGroups = `
摄像头, 相机, 镜头, camera, cam, webcam
麦克风, 话筒, microphone, mic, mike
扬声器, 喇叭, 听筒, 耳机, speaker, headset
设备, 外设, 硬件, device, hardware
设备标识, 设备 id, 摄像头 id, 麦克风 id, device id, deviceid, camera id, cameraid, microphone id, microphoneid, mic id
音频, 声音, audio, sound, voice
视频, 画面, 图像, video, picture
屏幕共享, 屏幕分享, 共享屏幕, 分享屏幕, 投屏, 录屏, 桌面共享, 屏幕, screen share, screen sharing, share screen, sharing the screen, screenshare, screen
权限, 授权, 许可, permission, permissions, privilege, authorization, authorisation
没权限, 没有权限, 无权限, 无权, 权限不足, 权限不够, 未授权, 没授权, 没有授权, 未获授权, 不让使用, 不让用, 不允许, 拒绝, permission denied, no permission, not permitted, not allowed, not authorized, not authorised, unauthorized, unauthorised, access denied, denied, refused, refuses, insufficient permission, may not
拒绝, 驳回, 回绝, 拒接, 挂断, refuse, refused, reject, rejected, deny, denied, decline, declined, 用户取消, 取消授权, cancelled by user, canceled by user, cancelled by the user, canceled by the user, user cancelled, user canceled
占用, 占着, 被占, 被占用, 正被使用, 在用, 已被使用, 被别人用, 已有人, 有人了, in use, occupied, taken, being used, using it, used by another, used by, is used by, in use by, somebody else, someone else, occupied by
已存在, 已经存在, already exists, already exist, already there, already in use
会话, session
没插, 没接, 没连, 没找到, 找不到, 未找到, 不存在, 查不到, 搜不到, 检测不到, 没检测到, 识别不到, 不见了, 缺少, missing, not found, no such, not exist, not exists, does not exist, doesn't exist, do not exist, cannot find, can't find, could not be found, not there, there is no, absent, nonexistent
打不开, 开不了, 打开失败, 开启失败, 无法打开, 启动失败, 无法启动, 起不来, open failed, failed to open, cannot open, can't open, does not start, did not start, not open, would not start, won't start, won't open
打开, 开启, 启用, open, enable, enabled, switched on, turn on, turned on
关闭, 关掉, close, closed, disable, disabled, switched off, turn off, turned off
关闭, 解散, 销毁, 散了, 没了, 关了, closed, dissolve, dissolved, dismiss, dismissed, disbanded, destroyed
签名, usersig, user sig, 用户签名, 签名串, 票据, signature, sig, ticket
签名, 票据, 凭证, 凭据, credential, credentials, token
私钥, 密钥, 秘钥, private key, secret key, secretkey, signing key
公钥, public key, publickey
过期, 失效, 到期, 超期, 过了有效期, 有效期, expired, expire, expires, expiry, expiration, lapsed, outdated, no longer valid, validity
无效, 非法, 不合法, 不合规, 不合规范, 不规范, 不合要求, 不正确, 不对, 不是有效, 有误, 填错, 传错, 写错, 错误, invalid, illegal, wrong, incorrect, not valid, malformed, bad, unacceptable
格式, 格式错误, 格式不对, format, malformed
不匹配, 不一致, 不符, 不相符, 对不上, 不对应, 不配, 不是同一个, 不是一对, 不属于, mismatch, mismatched, not match, does not match, do not match, doesn't match, does not belong, do not belong, differs, differ, different, inconsistent
为空, 是空的, 空的, 没填, 没传, 未传, 未填, 漏传, 漏填, 长度为 0, 缺失, empty, blank, not given, not passed, missing, null
校验, 验证, 验签, 核验, verify, verification, verified, validate, validation, check
校验失败, 验证失败, 校验不通过, 验签失败, 不通过, 没通过, 未通过, 验不过, verification failed, does not verify, failed to verify, not verified, validation failed, verify fail, verify failed, verify error, check fail, check failed, failed verification, failed the check
认证, 鉴权, 身份验证, 身份认证, auth, authentication, authenticate, authenticated
截断, 不完整, truncated, cut off, incomplete
欠费, 欠款, 没钱, 没交钱, 没付钱, 余额不足, 停服, 没续费, arrears, overdue, unpaid, owing, out of money, insufficient balance, unpaid bill
套餐, 套餐包, 免费版, 体验版, 付费, 购买, 买, 开通, 没开通, 没有开通, 未开通, 尚未开通, 未购买, 没买, package, plan, purchase, purchased, buy, bought, paid, not activated, activate, subscribe to the service
中文, 汉字, 字符, 字母, 表情, 特殊字符, 特殊符号, 全角, 乱码, characters, character, letters, emoji, ascii, utf-8
频繁, 太频繁, 过于频繁, 限频, 频率, 频控, 频率控制, 限流, 流控, 过快, 太快, 点太快, 次数太多, 次数过多, 请求太多, too many requests, too frequent, too frequently, too often, too fast, rate limit, rate limited, rate-limited, ratelimit, rate limiting, frequency, throttle, throttled, throttling, flow control, limited by flow control
上限, 不够用, 超限, 超过, 超出, 超额, 超了, 限额, 最多, 太多, 过多, limit, exceed, exceeded, exceeds, quota, maximum, over the limit, too many
超长, 过长, 太长, too long, length, overflow
满, 满了, 已满, 满员, 人数超过, 人数超限, 人数超, 人数多, 人满, 人数已满, 人数上限, 人太多, 人数太多, 坐满, full, no room left, at capacity, capacity, too many members, too many people
房间, 会议室, 频道, 直播间, room, channel, live room
房间号, 房间 id, 房间标识, 房号, 频道名, room id, roomid, room number, channel name
房间名, 房间名称, room name, roomname
进房, 进入房间, 加入房间, 进房间, 入房, 加房, 进不去房间, 进频道, 加入, join, join room, join the room, joining, joined, enter, entering, enter room, enter the room
退房, 退出房间, 离开房间, 退房间, 退出, 离开, 走不掉, leave, leaving, left, exit, exited, quit, leave room, leave the room
建房, 创建房间, 开房, 开房间, 新建房间, create room, creating a room, create a room, room creation
创建, 新建, 建立, create, creating, creation, establish
踢, 被踢, 踢出, 被t, t了, 踢了, 踢下线, 请出, 移出, 赶出, 被移除, kick, kicked, kicked out, kick out, removed, evicted, expelled, thrown out, 踢人, 踢掉, kicking
房主, 群主, 主持人, owner, room owner, host
主播, 互动者, anchor, host, streamer, broadcaster, presenter
管理员, 管理者, admin, administrator, manager, moderator
观众, 听众, audience, viewer, listener
角色, 身份, role
切换, 更换, switch, switching, change, changing
转让, 移交, 转移, 转交, transfer, hand over
麦位, 座位, 位子, 坑位, seat, seats, mic seat
上麦, 连麦, 在麦上, 麦上, take a seat, take seat, take the seat, on the seat, on a seat, on seat, on stage, co-host, cohost
下麦, 不在麦上, 没上麦, 未上麦, 没有上麦, 没在麦上, 不在麦, not on the seat, not on a seat, off the seat, off the mic
排麦, 排队, 排麦列表, queue, queued, queuing, waiting list
锁, 锁定, 被锁, 锁住, 锁了, 上锁, lock, locked
全员, 全体, 所有人, everyone, everybody, all members, all users
禁言, 被禁言, 静音, 不让说话, 不能说话, 说不了话, 闭麦, mute, muted, muting, silenced
发言, 说话, 讲话, speak, speaking, talk
开麦, 打开麦克风, 开话筒, unmute, turn on the microphone, open the microphone
申请, 审批, 同意, 批准, 举手, approval, approve, apply, ask first, permission to speak
邀请, 邀约, invite, invitation, inviting
接听, 接了, 接起, 接通, 接电话, 应答, 已接, answer, answered, accept, accepted, pick up, picked up, took the call
别的设备, 别的手机, 别的端, 其他端, 其他设备, 其它设备, 别处, 另一台, 另一端, 另一个设备, 其他终端, 多端, another device, other device, elsewhere, another client, other client, another end, other end
别的房间, 其他房间, 另一个房间, another room, other room
别的程序, 别的软件, 其他程序, 其他应用, 其他进程, 另一个程序, another app, other app, another program, another process, other process, another application
离线, 不在线, 没在线, 未在线, 没上线, offline, not online
通话, 电话, 呼叫, 打电话, call, calling
断网, 断网了, 网断, 网断了, 没网, 没网络, 网络断开, 网络断了, 网络中断, 网络不通, 网掉了, 断线, 掉线, 断开, 断了, disconnected, disconnect, disconnection, offline, no network, no internet, network lost, network down, lost connection, connection lost, network is down
网络, 联网, 网线, 外网, network, internet
网络问题, 网络原因, 网络, network problem, network trouble, network
连不上, 连接失败, 无法连接, 连接不上, 无法建立连接, 建立连接, 连不通, 连不到, 建立失败, 不通, connect failed, connection failed, cannot connect, can't connect, could not connect, unable to connect, cannot be reached, unreachable, failed to connect, not reachable, no connection
连接, 链接, connect, connected, connection
重连, 重新连接, 断线重连, 重连失败, reconnect, reconnection, reconnecting, reconnected
超时, 没响应, 无响应, 没有回应, 没回应, 一直转圈, 转圈, 等太久, 太久, timeout, timed out, time out, timing out, no response, not responding, no answer, took too long
服务器, 服务端, 后台, 后端, server, servers, backend
过载, 繁忙, 负载过高, 负载太高, 太忙, 忙, 扛不住, 压力大, 撑不住, overloaded, overload, busy, under load
内部错误, 内部出错, 内部, internal error, internal server error, inside the server, internal
未知, 不明, 不知道, 原因不明, 说不清, 未归类, 未分类, unknown, unclassified, unspecified, undefined, undocumented
重复, 再次, 又一次, 多次, 两次, 二次, 同一操作, repeat, repeated, twice, again, duplicate, duplicated, second time, already
冲突, 互斥, 同时, conflict, conflicting, exclusive, at the same time, mutually exclusive
登录, 登陆, 登入, 登上, 登, login, log in, logged in, logging in, sign in, signed in, signin, logon
未登录, 没登录, 未登入, 没登入, 没登, 没登陆, 未登陆, 没有登录, 还没登录, 登录失效, 登录态, not logged in, not signed in, login required, not login, no login
登出, 注销, 下线, 退出登录, logout, log out, logged out, sign out, signed out
账号, 帐号, 账户, 帐户, 用户名, account, username, user name
用户, 成员, 人员, user, member, participant
用户 id, 用户标识, 用户名, userid, user id, uid, identifier
密码, 口令, password, passwd
手机号, 手机号码, 手机, 电话, 电话号码, phone, phone number, mobile, telephone
邮箱, 邮件, 邮箱地址, 电子邮箱, 电子邮件, 电邮, email, e-mail, mail
拉黑, 黑名单, 封号, 封禁, 封了, 被封, 禁用, 停用, 受限, 被限制, blacklist, blacklisted, blocklist, banned, ban, restricted, disabled, blocked, suspended
安全原因, 安全, 风控, security, safety, risk control
注册, register, registered, registration, sign up
应用, 程序, app, application
sdkappid, appid, 应用标识, 应用 id, 应用号, app id, application id, sdk app id, app-id
appkey, 应用 key, app key
账号类型, 帐号类型, acctype, account type, accounttype
开发者, developer
版本, version, versions
版本低, 版本太低, 版本过低, 版本旧, 版本老, 太旧, 过旧, 过老, 旧版, 老版本, 版本不对, 升级, 更新, too old, old version, outdated, upgrade, update, obsolete
浏览器, browser, chrome, safari, firefox
不支持, 不兼容, 用不了, 使用不了, 没实现, 未实现, 还没支持, 未支持, 没启用, 未启用, not supported, unsupported, unsupport, does not support, doesn't support, not support, not implemented, unimplemented, incompatible, not compatible, not available, not enabled, not switched on
编码, 编解码, 解码, 编码器, h264, h.264, h 264, codec, encode, encoder, encoding, decode, decoding
自动播放, 自动放, 点一下才有声音, 点一下屏幕, 点一下页面, 点击页面, 点击才有声音, autoplay, auto play, auto-play
播放, 放, 放出, 放音乐, play, playback, playing, played
伴音, 伴奏, 背景音乐, 背景音, 背景乐, 配乐, 放音乐, 放歌, 混音, bgm, accompaniment, background music, backing track, audio mixing, mixing music, music
暂停, pause, paused, pausing
恢复, 继续, resume, resumed, recover, recovery, unpause, restore
录制, 录像, 录音, 录, 录屏, 录视频, record, recording, recorded, records
停止, 结束, 停, 停掉, stop, stopping, stopped, end, ended
开始, 启动, 发起, start, starting, started, begin, initiate
文件, file
加载, 下载, load, loading, download, downloading
推流, 发布, 上行, 推不了, publish, publishing, published, push, pushing, upstream, uplink
拉流, 订阅, 下行, subscribe, subscribing, subscription, pull, pulling, downstream, downlink
旁路, 旁路直播, 转推, cdn, relay, live
直播, live, live streaming, broadcast
混流, 混流转码, 转码, 混频, mix, mixing, mixed, transcode, transcoding
流, 媒体流, 音视频流, 码流, stream, media stream
远端, 对方, 对端, 另一方, 那边, remote, peer, other side, other party, far end
信令, signal, signaling, signalling
websocket, ws, web socket, 长连接
防火墙, 端口, 白名单, 内网, 企业网络, 公司网络, firewall, port, ports, allowlist, whitelist, udp, corporate network
打包, 封包, 组包, pack, packing, packed, package the data
解析, 解包, 拆包, 解析失败, parse, parsing, parsed, unpack, unpacking
解析失败, 无法解析, 不能解析, 解析不了, 解析不出来, 解析不出, 解析错误, 解析出错, 解析异常, 解包失败, could not be parsed, cannot be parsed, can't parse, cannot parse, failed to parse, parse error, parsing error, parsing failed, parse failed
数据包, 包体, 回包, packet, body, reply
数据, data
参数, 入参, 传参, 参数值, parameter, parameters, argument, arguments, param, params
请求, 接口请求, request, requests
字段, 必填, 必填项, field, fields
接口, api, interface, function, method
调用, call, calling, called, invoke, invoked
时机, 时序, 顺序, 太早, 先后, moment, order, too early, wrong time, wrong order, timing, sequence
状态, state, status
主线程, 线程, 子线程, main thread, thread, threads
取消, 中断, 撤销, 打断, 中止, 中途停止, cancel, canceled, cancelled, abort, aborted, interrupt, interrupted, cut short, cancellation
成功, 正常, success, succeeded, successful, ok
操作, 动作, operation, action
分配, 调度, 派发, allot, allocate, allocation, allocated, schedule, scheduling, dispatch, assign
资源, resource, resources
不足, 不够, 不足够, insufficient, not enough, run out, lack, lacks
来源, 地址, ip 地址, url, address, ip
探测, 检测, 测速, 网络探测, probe, probing, detect, detecting, detection, network test
容器, 画布, div, container, canvas, element
标签, tag, tags, label
数量, 个数, 批量, number, count, batch
im, 即时通信, 即时通讯, im 群, chat, instant messaging
群, 群组, 聊天室, group, chatroom, chat room
网关, gateway
网页, h5, web, web 端
点对点, 一对一, 单聊, p2p, one-to-one, 1v1, peer to peer, point-to-point
会议, 会议模式, meeting, conference
通用, 一般, 普通, general, generic, common
不在房间, 没进房, 未进房, 没在房间, 不在房间里, 非房间成员, 不是房间成员, not in the room, not in room, not in a room, not a member, outside the room, has not joined, not joined
已在房间, 已经在房间, 已经进房, 已进房, 重复进房, already in the room, already in room, in the room already, already joined
拔出, 拔掉, 插拔, 松动, 松了, 掉了, unplug, unplugged, loose
采集, 捕获, capture, capturing
could not start audio source, failed to allocate audiosource, notreadableerror, 麦克风被占用, 麦克风没有打开, 麦克风正被别的, microphone is in use, microphone cannot be opened, microphone did not start
could not start video source, failed to allocate videosource, notreadableerror, 摄像头被占用, 摄像头没有打开, 摄像头正被别的, camera is in use, using the camera, camera cannot be opened, camera did not start
初始化, 没初始化, 未初始化, uninitialised, uninitialized, initialize, initialise, initialization, initialised, initialized, init
读取, 读不到, 读不出来, 读不了, read, readable, unreadable, cannot be read
~失败, 失敗, 不成功, 没成功, 未成功, 没有成功, 出错, 异常, 故障, 问题, 出问题, fail, failed, fails, failure, failing, unsuccessful, error, errors, problem, exception, trouble, cannot, can't, unable, 不工作, not working, not work, does not work, doesn't work, doesnt work, isn't working, isnt working
~不, 没, 无, 未, 非, 没有, 不在, 没在, 未在, not, no, none, never
~已经, 已, 早就, 正在, 在, already, currently, being
~别的, 其他, 其它, 别人, 另, another, other, others
~一直, 老是, 总是, always, keeps, still
`;

/** Said around the thing and never the thing: found nowhere, required of nothing. */
export const stopWords = `
的 了 是 吗 呢 啊 吧 呀 嘛 哦 就 都 我 我们 咱们 他 她 它 你 您 这 那 这个 那个 这里 那里 怎么 怎么办 怎样 为什么 为何 什么 什么意思
什么原因 咋回事 怎么回事 如何 一下 提示 显示 说 出现 弹出 报 报错 碰到 遇到 返回 被 太 很 也 还 又 再 把 给 让 会 请 请问 和 与 或 及 以及 因为 所以 但是 时 时候 后 之后
里 里面 中 到 着 过 个 些 来 去 对 从 用 跟 只 才 要 想 能 可以 应该 客户 客户说 起来 出来 自己
a an the of to in on at is are was were be been am it its this that these those my your our their for with by and or as from when while
i we you he she they me us them has have had do does did will would should could may please why what how which who get got getting because into out per
`;
