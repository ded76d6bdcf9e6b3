import { useEffect, useState } from 'react';
import { plainTitle } from '../../catalog/plain-title';
import type { Entry } from '../../catalog/schema';
import { request } from '../bridge';
import { Button } from '../design/button';
import { IconButton } from '../design/icon-button';
import { KeyCap } from '../design/key-cap';
import { codesOf } from '../entry/copies';
import { CopyMenu } from '../entry/copy-menu';
import { EntryArticle } from '../entry/entry-article';
import { OpenEntryContext } from '../entry/entry-link';
import { useCopy } from '../entry/use-copy';
import { Notices } from '../page/notices';
import type { Opened } from '../page/open-page';
import { Providers, provide } from '../page/providers';
import { useTroubles } from '../page/use-notices';
import { CatalogContext, type LoadedCatalog, useCatalog } from '../state/catalog-context';
import { TemplatesContext } from '../state/templates-context';
import { useLoadedTemplates } from '../state/use-loaded-templates';
import { useSettings } from '../state/use-settings';
import { LanguageContext, useProse, useStrings } from '../text/strings-context';
import styles from './entry-window.module.css';
import { useVisits } from './use-visits';
import { useWindowKeys } from './use-window-keys';

/** A window that shows one entry, to be placed beside a ticket. */
export function EntryWindow({
  pinned,
  catalog,
  ...opened
}: { pinned: Entry; catalog: LoadedCatalog } & Opened) {
  const { settings, language } = useSettings(opened);
  const templates = useLoadedTemplates(settings.answers, untold);
  return (
    <Providers
      list={[
        provide(LanguageContext, language),
        provide(CatalogContext, catalog),
        provide(TemplatesContext, templates),
      ]}
    >
      <WindowContent pinned={pinned} />
    </Providers>
  );
}

/** The main window reports it. */
const untold = () => {};

function WindowContent({ pinned }: { pinned: Entry }) {
  const { catalog: strings, entryWindow } = useStrings();
  const { byId } = useCatalog();
  const visits = useVisits(pinned.id);
  const entry = byId.get(visits.id) ?? pinned;
  const troubles = useTroubles();
  const { copied, copy } = useCopy(troubles.raise);
  useTitle(entry);
  useWindowKeys({
    ...visits,
    close: () => void request('entry.close', { id: pinned.id }),
    copy: () => void copy(codesOf([entry])),
    read: () => visits.reader.current?.focus(),
  });

  const showInCatalog = async () => {
    const answer = await request('entry.showInCatalog', { id: entry.id });
    if (!answer.ok) troubles.raise(answer.problem);
  };
  return (
    <div className={styles['window']}>
      <header className={styles['band']}>
        {visits.canGoBack && (
          <Button kind="quiet" className={styles['button'] ?? ''} onClick={visits.back}>
            {strings.back} <KeyCap name="Esc" />
          </Button>
        )}
        <Button kind="quiet" className={styles['button'] ?? ''} onClick={showInCatalog}>
          {entryWindow.showInCatalog}
        </Button>
        <div className={styles['end']}>
          <CopyMenu entry={entry} chosen={none} copied={copied} onCopy={copy} />
          <KeepOnTop id={pinned.id} onTrouble={troubles.raise} />
        </div>
      </header>
      <main
        ref={visits.reader}
        className={styles['reader']}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <h1 className="visually-hidden">{entryWindow.title}</h1>
        <OpenEntryContext value={visits.open}>
          <EntryArticle key={entry.id} entry={entry} />
        </OpenEntryContext>
      </main>
      <Notices notices={troubles} />
      <p className="visually-hidden" role="status">
        {copied ? strings.copied : ''}
      </p>
    </div>
  );
}

const none: readonly Entry[] = [];

/** The title of the window is what is read in it. */
function useTitle(entry: Entry): void {
  const title = useProse()(plainTitle(entry));
  const name = entry.code ?? entry.symbol;
  useEffect(() => {
    document.title = name === undefined ? title : `${name} ${title}`;
  }, [name, title]);
}

function KeepOnTop({ id, onTrouble }: { id: string; onTrouble: ReturnType<typeof useTroubles>['raise'] }) {
  const { keepOnTop } = useStrings().entryWindow;
  const [onTop, setOnTop] = useState(false);
  const toggle = async () => {
    const answer = await request('entry.keepOnTop', { id, onTop: !onTop });
    if (answer.ok) setOnTop(!onTop);
    else onTrouble(answer.problem);
  };
  return <IconButton icon="keepOnTop" label={keepOnTop} aria-pressed={onTop} onClick={toggle} />;
}
