import { useContext, useEffect } from 'react';
import type { Settings } from '../../bridge/contract/settings';
import type { FullPack, Language } from '../../catalog/schema';
import { on, request } from '../bridge';
import type { useCatalogCalls } from '../catalog/use-catalog-calls';
import type { Offer } from '../keys/offers';
import { OffersContext, useCommandKeys, useOffer } from '../keys/use-offers';
import { type LoadedCatalog, useCatalog } from '../state/catalog-context';
import type { CommandWords } from '../text/en/commands';
import { stringsOf } from '../text/strings-context';
import { tabCommand } from '../vocabulary/command-table';
import type { Screen } from '../vocabulary/screens';
import { useWatchCommands } from '../watch/use-watch-commands';
import type { Arrivals } from './arrivals';
import { useOpenedDialog } from './use-opened-dialog';

export interface WindowParts {
  arrivals: Arrivals;
  screen: Screen;
  go: (screen: Screen) => void;
  /** Goes to the list of templates. */
  showTemplates: () => void;
  catalog: Omit<ReturnType<typeof useCatalogCalls>, 'call'>;
  settings: Settings;
  change: (part: Pick<Partial<Settings>, 'theme' | 'language'>) => unknown;
}

/** The commands that belong to no screen, and the keys of all commands. Returns which dialog is open. */
export function useWindowCommands(parts: WindowParts) {
  const { opened, open, close, giveBack } = useOpenedDialog(parts.arrivals);
  useCommandKeys(useContext(OffersContext));
  useWatchCommands();
  useOffer([
    {
      id: 'palette',
      run: () => (opened === 'palette' ? close() : open('palette')),
      footer: 9,
    },
    ...screenCommands(parts, useCatalog()),
    { id: 'guide', run: () => request('guide.show') },
    { id: 'show-keys', run: () => open('keys') },
    ...settingCommands(parts),
  ]);
  useEffect(
    () =>
      on('command.run', ({ command }) => {
        if (command === 'show-keys') open('keys');
      }),
    [open],
  );
  return { opened, close, giveBack };
}

function screenCommands(
  { screen, go, showTemplates, catalog }: WindowParts,
  { tabs, packs }: Pick<LoadedCatalog, 'tabs' | 'packs'>,
): Offer[] {
  const inCatalog = screen === 'catalog';
  const showTab = (nth: number) => {
    const tab = tabs[nth];
    if (tab !== undefined) catalog.showTab(tab);
  };
  return [
    // In Cases the same key searches these.
    ...(screen === 'cases'
      ? []
      : [{ id: 'search-catalog' as const, run: catalog.search, footer: inCatalog ? 1 : undefined }]),
    ...(['triage', 'catalog', 'cases', 'settings'] as const)
      .filter((one) => one !== screen)
      .map((one): Offer => ({ id: `go-${one}`, run: () => go(one) })),
    { id: 'templates', run: showTemplates },
    { id: 'choose-tab', run: showTab, keys: tabs.length, footer: inCatalog ? 2 : undefined },
    ...tabs.map(
      (tab, nth): Offer => ({
        id: tabCommand(nth),
        words: { zh: tabWords(packs.full(tab), 'zh'), en: tabWords(packs.full(tab), 'en') },
        run: () => showTab(nth),
      }),
    ),
  ];
}

function tabWords(pack: FullPack | undefined, language: Language): CommandWords {
  const { allTabs, tab } = stringsOf[language].commands;
  if (!pack) return { name: allTabs };
  const { title, also } = pack.tab;
  return { name: tab(title[language]), ...(also[language] && { also: also[language] }) };
}

function settingCommands({ settings, change }: WindowParts): Offer[] {
  const themes = ['system', 'light', 'dark'] as const;
  const languages = ['system', 'zh', 'en'] as const;
  return [
    ...themes
      .filter((theme) => theme !== settings.theme)
      .map((theme): Offer => ({ id: `theme-${theme}`, run: () => change({ theme }) })),
    ...languages
      .filter((language) => language !== settings.language)
      .map((language): Offer => ({ id: `language-${language}`, run: () => change({ language }) })),
  ];
}
