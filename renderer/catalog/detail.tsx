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

interface DetailProps {
  /** The part that scrolls, and has the focus while someone reads. */
  body: RefObject<HTMLDivElement | null>;
  entry: Entry;
  /** Its rank in the table; null where a link led to an entry that is not listed. */
  rank: number | null;
  count: number;
  chosen: readonly Entry[];
  copied: boolean;
  onCopy: (text: string, what: Copy['what']) => void;
  onStep: (by: 1 | -1) => void;
  onBack: () => void;
}

/** All that is known about one entry, beside the table. */
export const Detail = memo(function Detail({ body, ...head }: DetailProps) {
  const strings = useStrings().catalog;
  // The table is drawn first while someone types or runs through the rows.
  const read = useDebounced(useDeferredValue(head.entry));
  return (
    <section className={styles['detail']} aria-label={strings.detailLabel}>
      <DetailHead {...head} />
      <DetailBody body={body} entry={read} />
    </section>
  );
});

function DetailHead({
  entry,
  rank,
  count,
  chosen,
  copied,
  onCopy,
  onStep,
  onBack,
}: Omit<DetailProps, 'body'>) {
  const strings = useStrings().catalog;
  return (
    <header className={styles['band']}>
      {rank === null ? (
        <>
          <Button kind="quiet" className={styles['back'] ?? ''} onClick={onBack}>
            {strings.back} <CommandKeys id="step-back" />
          </Button>
          <span className={styles['place']}>{strings.elsewhere}</span>
        </>
      ) : (
        <>
          <span className={styles['place']}>
            {chosen.length > 1 ? strings.chosen(chosen.length) : strings.position(rank, count)}
          </span>
          <IconButton
            icon="previous"
            label={strings.previous}
            disabled={rank === 1}
            onClick={() => onStep(-1)}
          />
          <IconButton icon="next" label={strings.next} disabled={rank === count} onClick={() => onStep(1)} />
        </>
      )}
      <OwnWindowButton entry={entry} />
      <CopyMenu entry={entry} chosen={chosen} copied={copied} onCopy={onCopy} />
    </header>
  );
}

/** The entry itself. Another entry is read from its top. */
function DetailBody({ body, entry }: Pick<DetailProps, 'body' | 'entry'>) {
  const isScrolled = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry is read from its top
  useEffect(() => {
    // Scrolling to the top of what is there already would make the browser lay everything out for nothing.
    if (isScrolled.current) body.current?.scrollTo({ top: 0 });
    isScrolled.current = false;
  }, [entry]);
  return (
    <div
      ref={body}
      className={styles['body']}
      data-reads
      onScroll={() => {
        isScrolled.current = true;
      }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <Article key={entry.id} entry={entry} />
    </div>
  );
}
