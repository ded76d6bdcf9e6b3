import type { App } from 'electron';
import { type Language, languages } from '../catalog/schema';

/**
 * The language of the system, or of the command line where that names one. `app.getLocale()` comes last: a package
 * holds Chromium's texts in few languages, and where those of the system are missing it says English.
 */
export function systemLanguage(app: App): Language {
  const asked = app.commandLine.getSwitchValue('lang');
  return languageOf(asked || app.getPreferredSystemLanguages()[0] || app.getLocale());
}

/** The language to speak to a locale (`zh-CN`, `en_US`, …): Chinese to Chinese ones, else English. */
export function languageOf(locale: string): Language {
  return languages.find((language) => locale.toLowerCase().split(/[-_]/)[0] === language) ?? 'en';
}
