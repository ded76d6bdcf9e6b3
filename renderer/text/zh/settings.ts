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
    build: (commit, built) => `构建 ${commit}，${built}。`,
    copyReport: '复制报障信息',
    reportCopied: '已复制。',
    reportHint:
      '报告 Errdesk 的故障时附上：版本、构建、系统、语言和收录日期。不含姓名、文件夹、设置，也不含任何粘贴内容。',
    newer: '新版本',
    newerHint: '请从您获得本程序的地方获取：您的团队，或项目的发布页。',
    newerWhy: 'Errdesk 不联网，所以既不检查也不自动安装更新。直接安装新版本即可，设置、模板和记录都会保留。',
    licence: '许可证',
    ownLicence: 'MIT，© Errdesk 贡献者。',
    othersLicences: 'Errdesk 含有他人的作品。Electron 与 Chromium 的许可证在程序所在的文件夹里。',
    showLicences: '查看所含组件的许可证',
    bundled: '所含组件及其许可证',
    fromTeam: '由团队设定',
    ownChoice: '由您选定',
    backToTeam: '改用团队的',
    backToTeamOf: (what) => `改用团队的：${what}`,
  },
};
