import { type RefObject, useEffect } from 'react';
import type { CodeList, NeighbourCode } from '../../../catalog/pack/codes';
import { mattersOf } from '../../../catalog/same-matter';
import { Button } from '../../design/button';
import { OtherArticle } from '../../entry/other-article';
import { CommandKeys } from '../../keys/command-keys';
import { useCatalog } from '../../state/catalog-context';
import { useNeighbours } from '../../state/neighbours';
import { useStrings } from '../../text/strings-context';
import styles from '../detail.module.css';

/** One of other people's codes that a person reads. */
export interface OpenedOther {
  code: NeighbourCode;
  list: CodeList;
}

/** All that is known about somebody else's code, beside the table. */
export function OtherDetail({
  body,
  other: { code, list },
  onBack,
}: {
  body: RefObject<HTMLDivElement | null>;
  other: OpenedOther;
  onBack: () => void;
}) {
  const strings = useStrings();
  const alike = useAlike(code);
  // Another one is read from its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another code scrolls
  useEffect(() => body.current?.scrollTo({ top: 0 }), [code]);
  return (
    <section className={styles['detail']} aria-label={strings.others.detail}>
      <header className={styles['band']}>
        <Button kind="quiet" className={styles['back'] ?? ''} onClick={onBack}>
          {strings.catalog.back} <CommandKeys id="step-back" />
        </Button>
        <span className={styles['place']}>{strings.others.detail}</span>
      </header>
      <div
        ref={body}
        className={styles['body']}
        data-reads
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <OtherArticle code={code} list={list} alike={alike} />
      </div>
    </section>
  );
}

/** Further products that print it for the same. */
function useAlike(code: NeighbourCode): readonly NeighbourCode[] {
  const neighbours = useNeighbours();
  const { packs } = useCatalog();
  const matters = mattersOf(neighbours?.alike(code) ?? [], packs);
  return matters.find((matter) => matter.includes(code))?.filter((one) => one !== code) ?? [];
}
