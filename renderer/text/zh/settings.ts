import type { SettingsStrings } from '../en/settings';
import { number } from './numbers';

export const settings: SettingsStrings = {
  settings: {
    title: '设置',
    window: '窗口',
    language: '语言',
    languageHint: '窗口的语言。回复用哪种语言都可以。',
    theme: '外观',
    themeHint: '看一整天也不累眼。',
    system: '跟随系统',
    light: '浅色',
    dark: '深色',
    languages: { zh: '中文', en: 'English' },
    about: '关于',
    program: '程序',
    version: (version, electron) => `Errdesk ${version}，运行在 Electron ${electron} 上`,
    data: '收录',
    dataHint: (entries, documents) => `${number(entries)} 条，来自 ${number(documents)} 份厂商文档。`,
  },
};
