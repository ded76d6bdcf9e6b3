import type { Language } from '../../catalog/schema';

/** The tag of a language for `lang` attributes, so that fonts and screen readers follow it. */
export const tagOf: Record<Language, string> = { en: 'en', zh: 'zh-CN' };
