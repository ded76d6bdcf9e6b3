import { writeAnswer } from '../../../catalog/answer/answer';
import { bundledFor } from '../../../catalog/answer/bundled';
import { escapeValue } from '../../../catalog/answer/escape';
import { aboutEntries } from '../../../catalog/answer/subjects';
import { linesOf } from '../../../catalog/answer/wording/letter-lines';
import { inOneLine, type OwnWords, wordsOf } from '../../../catalog/answer/wording/letter-words';
import type { Entry, Language } from '../../../catalog/schema';
import type { LoadedCatalog } from '../../state/catalog-context';

export interface LetterPiece {
  text: string;
  /** Whether it is one of the words that a team may choose. */
  ofTeam: boolean;
}

export interface LetterCase {
  /** Empty where nobody knows the name. */
  customer: string;
  /** Whether they cannot use the product. */
  blocked: boolean;
}

/** The bundled answer to a customer with these words. */
export function letterOf(
  { entries, packs, faults }: Pick<LoadedCatalog, 'entries' | 'packs' | 'faults'>,
  language: Language,
  words: OwnWords,
  { customer, blocked }: LetterCase,
): LetterPiece[] {
  const entry = sampleAmong(
    entries.filter(({ fault }) => (faults.get(fault)?.severity === 'blocked') === blocked),
  );
  if (!entry) return [];
  const { text } = writeAnswer(bundledFor('finding'), {
    ...{ packs, faults, language, words, missing: [], fields: { customer } },
    ...({ audience: 'customer', length: 'full', subject: aboutEntries([entry], undefined) } as const),
  });
  const said = wordsIn(language, words, { customer, blocked });
  const any = said.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  return text
    .split(new RegExp(`(${any})`))
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, ofTeam: said.includes(piece) }));
}

/** One with a code and a short meaning. */
function sampleAmong(entries: readonly Entry[]): Entry | undefined {
  return entries
    .filter(({ code }) => code !== undefined)
    .reduce<Entry | undefined>(
      (best, entry) => (best && best.meaning.en.length <= entry.meaning.en.length ? best : entry),
      undefined,
    );
}

/** What stands in the letter because of the words. */
function wordsIn(language: Language, words: OwnWords, { customer, blocked }: LetterCase): string[] {
  const signature = (words.signature ?? '').split('\n').map(inOneLine).filter(Boolean).join('\n');
  const said = wordsOf({ language, length: 'full', words, customer });
  const { opening, sign_off } = linesOf(said, { language, blocked, signature: signature || undefined });
  return [opening, sign_off].map(escapeValue);
}
