import { causesIn } from '../../../catalog/triage/credentials/reasons';
import type { Credential } from '../../../catalog/triage/result';
import type { Other } from '../../case/others';
import { OtherArticle } from '../../entry/other-article';
import { useCatalog } from '../../state/catalog-context';
import { EntryView } from './entry-view';
import styles from './entry-view.module.css';

/** Somebody else's error that the paste reports, or that a person has chosen: as one of ours where an entry explains it. */
export function OtherView({
  other: { code, list, alike, stated },
  credentials,
}: {
  other: Other;
  credentials: readonly Credential[];
}) {
  const entry = useCatalog().byId.get(code.id);
  if (entry) return <EntryView entry={entry} credentials={credentials} />;
  const causes = causesIn(credentials, code);
  return (
    <div className={styles['entry']}>
      <OtherArticle code={code} list={list} alike={alike} causes={causes} settled={stated} headed={false} />
    </div>
  );
}
