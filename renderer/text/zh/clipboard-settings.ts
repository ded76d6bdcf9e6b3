import type { ClipboardSettingsStrings } from '../en/clipboard-settings';

export const clipboardSettings: ClipboardSettingsStrings = {
  clipboardSettings: {
    title: '剪贴板',
    watch: '监听剪贴板',
    on: '开启',
    off: '关闭',
    watchHint: '在别的程序里复制到已收录的报错时提示。只读文本，标记为机密的内容不读。',
    notify: '提示方式',
    ways: { system: '系统通知', card: '屏幕一角的卡片', window: '只在窗口里' },
    wayHints: {
      system: '遵从系统的勿扰设置。桌面没有通知功能时改用卡片。',
      card: '一张小卡片，8 秒后收起，不抢焦点。',
      window: '只在本窗口页脚上方提示一行。',
    },
    least: '提示范围',
    confidences: { certain: '只提示确定的', likely: '可能的也提示' },
    leastHint: '识别结果要有多大把握才提示。',
    others: '别家的错误也提示',
    othersHint: '浏览器、系统和别家 SDK 的错误，认得出含义的也提示。这类报错要常见得多。',
    shortcut: {
      label: '全局快捷键',
      none: '未设置',
      press: '请按下快捷键',
      clear: '清除',
      hint: '在任何程序里按下，打开刚复制的内容；是否监听剪贴板都可用。',
      recording: '用 Ctrl、Alt、Shift 中的两个加一个键，或单个功能键。按 Esc 不改。',
      taken: '这个快捷键已被其他程序占用，请换一个。',
    },
    ignore: {
      label: '不提示的内容',
      add: '添加规则',
      pattern: (rank) => `规则 ${rank}`,
      remove: (rank) => `删除规则 ${rank}`,
      hint: '正则表达式。内容里有一条匹配，就不作判断。',
      problems: {
        invalid: '没有保存：这不是正则表达式。请检查括号和转义。',
        'not-linear': '没有保存：这里不支持环视和反向引用。请换一种写法。',
      },
    },
    background: '后台运行',
    stay: '关闭窗口后留在系统托盘',
    stayHint: '监听剪贴板时有效。要完全退出，请在托盘或“文件”菜单里选“退出 Errdesk”。',
    noTray: '没有找到系统托盘：关闭窗口就会退出 Errdesk。',
    atLogin: '登录系统时启动',
    hidden: '启动时不显示窗口',
  },
};
