import type { Language } from '../../catalog/schema';
import type { CommandWords } from '../text/en/commands';
import { stringsOf } from '../text/strings-context';
import type { Offered } from './offers';

/** The words for an offered command in a language. */
export function wordsOf(offered: Offered, language: Language): CommandWords {
  if ('words' in offered) return offered.words[language];
  return stringsOf[language].commands.words[offered.saying ?? offered.id];
}
