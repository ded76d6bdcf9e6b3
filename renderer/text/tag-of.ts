import type { Language } from '../../catalog/schema';

/** The tag of a language for `lang` attributes, so that fonts and screen readers follow it. */
export const tagOf: Record<Language, string> = { en: 'en', zh: 'zh-CN' };

/** The tag by which dates are written in a language: the day before the month in English too. */
export const dateTagOf: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };
