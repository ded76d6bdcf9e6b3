import { Button } from '../../design/button';
import { SavedLine } from '../../design/saved-line';
import line from '../../design/saved-line.module.css';
import { useLanguage, useStrings } from '../../text/strings-context';
import styles from './ticket-export.module.css';
import type { useTicketExport } from './use-ticket-export';

/** A line beneath the table: how far the export is, and where it went. */
export function TicketExportLine({ exporting }: { exporting: ReturnType<typeof useTicketExport> }) {
  const { batch: strings, exports: words } = useStrings();
  const language = useLanguage();
  const { state } = exporting;
  return (
    <div className={styles['place']}>
      <div role="status">
        {state.kind === 'saved' && (
          <SavedLine
            said={words.saved(state.rows)}
            path={state.path}
            notes={state.notes.map((note) => note[language])}
            onReveal={exporting.reveal}
            onDismiss={exporting.dismiss}
          />
        )}
      </div>
      {state.kind === 'writing' && (
        <div className={line['line']}>
          <p>{strings.writing(Math.floor(state.share * 100))}</p>
          <Button kind="quiet" onClick={exporting.cancel}>
            {words.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
