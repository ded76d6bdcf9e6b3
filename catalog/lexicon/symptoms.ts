/**
 * What people say that they see or hear, without a word of the cause. `said` are ways to say one symptom, separated by
 * commas. `shows` are the words for it in an entry, or in the looks of its
 * fault, likeliest first: who types what is said finds them
 * too, but who types them does not find what is said.
 */
export const symptoms: readonly { said: string; shows: string }[] = [
  {
    said: '黑屏, 黑画面, 画面黑, 画面是黑的, 黑的, 没画面, 没有画面, 无画面, 画面没了, 画面出不来, 出不来画面, 不出图, 没图像, 没视频, 没有视频, 看不到, 看不见, 看不到画面, 看不见画面, 看不到人, 看不到视频, 白屏, black screen, blank screen, screen is black, black video, no picture, no video, no image, cannot see, can not see, can’t see, not see',
    shows:
      '没有发视频, 取不到视频, 画面一直是黑的, 显示画面, 看不到画面, 远端流, 没有画面, 看不到, 传输通道, 自动播放',
  },
  {
    said: '没声音, 没有声音, 无声, 没声, 没声儿, 不出声, 听不到, 听不见, 听不到声音, 听不见声音, 声音没了, 声音出不来, 没音频, no sound, no audio, no voice, cannot hear, can not hear, can’t hear, not hear, silent',
    shows: '取不到音频流, 听不到声音, 没有声音, 自动播放, 听不到, 发不出声音, 麦克风打不开, 麦克风',
  },
  {
    said: '看不到我, 看不见我, 看不到我的画面, 对方看不到我, 别人看不到我, 对方看不见我, 自己看不到自己, cannot see me, can’t see me, can not see me',
    shows: '别人看不到, 别人也看不到, 别人仍看不到, 看不到自己的画面, 摄像头',
  },
  {
    said: '听不到我, 听不见我, 听不到我说话, 听不见我说话, 对方听不到我, 别人听不到我, 对方听不见我, 对方听不到, 别人听不到, 对方听不到我说话, 听不到我讲话, 听不到我的声音, 对方听不到我的声音, 我的声音出不去, cannot hear me, can’t hear me, can not hear me',
    shows: '别人听不到, 麦克风, 发不出声音, microphone',
  },
  {
    said: '卡, 卡顿, 卡住, 卡死, 卡了, 很卡, 太卡, 好卡, 一卡一卡, 卡得, 画面卡, 视频卡, 声音卡, 卡住不动, 画面不动, 定住, 掉帧, 丢帧, 不流畅, 断断续续, 延迟, 延时, 延迟高, 延迟大, 弱网, 网络不好, 网络差, 网卡, freeze, freezes, frozen, freezing, stuck, stutter, stuttering, stutters, lag, lags, lagging, laggy, choppy, delay, latency, slow, bad network, poor network, weak network',
    shows: '传输通道, 重连都失败, rtc 连接失败, 画面不动, 网络断开, 信令通道出错',
  },
  {
    said: '花屏, 马赛克, 绿屏, 画面花, 画面花了, 画面糊, 模糊, 画质差, 撕裂, garbled, pixelated, pixelation, mosaic, green screen, blurry, blurred, artifacts, corrupted picture',
    shows: 'h.264, h264, 解码, 编码',
  },
  {
    said: '闪退, 崩溃, 崩了, 崩掉, 奔溃, 死机, 程序退出, 自动退出, 突然退出, 一打开就退, 无响应, crash, crashed, crashes, crashing, app closes, quits by itself',
    shows: '主线程, 突然退出, 调用的时机或线程不对',
  },
  {
    said: '回声, 回音, 杂音, 噪音, 噪声, 杂声, 电流声, 电流音, 啸叫, 滋滋, 嗡嗡, 爆音, 破音, 声音断续, 音质差, 有杂音, 有回音, 有回声, 声音小, 声音变调, echo, echoes, noise, noisy, howling, hiss, crackling, buzzing, distorted sound',
    shows: '取不到音频流, 麦克风打不开, 麦克风, 伴音',
  },
  {
    said: '音画不同步, 声画不同步, 不同步, 口型对不上, 对不上口型, out of sync, not in sync, lip sync',
    shows: '传输通道, 媒体传输, 音视频流',
  },
  {
    said: '发热, 发烫, 手机烫, 耗电, 掉电快, 占内存, cpu 高, 内存高, overheating, overheats, hot, battery',
    shows: '编码, 资源不够, 过载, encode',
  },
  {
    said: '没反应, 没有反应, 点了没反应, 点不动, 按钮没用, 点击无效, no reaction, nothing happens, does nothing, no effect',
    shows: '点了没有反应, 没有反应, 超时',
  },
  {
    said: '进不去, 进不了, 进不来, 进不去房间, 进不了房间, 进不去房, 进不了房, 加不进去, 加入不了, cannot join, can’t join, can not join, cannot enter, can’t enter, unable to join',
    shows: '进房失败, 进不了房, 进不去, 进房, 没能进房, joining failed, join failed',
  },
];
