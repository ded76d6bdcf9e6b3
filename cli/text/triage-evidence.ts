import type { Span } from '../../catalog/triage/result';
import { labelled, type Page } from './page';
import { partLabels } from './part-labels';

/** How many spans are quoted. More would not help. */
const mostSpans = 4;

/** Where in the paste it was found, by line, with the words. */
export function evidenceText(page: Page, raw: string, evidence: readonly Span[]): string[] {
  const { language } = page;
  const quotes = evidence.slice(0, mostSpans).map(({ start, end }) => {
    const number = raw.slice(0, start).split('\n').length;
    const text = quote(raw, { start, end });
    return language === 'zh' ? `第 ${number} 行 ${text}` : `line ${number}: ${text}`;
  });
  const where = [...new Set(quotes)].join(language === 'zh' ? '；' : '; ');
  return labelled(page, partLabels.where[language], where + (evidence.length > mostSpans ? ' …' : ''));
}

/** A span of the paste as one line, without control characters. */
export function quote(raw: string, { start, end }: Span): string {
  return raw.slice(start, end).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
}
