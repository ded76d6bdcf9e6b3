import type { BrowserWindow, NativeTheme } from 'electron';
import type { Preferences } from '../settings/preferences';

/** Background of a window before its page is painted: `base` of the design tokens. */
const backgrounds = { light: '#f3f5f5', dark: '#101314' };

export function windowBackground(theme: NativeTheme): string {
  return theme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light;
}

/** Background of the suggestion's card: `raised` of the design tokens. */
export function cardBackground(theme: NativeTheme): string {
  return theme.shouldUseDarkColors ? '#1e2324' : '#ffffff';
}

/** Applies the theme of the settings, now and after each change. */
export function setTheme(theme: NativeTheme, preferences: Preferences): void {
  theme.themeSource = preferences.read().theme;
  preferences.subscribe((settings) => {
    theme.themeSource = settings.theme;
  });
}

/** Updates the background of a window whenever the theme changes, by a person or by the system. */
export function followTheme(window: BrowserWindow, theme: NativeTheme): void {
  const paint = () => window.setBackgroundColor(windowBackground(theme));
  theme.on('updated', paint);
  window.once('closed', () => theme.off('updated', paint));
}
