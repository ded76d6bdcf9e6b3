import { writeAnswer } from '../../catalog/answer/answer';
import { bundledFor } from '../../catalog/answer/bundled';
import { escapeValue } from '../../catalog/answer/escape';
import { aboutEntries } from '../../catalog/answer/subjects';
import { type OwnWords, wordsOf } from '../../catalog/answer/wording/letter-words';
import type { Entry, Language } from '../../catalog/schema';
import type { LoadedCatalog } from '../state/catalog-context';

export interface LetterPiece {
  text: string;
  /** Whether it is one of the words that a team may choose. */
  ofTeam: boolean;
}

/** The bundled answer to a customer with these words. `customer` is empty where nobody knows the name. */
export function letterOf(
  { entries, packs, faults }: Pick<LoadedCatalog, 'entries' | 'packs' | 'faults'>,
  language: Language,
  words: OwnWords,
  customer: string,
): LetterPiece[] {
  const entry = sampleAmong(entries, faults);
  if (!entry) return [];
  const { text } = writeAnswer(bundledFor('finding'), {
    ...{ packs, faults, language, words, missing: [], fields: { customer } },
    ...({ audience: 'customer', length: 'full', subject: aboutEntries([entry], undefined) } as const),
  });
  const said = wordsIn(language, words, customer);
  const any = said.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  return text
    .split(new RegExp(`(${any})`))
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, ofTeam: said.includes(piece) }));
}

/** One that has a line of regret, since nobody can work with it, and a short meaning. */
function sampleAmong(entries: readonly Entry[], faults: LoadedCatalog['faults']): Entry | undefined {
  return entries
    .filter(({ fault, code }) => code !== undefined && faults.get(fault)?.severity === 'blocked')
    .reduce<Entry | undefined>(
      (best, entry) => (best && best.meaning.en.length <= entry.meaning.en.length ? best : entry),
      undefined,
    );
}

/** What stands in the letter because of the words, the longest first: one may be within another. */
function wordsIn(language: Language, words: OwnWords, customer: string): string[] {
  const said = Object.values(wordsOf({ language, length: 'full', words, customer }));
  const signature = (words.signature ?? '').split('\n').map((line) => line.trim());
  return [...said, ...signature]
    .filter(Boolean)
    .map(escapeValue)
    .sort((a, b) => b.length - a.length);
}
