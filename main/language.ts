import type { App } from 'electron';
import { languages } from '../catalog/languages';
import type { Language } from '../catalog/schema';

/**
 * The system's language, unless the command line names one. `app.getLocale()` comes last: packages ship Chromium's
 * strings in few languages only, and for any other it returns English.
 */
export function systemLanguage(app: App): Language {
  const asked = app.commandLine.getSwitchValue('lang');
  return languageOf(asked || app.getPreferredSystemLanguages()[0] || app.getLocale());
}

/** The language for a locale (`zh-CN`, `en_US`, …): Chinese for Chinese ones, else English. */
export function languageOf(locale: string): Language {
  return languages.find((language) => locale.toLowerCase().split(/[-_]/)[0] === language) ?? 'en';
}
