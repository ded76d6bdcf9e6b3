import type { Matter } from '../../catalog/answer/matter';
import { plainTitle } from '../../catalog/plain-title';
import type { Language } from '../../catalog/schema';
import { stringsOf } from '../text/strings-context';

/** What a saved answer is called: the heading of its page, and its file. */
export function titleOf(matter: Matter | null, language: Language): string {
  const { titles } = stringsOf[language].answer;
  if (matter?.kind === 'finding') {
    const { entry } = matter;
    return titles.finding(plainTitle(entry)[language], entry.code ?? entry.symbol ?? '');
  }
  if (matter?.kind === 'fault') return matter.fault.title[language];
  return matter?.kind === 'findings' ? titles.findings(matter.entries.length) : titles.question;
}
