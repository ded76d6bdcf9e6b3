import type { Language } from '../catalog/schema';

/**
 * What main itself says: menus, and dialogs for when there is no page to say it. The letter after an `&` opens a
 * menu with Alt.
 */
export interface Words {
  file: string;
  openFile: string;
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
  keys: string;
  about: string;
  hide: string;
  hideOthers: string;
  /** Errdesk cannot go on. */
  brokenTitle: string;
  brokenText: string;
}

export const words: Record<Language, Words> = {
  zh: {
    file: '文件(&F)',
    openFile: '打开文件…',
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
    keys: '全部快捷键',
    about: '关于 Errdesk',
    hide: '隐藏 Errdesk',
    hideOthers: '隐藏其他',
    brokenTitle: 'Errdesk 无法继续运行',
    brokenText: 'Errdesk 遇到意外故障，即将关闭。请重新启动。日志（不含粘贴内容）位于：',
  },
  en: {
    file: '&File',
    openFile: 'Open File…',
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
    keys: 'All Keys',
    about: 'About Errdesk',
    hide: 'Hide Errdesk',
    hideOthers: 'Hide Others',
    brokenTitle: 'Errdesk cannot go on',
    brokenText:
      'Something unforeseen happened, and Errdesk is closing. Please start it again. A log, which holds nothing that was pasted, is in:',
  },
};
