import type { AnswerFile } from '../bridge/contract/answer';
import type { OverviewFile } from '../bridge/contract/overview';
import type { ExportFormat } from '../catalog/export/choices';
import type { Language } from '../catalog/schema';

/**
 * The strings that main itself shows: menus, and dialogs for when there is no page. The letter after an `&` opens a
 * menu with Alt.
 */
export interface Words {
  file: string;
  openFile: string;
  openFolder: string;
  pasteAsNew: string;
  settings: string;
  quit: string;
  edit: string;
  undo: string;
  redo: string;
  cut: string;
  copy: string;
  paste: string;
  selectAll: string;
  view: string;
  actualSize: string;
  zoomIn: string;
  zoomOut: string;
  fullScreen: string;
  theme: string;
  themeSystem: string;
  themeLight: string;
  themeDark: string;
  language: string;
  languageSystem: string;
  window: string;
  minimize: string;
  close: string;
  help: string;
  guide: string;
  keys: string;
  about: string;
  hide: string;
  hideOthers: string;
  /** The dialog before Errdesk ends after an unexpected error. */
  brokenTitle: string;
  brokenText: string;
  /** The dialog before Errdesk ends because a newer version has written this profile. */
  newerTitle: string;
  newerText: (version: string, folder: string, files: readonly string[]) => string;
  /** Description in a list of programs. */
  comment: string;
  /** Shown once, when the window is closed and Errdesk keeps running. */
  staysTitle: string;
  staysText: string;
  /** Names of the file types of tables, in the system's dialog. */
  tableKinds: Record<ExportFormat, string>;
  /** The same for answers. */
  answerKinds: Record<AnswerFile, string>;
  /** The same for templates, also for opening one. */
  templateKind: string;
  /** What a file of cases is called in a file dialog. */
  caseKind: string;
  /** The same for the table and the picture of the overview. */
  overviewKinds: Record<OverviewFile['kind'], string>;
  backupKind: string;
  replayKind: string;
  /** The same for settings. */
  settingsKind: string;
  tray: TrayWords;
}

/** The tray's menu. Its first line is the state. */
export interface TrayWords {
  watching: string;
  watchingUntil(time: string): string;
  watchingOnce: string;
  pausedUntil(time: string): string;
  skippingOnce: string;
  off: string;
  unreadable: string;
  turnOn: string;
  turnOff: string;
  /** For watching that is temporary. */
  keepOn: string;
  /** For a pause. */
  resume: string;
  pauseQuarter: string;
  skipNext: string;
  watchQuarter: string;
  watchNext: string;
  triage: string;
  recent: string;
  open: string;
}

