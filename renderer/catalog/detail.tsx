import { memo, type RefObject, useDeferredValue, useEffect, useRef } from 'react';
import type { Entry } from '../../catalog/schema';
import { Button } from '../design/button';
import { IconButton } from '../design/icon-button';
import type { Copy } from '../entry/copies';
import { CopyMenu } from '../entry/copy-menu';
import { EntryArticle } from '../entry/entry-article';
import { OwnWindowButton } from '../entry/own-window';
import { CommandKeys } from '../keys/command-keys';
import { useStrings } from '../text/strings-context';
import { useDebounced } from '../timing/use-debounced';
import styles from './detail.module.css';

const Article = memo(EntryArticle);

export interface DetailProps {
  /** What scrolls, and takes the focus of those who read. */
  body: RefObject<HTMLDivElement | null>;
  entry: Entry;
  /** Its place in the table, from 1; null where a link led to it that is not listed. */
  place: number | null;
  count: number;
  chosen: readonly Entry[];
  copied: boolean;
  onCopy: (text: string, what: Copy['what']) => void;
  onStep: (by: 1 | -1) => void;
  onBack: () => void;
}

/** All that is known of one entry, beside the table. */
export const Detail = memo(function Detail({
  body,
  entry,
  place,
  count,
  chosen,
  copied,
  onCopy,
  onStep,
  onBack,
}: DetailProps) {
  const strings = useStrings().catalog;
  // While someone types or runs through the rows, they come first.
  const read = useDebounced(useDeferredValue(entry));
  const scrolled = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry is read from its beginning
  useEffect(() => {
    // To scroll what is at its top makes the browser lay everything out for nothing.
    if (scrolled.current) body.current?.scrollTo({ top: 0 });
    scrolled.current = false;
  }, [read]);
  return (
    <section className={styles['detail']} aria-label={strings.detailLabel}>
      <header className={styles['band']}>
        {place === null ? (
          <>
            <Button kind="quiet" className={styles['back'] ?? ''} onClick={onBack}>
              {strings.back} <CommandKeys id="step-back" />
            </Button>
            <span className={styles['place']}>{strings.elsewhere}</span>
          </>
        ) : (
          <>
            <span className={styles['place']}>
              {chosen.length > 1 ? strings.chosen(chosen.length) : strings.place(place, count)}
            </span>
            <IconButton
              icon="previous"
              label={strings.previous}
              disabled={place === 1}
              onClick={() => onStep(-1)}
            />
            <IconButton
              icon="next"
              label={strings.next}
              disabled={place === count}
              onClick={() => onStep(1)}
            />
          </>
        )}
        <OwnWindowButton entry={entry} />
        <CopyMenu entry={entry} chosen={chosen} copied={copied} onCopy={onCopy} />
      </header>
      <div
        ref={body}
        className={styles['body']}
        data-reads
        onScroll={() => {
          scrolled.current = true;
        }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <Article key={read.id} entry={read} />
      </div>
    </section>
  );
});
