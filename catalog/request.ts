import type { Language } from './schema';
import type { Missing } from './triage/result';

/** The sentence that asks a customer for exactly these; empty where there is nothing to ask for. */
export function requestText(missing: readonly Missing[], language: Language): string {
  if (missing.length === 0) return '';
  const asks = missing.map(({ ask }) => ask[language]);
  return language === 'zh'
    ? `另请告诉我们：${asks.join('；')}。`
    : `Please also tell us: ${asks.join('; ')}.`;
}
