import type { BaseWindow, MenuItemConstructorOptions } from 'electron';
import type { Command } from '../../bridge/contract';
import type { Settings, SettingsChange } from '../../bridge/contract/settings';
import type { Words } from '../words';
import { type Edit, editItem } from './edit-items';

/** What the menu shows, and what its items do. */
export interface MenuParts {
  words: Words;
  settings: Settings;
  isMac: boolean;
  /** Adds reloading and the developer tools. */
  isDevelopment: boolean;
  open(what: 'files' | 'folder'): void;
  showGuide(): void;
  run(command: Command): void;
  change(settings: SettingsChange): void;
  /** In the window that has the focus. */
  edit(what: Edit, window: BaseWindow | undefined): void;
}

type Items = MenuItemConstructorOptions[];

const line: MenuItemConstructorOptions = { type: 'separator' };

/** The application's menu. Every label is ours: Electron's own are in English only. */
export function applicationMenu(parts: MenuParts): Items {
  const menus = [fileMenu(parts), editMenu(parts), viewMenu(parts)];
  return parts.isMac
    ? [appMenu(parts), ...menus, windowMenu(parts), helpMenu(parts)]
    : [...menus, helpMenu(parts)];
}

function settingsItem({ words, run }: MenuParts): MenuItemConstructorOptions {
  return { label: words.settings, accelerator: 'CmdOrCtrl+,', click: () => run('show-settings') };
}

function appMenu(parts: MenuParts): MenuItemConstructorOptions {
  const { words, run } = parts;
  return {
    role: 'appMenu',
    submenu: [
      { label: words.about, click: () => run('show-about') },
      line,
      settingsItem(parts),
      line,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      line,
      { role: 'quit', label: words.quit },
    ],
  };
}

function fileMenu(parts: MenuParts): MenuItemConstructorOptions {
  const { words, isMac, open, run } = parts;
  const last: Items = isMac
    ? [{ role: 'close', label: words.close }]
    : [settingsItem(parts), line, { role: 'quit', label: words.quit }];
  return {
    label: words.file,
    submenu: [
      { label: words.openFile, accelerator: 'CmdOrCtrl+O', click: () => open('files') },
      { label: words.openFolder, click: () => open('folder') },
      // Ctrl+V, with or without Shift, belongs to text fields; where none has the focus the page handles it.
      { label: words.pasteAsNew, accelerator: 'CmdOrCtrl+N', click: () => run('paste-new') },
      line,
      ...last,
    ],
  };
}

function editMenu({ words, isMac, edit }: MenuParts): MenuItemConstructorOptions {
  // On macOS the dialogs for files, too, take what they copy from the roles of this menu.
  const item = (what: Edit): MenuItemConstructorOptions =>
    isMac ? { role: what, label: words[what] } : editItem(what, words, (window) => edit(what, window));
  return {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      line,
      item('cut'),
      item('copy'),
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  };
}

function viewMenu(parts: MenuParts): MenuItemConstructorOptions {
  const { words, isDevelopment } = parts;
  const tools: Items = isDevelopment ? [line, { role: 'reload' }, { role: 'toggleDevTools' }] : [];
  return {
    label: words.view,
    submenu: [
      { role: 'resetZoom', label: words.actualSize },
      { role: 'zoomIn', label: words.zoomIn },
      // On most keyboards plus needs Shift, and nobody presses Shift to zoom in.
      { role: 'zoomIn', label: words.zoomIn, accelerator: 'CmdOrCtrl+=', visible: false },
      { role: 'zoomOut', label: words.zoomOut },
      line,
      { label: words.theme, submenu: themeItems(parts) },
      { label: words.language, submenu: languageItems(parts) },
      line,
      { role: 'togglefullscreen', label: words.fullScreen },
      ...tools,
    ],
  };
}

function themeItems({ words, settings, change }: MenuParts): Items {
  const labels = { system: words.themeSystem, light: words.themeLight, dark: words.themeDark };
  return (['system', 'light', 'dark'] as const).map((theme) => ({
    type: 'radio',
    label: labels[theme],
    checked: settings.theme === theme,
    click: () => change({ theme }),
  }));
}

function languageItems({ words, settings, change }: MenuParts): Items {
  // Each language is named in that language, for a person who cannot read the current one.
  const labels = { system: words.languageSystem, zh: '简体中文', en: 'English' };
  return (['system', 'zh', 'en'] as const).map((language) => ({
    type: 'radio',
    label: labels[language],
    checked: settings.language === language,
    click: () => change({ language }),
  }));
}

function windowMenu({ words }: MenuParts): MenuItemConstructorOptions {
  return {
    role: 'windowMenu',
    label: words.window,
    submenu: [{ role: 'minimize', label: words.minimize }, { role: 'zoom' }],
  };
}

function helpMenu({ words, showGuide, run }: MenuParts): MenuItemConstructorOptions {
  return {
    role: 'help',
    label: words.help,
    submenu: [
      { label: words.guide, accelerator: 'F1', click: showGuide },
      // Its key is "?". As an accelerator it could no longer be typed into fields.
      { label: words.keys, click: () => run('show-keys') },
      line,
      { label: words.about, click: () => run('show-about') },
    ],
  };
}
