import type { WatchStrings } from '../en/watch';
import { wan } from './numbers';

const clock = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

export const watch: WatchStrings = {
  watch: {
    states: {
      watching: '监听剪贴板',
      starting: '正在启动，稍后开始监听',
      watchingUntil: (at) => `监听到 ${clock.format(at)}`,
      watchingOnce: '只监听下一次复制',
      pausedUntil: (at) => `已暂停，${clock.format(at)} 恢复`,
      skippingOnce: '跳过下一次复制',
      off: '未监听剪贴板',
      unreadable: '剪贴板无法读取',
    },
    skips: {
      secret: '跳过一次：已标记为机密',
      rule: '跳过一次：按您的规则',
      'too-large': '跳过一次：内容太长',
      'too-slow': '跳过一次：读取太慢',
      program: '跳过一次：来自密码管理器',
    },
    switches: {
      'watch-on': '监听剪贴板',
      'watch-off': '停止监听',
      'watch-keep': '一直监听',
      'watch-resume': '恢复监听',
      'pause-quarter': '暂停 15 分钟',
      'skip-next': '跳过下一次复制',
      'watch-quarter': '监听 15 分钟',
      'watch-next': '只监听下一次复制',
    },
    menu: '怎样监听剪贴板',
    line: {
      justCopied: '刚复制',
      open: '打开',
      dismiss: '关闭这条提示',
    },
    pendingCopy: {
      typing: '这里正在输入。',
      open: '打开刚复制的内容',
      keep: '继续输入',
    },
    question: {
      title: '要监听剪贴板吗？',
      ifOn: '开启后',
      ifOnText: '在别处复制到报错时，提示一行；不抢焦点，不打断输入。',
      reads: '只读',
      readsText: (limit) => `文本，每次至多约 ${wan(limit)} 万字符。标记为机密的内容不读。`,
      keeps: '只留',
      keepsText: '认出的报错，只在内存里，打开后或两分钟后就忘掉。其余一概不留。',
      yes: '开启',
      no: '先不要',
      later: '以后在“设置”里可改',
    },
  },
};
