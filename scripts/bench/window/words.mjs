// The vocabulary of generated catalogs: pairs of Chinese and English, one a line or one a blank apart.

/** @typedef {readonly [zh: string, en: string]} Word */

/** @param {string} text pairs as `中文=English`, parted by commas @returns {Word[]} */
function pairs(text) {
  return text
    .trim()
    .split(/\s*,\s*/)
    .map((pair) => {
      const [zh = '', en = ''] = pair.split('=');
      return [zh, en];
    });
}

/** What an error is about. */
export const things = pairs(`
摄像头=camera, 麦克风=microphone, 扬声器=speaker, 屏幕共享=screen share, 音频轨道=audio track, 视频轨道=video track,
房间=room, 房间号=room id, 频道=channel, 成员列表=member list, 用户签名=user signature, 令牌=token, 私钥=private key,
账号=account, 应用标识=app id, 套餐=package, 白名单=allowlist, 黑名单=blocklist, 信令通道=signalling channel,
媒体服务器=media server, 网关=gateway, 调度服务=scheduler, 录制任务=recording task, 录制文件=recording file,
转推任务=relay task, 混流模板=mixing template, 旁路地址=relay address, 播放器=player, 画布=canvas, 编码器=encoder,
解码器=decoder, 码率控制=bitrate control, 分辨率=resolution, 帧率=frame rate, 回声消除=echo cancellation, 降噪模块=noise suppressor,
背景虚化=background blur, 美颜滤镜=beauty filter, 水印=watermark, 字幕=caption, 实时翻译=live translation, 弹幕=bullet chat,
礼物消息=gift message, 麦位=seat, 排麦列表=seat queue, 上麦申请=seat request, 主持人=host, 观众=viewer, 管理员=moderator,
邀请=invitation, 通话=call, 会议预约=meeting schedule, 等候室=waiting room, 分组讨论=breakout room, 白板=whiteboard,
文件上传=file upload, 推送证书=push certificate, 回调地址=callback address, 心跳=heartbeat, 长连接=long connection,
证书链=certificate chain, 代理服务器=proxy server, 防火墙规则=firewall rule, 域名解析=name resolution, 网络类型=network type,
探测结果=probe result, 数据通道=data channel, 传输凭证=transport credential, 候选地址=candidate address, 会话描述=session description,
插件=plugin, 虚拟设备=virtual device, 蓝牙耳机=bluetooth headset, 音效文件=sound effect, 背景音乐=background music, 变声器=voice changer,
空间音频=spatial audio, 日志上报=log upload, 质量监控=quality monitor, 计费账单=bill, 用量统计=usage report, 配额=quota,
地域=region, 存储空间=storage bucket, 缓存=cache, 数据库=database, 消息队列=message queue, 线程池=thread pool, 内存池=memory pool,
图像缓冲区=frame buffer, 系统权限=system permission, 前台服务=foreground service, 后台任务=background task, 省电模式=battery saver,
浏览器内核=browser engine, 沙箱=sandbox, 跨域策略=cross-origin policy, 本地存储=local storage, 时间戳=timestamp, 序列号=sequence number
`);

/** What became of it. */
export const states = pairs(`
不存在=does not exist, 已存在=already exists, 已过期=has expired, 已满=is full, 被占用=is in use, 被拒绝=was refused, 超时=timed out,
为空=is empty, 格式错误=is malformed, 长度超限=is too long, 不匹配=does not match, 校验失败=did not pass the check, 未初始化=was not initialised,
未启用=is not enabled, 不受支持=is not supported, 已关闭=is closed, 已断开=was disconnected, 已锁定=is locked, 正在切换=is being switched,
初始化失败=failed to initialise, 打开失败=failed to open, 创建失败=could not be created, 加载失败=could not be loaded, 解析失败=could not be parsed,
写入失败=could not be written, 读取失败=could not be read, 订阅失败=could not be subscribed to, 发布失败=could not be published,
频率过高=is asked for too often, 数量超限=exceeds the limit, 版本过低=is too old, 权限不足=lacks permission, 余额不足=has no balance left,
内部错误=met an internal error, 过载=is overloaded, 冲突=is in conflict, 重复=is a duplicate, 丢失=is lost, 损坏=is damaged, 被中断=was interrupted,
尚未就绪=is not ready yet, 已被移除=was removed, 被系统回收=was reclaimed by the system, 无法访问=cannot be reached, 类型不对=has the wrong type,
参数无效=has an invalid parameter, 顺序不对=came out of order, 状态不允许=is not allowed in this state, 已达上限=reached its maximum, 没有响应=does not respond
`);

/** When it happened. */
export const moments = pairs(`
进房时=while joining, 退房时=while leaving, 登录时=at login, 切换角色时=while switching roles, 重连时=while reconnecting, 推流时=while publishing,
拉流时=while subscribing, 开始录制时=when recording starts, 停止录制时=when recording stops, 切换设备时=while changing devices, 应用退到后台后=after the app went to the background,
屏幕旋转后=after the screen was rotated, 网络切换后=after the network changed, 鉴权时=during authentication, 跨房连麦时=while linking rooms,
更新配置时=while updating the configuration, 批量导入时=during a batch import, 首帧渲染前=before the first frame, 心跳检测时=at a heartbeat, 释放资源时=while freeing resources,
查询状态时=while querying the state, 设置美颜时=while setting the filter, 混流转码时=while mixing, 上传日志时=while uploading logs, 发送消息时=while sending a message, 预检时=during the preflight check
`);

/** Who or what says so. */
export const modules = pairs(`
客户端=client, 房间服务=room service, 信令服务=signalling service, 媒体引擎=media engine, 录制服务=recording service, 直播服务=live service,
账号服务=account service, 接口网关=API gateway, 设备管理=device manager, 计费系统=billing system, 调度中心=dispatch centre, 存储服务=storage service,
推送服务=push service, 质量平台=quality platform, 权限中心=permission centre, 网络层=network layer
`);

export const verbs =
  'create join leave start stop open close set get update remove query switch publish subscribe mute unmute upload download bind unbind enable disable render attach detach probe relay mix record'.split(
    ' ',
  );
export const nouns =
  'Room Stream Camera Mic Speaker Screen Track Token Sig Seat Role Member Message Config Encoder Decoder Watermark Layout Relay Record Device Player Canvas Plugin Channel Session Group Quota Region Proxy Codec Beauty Caption Whiteboard Breakout Waiting Invite Callback Heartbeat Certificate'.split(
    ' ',
  );
export const outcomes =
  'FAILED TIMEOUT DENIED INVALID NOT_FOUND EXISTS EXPIRED BUSY FULL LIMIT UNSUPPORTED CLOSED LOCKED CONFLICT OVERLOAD ABORTED NOT_READY MISMATCH TOO_LONG TOO_OFTEN'.split(
    ' ',
  );
