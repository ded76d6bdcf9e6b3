import { causesIn } from '../../../catalog/triage/credentials/reasons';
import type { Credential } from '../../../catalog/triage/result';
import type { Other } from '../../case/others';
import { OtherArticle } from '../../entry/other-article';
import styles from './entry-view.module.css';

/** Somebody else's error that the paste reports, or that a person has chosen. */
export function OtherView({
  other: { code, list, alike, stated },
  credentials,
}: {
  other: Other;
  credentials: readonly Credential[];
}) {
  const causes = causesIn(credentials, code);
  return (
    <div className={styles['entry']}>
      <OtherArticle code={code} list={list} alike={alike} causes={causes} settled={stated} />
    </div>
  );
}
