import type { Subject } from '../../catalog/answer/subject';
import { symptomTitle } from '../../catalog/answer/symptom-title';
import { plainTitle } from '../../catalog/plain-title';
import type { Language } from '../../catalog/schema';
import { stringsOf } from '../text/strings-context';

/** The title of a saved answer: the heading of the page, and the name of the file. */
export function titleOf(subject: Subject | null, language: Language): string {
  const { titles } = stringsOf[language].answer;
  if (subject?.kind === 'finding') {
    const { entry } = subject;
    return titles.finding(plainTitle(entry)[language], entry.code ?? entry.symbol ?? '');
  }
  if (subject?.kind === 'neighbour') {
    const { code, name, title } = subject.code;
    return titles.finding(title[language], code ?? name ?? '');
  }
  if (subject?.kind === 'symptom') return symptomTitle(subject)[language];
  if (subject?.kind === 'fault') return subject.fault.title[language];
  return subject?.kind === 'findings' ? titles.findings(subject.entries.length) : titles.question;
}
