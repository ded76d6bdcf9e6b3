import { Button } from '../../design/button';
import { SavedLine } from '../../design/saved-line';
import line from '../../design/saved-line.module.css';
import { useLanguage, useStrings } from '../../text/strings-context';
import { useDelayed } from '../../timing/use-delayed';
import styles from './export-line.module.css';
import type { Exporting } from './use-export';

/** Milliseconds after which an export that is still running is shown. */
const patience = 1000;

/** A line beneath the table: how far an export is, and where it went. */
export function ExportLine({ exporting }: { exporting: Exporting }) {
  const strings = useStrings().exports;
  const language = useLanguage();
  const { progress } = exporting;
  const isMaking = progress.kind === 'running' && progress.share !== null;
  const isDelayed = useDelayed(isMaking, patience);
  return (
    <div className={styles['place']}>
      <div role="status">
        {progress.kind === 'saved' && (
          <SavedLine
            said={strings.saved(progress.rows)}
            path={progress.path}
            notes={progress.notes.map((note) => note[language])}
            onReveal={exporting.reveal}
            onDismiss={exporting.dismiss}
          />
        )}
        {/* Others read it on the button. */}
        {progress.kind === 'copied' && <p className="visually-hidden">{strings.copied(progress.rows)}</p>}
      </div>
      {isDelayed && progress.kind === 'running' && (
        <Making rows={progress.rows} share={progress.share ?? 0} onCancel={exporting.cancel} />
      )}
    </div>
  );
}

/** Not a status: a screen reader asks a progress bar when it wants to know, and should not announce each step. */
function Making({ rows, share, onCancel }: { rows: number; share: number; onCancel: () => void }) {
  const strings = useStrings().exports;
  const percent = Math.floor(share * 100);
  return (
    <div className={line['line']}>
      <p>{strings.making(rows, percent)}</p>
      <Button kind="quiet" onClick={onCancel}>
        {strings.cancel}
      </Button>
      <div
        className={styles['bar']}
        role="progressbar"
        aria-label={strings.making(rows, percent)}
        aria-valuenow={percent}
        style={{ width: `${percent}%` }}
      />
    </div>
  );
}