export const words: Record<Language, Words> = {
  zh: {
    file: '文件(&F)',
    openFile: '打开文件…',
    openFolder: '打开文件夹…',
    pasteAsNew: '粘贴为新内容',
    settings: '设置',
    quit: '退出 Errdesk',
    edit: '编辑(&E)',
    undo: '撤销',
    redo: '重做',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    selectAll: '全选',
    view: '视图(&V)',
    actualSize: '实际大小',
    zoomIn: '放大',
    zoomOut: '缩小',
    fullScreen: '全屏',
    theme: '主题',
    themeSystem: '跟随系统',
    themeLight: '浅色',
    themeDark: '深色',
    language: '语言',
    languageSystem: '跟随系统',
    window: '窗口',
    minimize: '最小化',
    close: '关闭窗口',
    help: '帮助(&H)',
    guide: '使用指南',
    keys: '全部快捷键',
    about: '关于 Errdesk',
    hide: '隐藏 Errdesk',
    hideOthers: '隐藏其他',
    brokenTitle: 'Errdesk 无法继续运行',
    brokenText: 'Errdesk 遇到意外故障，即将关闭。请重新启动。日志（不含粘贴内容）位于：',
    newerTitle: '这里的数据来自更新版本的 Errdesk',
    newerText: (version, folder, files) =>
      `Errdesk ${version} 读不了更新版本写入的文件（${files.join('、')}），为免损坏，没有做任何改动，即将退出。\n\n请重新安装更新的版本；或者换一个数据文件夹启动本版本：errdesk --user-data-dir=文件夹\n\n数据位于：${folder}`,
    comment: '离线诊断音视频 SDK 报错',
    staysTitle: 'Errdesk 仍在监听剪贴板',
    staysText: '窗口已关，图标在系统托盘。要完全退出，请点托盘图标里的“退出 Errdesk”。',
    tableKinds: {
      csv: 'CSV 表格',
      xlsx: 'Excel 工作簿',
      json: 'JSON 数据',
      md: 'Markdown 文档',
      html: '网页',
    },
    answerKinds: {
      text: '纯文本',
      html: '网页',
      markdown: 'Markdown 文档',
      jira: 'Jira 标记文本',
      zendesk: 'Zendesk 标记文本',
      pdf: 'PDF 文档',
    },
    templateKind: '回复模板',
    settingsKind: 'Errdesk 设置',
    caseKind: '记录',
    overviewKinds: { csv: 'CSV 表格', png: 'PNG 图片' },
    backupKind: 'Errdesk 备份',
    replayKind: '重放结果',
    tray: {
      watching: '正在监听剪贴板',
      watchingUntil: (time) => `监听到 ${time}`,
      watchingOnce: '只监听下一次复制',
      pausedUntil: (time) => `已暂停，${time} 恢复`,
      skippingOnce: '跳过下一次复制',
      off: '未监听剪贴板',
      unreadable: '剪贴板无法读取',
      turnOn: '开始监听剪贴板',
      turnOff: '停止监听',
      keepOn: '一直监听',
      resume: '恢复监听',
      pauseQuarter: '暂停 15 分钟',
      skipNext: '跳过下一次复制',
      watchQuarter: '监听 15 分钟',
      watchNext: '只监听下一次复制',
      triage: '诊断刚复制的内容',
      recent: '最近认出的错误',
      open: '打开 Errdesk',
    },
  },
  en: {
    file: '&File',
    openFile: 'Open File…',
    openFolder: 'Open Folder…',
    pasteAsNew: 'Paste as New',
    settings: 'Settings',
    quit: 'Quit Errdesk',
    edit: '&Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    view: '&View',
    actualSize: 'Actual Size',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    fullScreen: 'Full Screen',
    theme: 'Theme',
    themeSystem: 'Same as System',
    themeLight: 'Light',
    themeDark: 'Dark',
    language: 'Language',
    languageSystem: 'Same as System',
    window: 'Window',
    minimize: 'Minimize',
    close: 'Close Window',
    help: '&Help',
    guide: 'Guide',
    keys: 'All Keys',
    about: 'About Errdesk',
    hide: 'Hide Errdesk',
    hideOthers: 'Hide Others',
    brokenTitle: 'Errdesk cannot go on',
    brokenText:
      'Something unforeseen happened, and Errdesk is closing. Please start it again. A log, which holds nothing that was pasted, is in:',
    newerTitle: 'These data are of a newer Errdesk',
    newerText: (version, folder, files) =>
      `Errdesk ${version} cannot read what a newer version has written (${files.join(', ')}). It has changed nothing, and ends.\n\nInstall the newer version again, or start this one with another folder for its data: errdesk --user-data-dir=FOLDER\n\nThe data are in: ${folder}`,
    comment: 'Triage errors of real-time audio and video SDKs, offline',
    staysTitle: 'Errdesk goes on watching',
    staysText: 'The window is closed; Errdesk is in the tray. To end it, choose Quit Errdesk there.',
    tableKinds: {
      csv: 'CSV Table',
      xlsx: 'Excel Workbook',
      json: 'JSON Data',
      md: 'Markdown Document',
      html: 'Web Page',
    },
    answerKinds: {
      text: 'Plain Text',
      html: 'Web Page',
      markdown: 'Markdown Document',
      jira: 'Jira Markup',
      zendesk: 'Zendesk Markdown',
      pdf: 'PDF Document',
    },
    templateKind: 'Answer Templates',
    caseKind: 'Cases',
    overviewKinds: { csv: 'CSV Table', png: 'PNG Picture' },
    backupKind: 'Errdesk back-up',
    replayKind: 'Differences',
    settingsKind: 'Errdesk Settings',
    tray: {
      watching: 'Watching the clipboard',
      watchingUntil: (time) => `Watching until ${time}`,
      watchingOnce: 'Watching for the next copy',
      pausedUntil: (time) => `Paused until ${time}`,
      skippingOnce: 'Skipping the next copy',
      off: 'Clipboard not watched',
      unreadable: 'The clipboard cannot be read',
      turnOn: 'Watch the Clipboard',
      turnOff: 'Stop Watching',
      keepOn: 'Keep Watching',
      resume: 'Watch Again',
      pauseQuarter: 'Pause for 15 Minutes',
      skipNext: 'Skip the Next Copy',
      watchQuarter: 'Watch for 15 Minutes',
      watchNext: 'Watch the Next Copy Only',
      triage: 'Triage What I Copied',
      recent: 'Found Lately',
      open: 'Open Errdesk',
    },
  },
};
