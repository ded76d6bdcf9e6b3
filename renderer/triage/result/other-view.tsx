import type { Text } from '../../../catalog/schema';
import type { Other } from '../../case/others';
import { OtherArticle } from '../../entry/other-article';
import { useCatalog } from '../../state/catalog-context';
import { EntryView } from './entry-view';
import styles from './entry-view.module.css';

/** Somebody else's error that the paste reports, or that a person has chosen: as one of ours where an entry explains it. */
export function OtherView({
  other: { code, list, alike, stated },
  causes,
}: {
  other: Other;
  /** What the paste shows of why it happened. */
  causes: readonly Text[];
}) {
  const entry = useCatalog().byId.get(code.id);
  if (entry) return <EntryView entry={entry} causes={causes} />;
  return (
    <div className={styles['entry']}>
      <OtherArticle code={code} list={list} alike={alike} causes={causes} settled={stated} headed={false} />
    </div>
  );
}
