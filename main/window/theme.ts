import type { BrowserWindow, NativeTheme } from 'electron';
import type { Preferences } from '../settings/preferences';

/** The ground of the window (`base` of the design's tokens), which is painted before any page is. */
const backgrounds = { light: '#f3f5f5', dark: '#101314' };

export function windowBackground(theme: NativeTheme): string {
  return theme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light;
}

/** The ground of the suggestion's card (`raised`). */
export function cardBackground(theme: NativeTheme): string {
  return theme.shouldUseDarkColors ? '#1e2324' : '#ffffff';
}

/** Keeps to the theme that is set. */
export function setTheme(theme: NativeTheme, preferences: Preferences): void {
  theme.themeSource = preferences.read().theme;
  preferences.subscribe((settings) => {
    theme.themeSource = settings.theme;
  });
}

/** Keeps the ground of a window in its theme, whether a person or the system changes that. */
export function followTheme(window: BrowserWindow, theme: NativeTheme): void {
  const paint = () => window.setBackgroundColor(windowBackground(theme));
  theme.on('updated', paint);
  window.once('closed', () => theme.off('updated', paint));
}
