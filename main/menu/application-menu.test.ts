import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { defaults } from '../settings/defaults';
import { words } from '../words';
import { applicationMenu, type MenuParts } from './application-menu';

const parts: MenuParts = {
  words: words.zh,
  settings: { ...defaults, language: 'zh', theme: 'dark' },
  isMac: false,
  isDevelopment: false,
  open: () => {},
  showGuide: () => {},
  run: () => {},
  change: () => {},
  edit: () => {},
};

function allItems(items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])]);
}

const chosen = (items: MenuItemConstructorOptions[]) =>
  allItems(items).flatMap(({ checked, label }) => (checked ? [label] : []));

describe.each([false, true])('the application menu (macOS: %s)', (isMac) => {
  const items = applicationMenu({ ...parts, isMac });

  it('leaves the keys of text fields to the fields', () => {
    const keys = allItems(items).flatMap(({ accelerator, registerAccelerator }) =>
      accelerator && registerAccelerator !== false ? [accelerator] : [],
    );
    expect(keys.filter((key) => /\+(Shift\+)?[VCXAZ]$/.test(String(key)))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('shows what is set', () => {
    expect(chosen(items)).toEqual([words.zh.themeDark, '简体中文']);
  });

  it('has no tools for developers', () => {
    expect(allItems(items).map(({ role }) => role)).not.toContain('toggleDevTools');
    expect(
      allItems(applicationMenu({ ...parts, isMac, isDevelopment: true })).map(({ role }) => role),
    ).toContain('toggleDevTools');
  });
});
