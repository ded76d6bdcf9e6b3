import { Button } from '../design/button';
import { sentenceFor } from '../text/sentence-for';
import { useStrings } from '../text/strings-context';
import styles from './notices.module.css';
import type { Notices as NoticeList } from './use-notices';

/** A line above the footer for each thing a person has to be told. It covers nothing and takes no focus. */
export function Notices({ notices }: { notices: NoticeList }) {
  const strings = useStrings();
  return (
    <div role="status">
      {notices.shown.map(({ key, trouble, mend }) => (
        <div key={key} className={styles['notice']}>
          <span className="selectable">{sentenceFor(strings.problems, trouble)}</span>
          {mend && (
            <Button
              onClick={() => {
                notices.dismiss(key);
                mend.run();
              }}
            >
              {strings.mends[mend.what]}
            </Button>
          )}
          <Button kind="quiet" onClick={() => notices.dismiss(key)}>
            {strings.dismiss}
          </Button>
        </div>
      ))}
    </div>
  );
}
