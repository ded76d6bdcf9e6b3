import type { Suggestion } from '../../bridge/contract/watch';
import { meaningsLabel } from '../../catalog/labels';
import type { Language } from '../../catalog/schema';

/** In characters. Desktops truncate longer texts, and not around the mark. */
const longest = 120;
const before = 40;

/** The text of a suggestion as a notification. */
export function messageOf(
  { name, title, sdk, meanings, excerpt }: Suggestion,
  language: Language,
): { title: string; body: string } {
  const what = meanings > 1 ? meaningsLabel(meanings)[language] : title[language];
  return {
    title: `${name} ${what}`,
    body: `${sdk[language]}\n${around(excerpt)}`,
  };
}

function around({ text, marks }: Suggestion['excerpt']): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const mark = Array.from(text.slice(0, marks[0]?.start ?? 0)).length;
  const from = Math.max(0, Math.min(mark - before, characters.length - longest));
  const to = from + longest;
  const head = from > 0 ? '…' : '';
  return `${head}${characters.slice(from, to).join('')}${to < characters.length ? '…' : ''}`;
}
