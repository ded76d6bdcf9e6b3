import { useLayoutEffect, useRef, useState } from 'react';
import type { Suggestion } from '../../bridge/contract/watch';
import { meaningsLabel } from '../../catalog/labels';
import type { Language } from '../../catalog/schema';
import { verdictLabels } from '../../catalog/triage/verdict-labels';
import { Button } from '../design/button';
import { Facts } from '../design/facts';
import { Keys } from '../design/key-cap';
import { Seal } from '../design/verdict-badge';
import { card as en } from '../text/en/card';
import { card as zh } from '../text/zh/card';
import styles from './card.module.css';
import { Excerpt } from './excerpt';
import { secondsShown, useAutoDismiss } from './use-auto-dismiss';

const stringsOf: Record<Language, typeof en> = { en, zh };

/** What a copied text seems to be, on a card in the corner. It leaves by itself unless the pointer rests on it. */
export function Card({
  suggestion: { verdict, name, title, meanings, excerpt },
  language,
  keys,
  framed,
  onOpen,
  onDismiss,
  onAutoDismiss: onLeave,
}: {
  suggestion: Suggestion;
  language: Language;
  keys: readonly string[];
  /** Draws the edge, where the desktop draws none around such a window. */
  framed: boolean;
  onOpen: () => void;
  onDismiss: () => void;
  onAutoDismiss: () => void;
}) {
  const strings = stringsOf[language];
  const [hovered, setHovered] = useState(false);
  const [wasHovered, setWasHovered] = useState(false);
  const secondsLeft = useAutoDismiss(hovered, onLeave);
  const element = useRef<HTMLElement>(null);
  // The window is as high as what is in it.
  useLayoutEffect(() => {
    const height = element.current?.getBoundingClientRect().height ?? 0;
    if (height > 0) window.resizeTo(window.outerWidth, Math.ceil(height));
  });
  const what = meanings > 1 ? meaningsLabel(meanings) : title;
  return (
    <main
      ref={element}
      className={`${styles['card']} ${framed ? styles['framed'] : ''}`}
      onPointerEnter={() => {
        setHovered(true);
        setWasHovered(true);
      }}
      onPointerLeave={() => setHovered(false)}
    >
      <h1 className={styles['head']}>
        <Seal verdict={verdict} size={18} />
        <span className={styles[verdict]}>{verdictLabels[verdict][language]}</span>
        <span className={styles['name']}>{name}</span>
        <span className={styles['title']}>{what[language]}</span>
      </h1>
      <button type="button" className={styles['close']} aria-label={strings.dismiss} onClick={onDismiss}>
        <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
          <path d="M1 1l6 6M7 1l-6 6" stroke="currentColor" />
        </svg>
      </button>
      <Excerpt {...excerpt} verdict={verdict} />
      <div className={styles['foot']}>
        <Button onClick={onOpen}>
          {strings.show} {keys.length > 0 && <Keys names={keys} />}
        </Button>
        <span className={styles['facts']}>
          <Facts
            items={[
              'Errdesk',
              wasHovered ? strings.dismissedIn(hovered ? secondsShown : secondsLeft) : strings.justCopied,
            ]}
          />
        </span>
      </div>
    </main>
  );
}
