import type { SettingsStrings } from '../en/settings';
import { number } from './numbers';

export const settings: SettingsStrings = {
  settings: {
    title: '设置',
    sectionsLabel: '设置的分组',
    sections: {
      answers: '回复',
      templates: '模板',
      look: '语言与外观',
      clipboard: '剪贴板',
      privacy: '隐私',
      cases: '记录',
      data: '数据',
      about: '关于',
    },
    language: '语言',
    languageHint: '窗口的语言。回复用哪种语言都可以。',
    theme: '外观',
    system: '跟随系统',
    light: '浅色',
    dark: '深色',
    languages: { zh: '中文', en: 'English' },
    program: '程序',
    version: (version, electron) => `Errdesk ${version}，运行在 Electron ${electron} 上`,
    data: '收录',
    dataHint: (entries, documents, checked) =>
      `${number(entries)} 条，来自 ${number(documents)} 份厂商文档${checked === undefined ? '' : `，最近核对于 ${checked}`}。`,
    licence: '许可证',
    fromTeam: '由团队设定',
    ownChoice: '由您选定',
    backToTeam: '改用团队的',
    backToTeamOf: (what) => `改用团队的：${what}`,
  },
};
