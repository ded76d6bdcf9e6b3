import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Suggestion } from '../../bridge/contract/watch';
import { meaningsLabel } from '../../catalog/labels';
import type { Language } from '../../catalog/schema';
import { notOursLabel, verdictLabels } from '../../catalog/triage/verdict-labels';
import { Button } from '../design/button';
import { Facts } from '../design/facts';
import { Keys } from '../design/key-cap';
import { VerdictBadge } from '../design/verdict-badge';
import { card as en } from '../text/en/card';
import { card as zh } from '../text/zh/card';
import styles from './card.module.css';
import { Excerpt } from './excerpt';
import { secondsShown, useAutoDismiss } from './use-auto-dismiss';

const stringsOf: Record<Language, typeof en> = { en, zh };

/** What a copied text seems to be, on a card in the corner. It goes by itself unless the pointer is over it. */
export function Card({
  suggestion: { verdict, name, title, meanings, excerpt },
  language,
  keys,
  framed,
  onOpen,
  onDismiss,
  onAutoDismiss,
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
  const element = useRef<HTMLElement>(null);
  useFittingWindow(element);
  const { countdown, hover } = useCountdown(onAutoDismiss);
  const what = meanings > 1 ? meaningsLabel(meanings) : title;
  return (
    <main ref={element} className={`${styles['card']} ${framed ? styles['framed'] : ''}`} {...hover}>
      <h1 className={styles['head']}>
        <VerdictBadge verdict={verdict} size={18} />
        <span className={styles[verdict]}>
          {(verdict === 'none' ? notOursLabel : verdictLabels[verdict])[language]}
        </span>
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
            items={['Errdesk', countdown === null ? strings.justCopied : strings.dismissedIn(countdown)]}
          />
        </span>
      </div>
    </main>
  );
}

/** Makes the window as high as what is in it. */
function useFittingWindow(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const height = element.current?.getBoundingClientRect().height ?? 0;
    if (height > 0) window.resizeTo(window.outerWidth, Math.ceil(height));
  });
}

/** The seconds until the card goes, to be shown once the pointer was over it and null before. */
function useCountdown(onAutoDismiss: () => void) {
  const [isHovered, setHovered] = useState(false);
  const [wasHovered, setWasHovered] = useState(false);
  const secondsLeft = useAutoDismiss(isHovered, onAutoDismiss);
  return {
    countdown: wasHovered ? (isHovered ? secondsShown : secondsLeft) : null,
    hover: {
      onPointerEnter() {
        setHovered(true);
        setWasHovered(true);
      },
      onPointerLeave: () => setHovered(false),
    },
  };
}
