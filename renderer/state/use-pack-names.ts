import { useMemo } from 'react';
import { useLanguage } from '../text/strings-context';
import { useCatalog } from './catalog-context';

/** The names of SDKs and documents in the window's language; `short` where there is little room. */
export function usePackNames() {
  const language = useLanguage();
  const { packs } = useCatalog();
  return useMemo(
    () => ({
      sdk: (id: string) => packs.titleOf(id)[language],
      shortSdk: (id: string) => packs.shortOf(id)[language],
      tab: (id: string) => packs.full(id)?.tab.title[language] ?? id,
      shortDocument: packs.documentShortOf,
    }),
    [packs, language],
  );
}
