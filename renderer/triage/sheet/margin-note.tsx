import type { Credential } from '../../../catalog/triage/result';
import { unbracketed } from '../../case/pseudonym';
import { useLanguage, useProse, useStrings } from '../../text/strings-context';
import styles from './margin-note.module.css';

/**
 * Under the line with a credential: what it says about itself, and what is wrong with it. It is not part of the
 * paste.
 */
export function MarginNote({ credential }: { credential: Credential }) {
  const strings = useStrings().note;
  const prose = useProse();
  const language = useLanguage();
  const { pseudonym, says, remarks, app, user, issued, expires } = credential;
  const opened = (app ?? user ?? issued ?? expires) !== null;
  return (
    <p className={styles['note']} role="note">
      <b>{unbracketed(pseudonym, language)}</b> {opened ? strings.opened + prose(says) : strings.unopened}
      {remarks.map((remark) => (
        <span key={remark.kind}>
          {strings.comma}
          <span className={remark.wrong ? styles['wrong'] : undefined}>{prose(remark)}</span>
        </span>
      ))}
    </p>
  );
}
