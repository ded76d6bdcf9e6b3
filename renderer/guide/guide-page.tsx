import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Value } from '../../bridge/contract';
import type { Settings } from '../../bridge/contract/settings';
import { MacContext } from '../design/mac-context';
import { Notices } from '../page/notices';
import { Providers, provide } from '../page/providers';
import { useTroubles } from '../page/use-notices';
import { useSettings } from '../state/use-settings';
import { LanguageContext, useLanguage, useStrings } from '../text/strings-context';
import { Blocks } from './blocks';
import { chapters } from './chapters';
import { Contents } from './contents';
import { FindBar } from './find-bar';
import styles from './guide-page.module.css';
import { listed } from './sections';
import { useFind } from './use-find';
import { useGuideKeys } from './use-guide-keys';
import { usePlace } from './use-place';

/** The guide for users, in the language of the settings: all chapters below each other, beside their contents. */
export function GuidePage(opened: { settings: Settings; about: Value<'app.about'> }) {
  const { language } = useSettings(opened);
  const isMac = opened.about.platform === 'darwin';
  return (
    <Providers list={[provide(LanguageContext, language), provide(MacContext, isMac)]}>
      <Guide />
    </Providers>
  );
}

function Guide() {
  const strings = useStrings().guide;
  const language = useLanguage();
  const troubles = useTroubles();
  const reader = useRef<HTMLElement>(null);
  const contents = useMemo(() => listed(chapters[language]), [language]);
  const place = usePlace(reader, contents);
  const find = useFind(reader, language);
  useGuideKeys(find);
  useEffect(() => {
    document.title = `Errdesk: ${strings.title}`;
  }, [strings]);
  useLayoutEffect(() => reader.current?.focus(), []);
  return (
    <div className={styles['window']}>
      <Contents chapters={contents} current={place} />
      <main
        ref={reader}
        className={styles['reader']}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {chapters[language].map(({ id, blocks }) => (
          <article key={id} className={`selectable ${styles['chapter']}`}>
            <Blocks chapter={id} blocks={blocks} />
          </article>
        ))}
      </main>
      {find.isOpen && <FindBar find={find} />}
      <div className={styles['told']}>
        <Notices notices={troubles} />
      </div>
    </div>
  );
}
