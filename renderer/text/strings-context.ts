import { createContext, useContext } from 'react';
import type { Language, Text } from '../../catalog/schema';
import { en, type Strings } from './en';
import { zh } from './zh';

export { tagOf } from './tag-of';

export const stringsOf: Record<Language, Strings> = { en, zh };

export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The window's strings in its language. */
export function useStrings(): Strings {
  return stringsOf[useLanguage()];
}

/** Picks the catalog's prose in the window's language. */
export function useProse(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}
