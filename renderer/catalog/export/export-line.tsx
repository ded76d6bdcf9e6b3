import { useEffect, useRef } from 'react';
import { Button } from '../../design/button';
import { useLanguage, useStrings } from '../../text/strings-context';
import { useLate } from '../use-late';
import styles from './export-line.module.css';
import type { Exporting } from './use-export';

/** Milliseconds after which a table that is still being made is spoken of. */
const patience = 1000;

/** A line beneath the table: how far an export is, and where it went. */
export function ExportLine({ exporting }: { exporting: Exporting }) {
  const strings = useStrings().exports;
  const { progress } = exporting;
  const isMaking = progress.kind === 'running' && progress.share !== null;
  const late = useLate(isMaking, patience);
  return (
    <div className={styles['place']}>
      <div role="status">
        {progress.kind === 'saved' && <Saved {...progress} exporting={exporting} />}
        {/* Those who see it read it on the button. */}
        {progress.kind === 'copied' && <p className="visually-hidden">{strings.copied(progress.rows)}</p>}
      </div>
      {late && progress.kind === 'running' && (
        <Making rows={progress.rows} share={progress.share ?? 0} onCancel={exporting.cancel} />
      )}
    </div>
  );
}

function Saved({
  rows,
  path,
  notes,
  exporting,
}: Extract<Exporting['progress'], { kind: 'saved' }> & { exporting: Exporting }) {
  const { exports: strings, dismiss } = useStrings();
  const language = useLanguage();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where what had the focus is gone, such as the line that offered to save elsewhere, the keyboard goes on here.
    if (document.activeElement === document.body) line.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={line} className={styles['line']}>
      <p className="selectable">
        {strings.saved(rows)} <span className={styles['path']}>{path}</span>
        {notes.map((note) => ` ${note[language]}`)}
      </p>
      <Button kind="quiet" onClick={exporting.reveal}>
        {strings.reveal}
      </Button>
      <Button kind="quiet" onClick={exporting.dismiss}>
        {dismiss}
      </Button>
    </div>
  );
}

/** Not a status: a screen reader asks a progress bar how far it is, and is not told at every step. */
function Making({ rows, share, onCancel }: { rows: number; share: number; onCancel: () => void }) {
  const strings = useStrings().exports;
  const percent = Math.floor(share * 100);
  return (
    <div className={styles['line']}>
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
