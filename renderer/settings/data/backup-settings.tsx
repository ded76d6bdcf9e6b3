import type { Copy } from '../../../bridge/contract/backup';
import type { Settings } from '../../../bridge/contract/settings';
import { request } from '../../bridge';
import { Button } from '../../design/button';
import type { RaiseTrouble } from '../../text/raise-trouble';
import { useStrings } from '../../text/strings-context';
import { Setting } from '../setting/setting';
import { BackupChanges } from './backup-changes';
import styles from './backup-settings.module.css';
import buttons from './data-settings.module.css';
import { DoneLine } from './done-line';
import { useBackup } from './use-backup';

/** Everything out and in as one file, and the copies that are made by themselves. */
export function BackupSettings({ settings, onTrouble }: { settings: Settings; onTrouble: RaiseTrouble }) {
  const { backup: strings, dataSettings } = useStrings();
  const backup = useBackup(onTrouble);
  const { written, plan, working, done, copies } = backup;
  const said = done === null || done === 'undone' ? null : strings.done(done);
  return (
    <>
      <Setting label={strings.label}>
        <div className={buttons['buttons']}>
          <Button onClick={() => void backup.write()}>{strings.write}</Button>
          <Button onClick={() => void backup.choose()}>{strings.restore}</Button>
          <span className={buttons['written']} role="status">
            {working ? strings.working : written ? strings.written(written.cases, written.path) : ''}
          </span>
          {written && !working && (
            <Button kind="quiet" onClick={() => void request('file.reveal', { path: written.path })}>
              {dataSettings.reveal}
            </Button>
          )}
        </div>
        <p>{strings.hint}</p>
        {plan && (
          <BackupChanges
            key={plan.id}
            plan={plan}
            settings={settings}
            onTake={() => void backup.restore()}
            onClose={backup.close}
          />
        )}
        {done === 'undone' ? (
          <p role="status">{strings.undone}</p>
        ) : (
          <DoneLine said={said} onUndo={() => void backup.undo()} />
        )}
      </Setting>
      <Setting label={strings.copies}>
        {copies.length === 0 ? <p>{strings.noCopies}</p> : <Copies copies={copies} onLook={backup.look} />}
        <p>{strings.copiesHint}</p>
      </Setting>
    </>
  );
}

function Copies({ copies, onLook }: { copies: readonly Copy[]; onLook: (name: string) => Promise<void> }) {
  const strings = useStrings().backup;
  return (
    <ul className={styles['copies']}>
      {copies.map(({ name, kind, day, size }) => (
        <li key={name} className={styles['copy']}>
          <span className={styles['day']}>{day}</span>
          <span className={styles['kind']}>{strings.kinds[kind]}</span>
          <span className={styles['size']}>{strings.size(size)}</span>
          <Button kind="quiet" aria-label={strings.restoreFrom(day)} onClick={() => void onLook(name)}>
            {strings.restore}
          </Button>
        </li>
      ))}
    </ul>
  );
}
