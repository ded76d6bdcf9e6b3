import type { SettingNamesStrings } from '../en/setting-names';

export const settingNames: SettingNamesStrings = {
  settingNames: {
    names: {
      language: '窗口的语言',
      theme: '外观',
      catalog: '错误码表格的列',
      export: '导出时的选项',
      panes: '各栏的大小',
      'watch.on': '监听剪贴板',
      'watch.notify': '提示方式',
      'watch.least': '提示范围',
      'watch.others': '别家的错误也提示',
      'watch.ignore': '不提示的内容',
      'watch.shortcut': '全局快捷键',
      'watch.stay': '留在系统托盘',
      'watch.atLogin': '登录系统时启动',
      'watch.hidden': '启动时不显示窗口',
      'answers.language': '回复的语言',
      'answers.audience': '回复写给',
      'answers.length': '回复的篇幅',
      'privacy.kinds': '另外遮住',
    },
    word: (word, language) => `${word}，${language}`,
    languages: { zh: '中文', en: '英文' },
    template: (kind) => `模板：${kind}`,
    none: '无',
    bundled: '自带的',
    arranged: '手动调整过',
    asAtFirst: '默认',
    rules: (count) => `${count} 条规则`,
  },
};
