import { useState } from 'react';
import type { Value } from '../../../bridge/contract';
import type { Settings, SettingsChange } from '../../../bridge/contract/settings';
import { request } from '../../bridge';
import { Button } from '../../design/button';
import type { RaiseTrouble } from '../../text/raise-trouble';
import { useStrings } from '../../text/strings-context';
import styles from './data-settings.module.css';
import { DoneLine } from './done-line';
import { SettingChanges } from './setting-changes';

interface Sources {
  settings: Settings;
  onChange: (part: SettingsChange) => void;
  onTrouble: RaiseTrouble;
}

/** Exports and imports the settings. What a file would change is shown before it is taken. */
export function SettingsFiles(sources: Sources) {
  const strings = useStrings().dataSettings;
  const { path, give, found, read, close, take, done, undo } = useSettingsFiles(sources);
  const { changes } = strings;
  return (
    <>
      <div className={styles['buttons']}>
        <Button onClick={() => void read()}>{strings.import}</Button>
        <Button onClick={() => void give()}>{strings.export}</Button>
        <span className={styles['written']} role="status">
          {path === null ? '' : `${strings.exported} ${path}`}
        </span>
        {path !== null && (
          <Button kind="quiet" onClick={() => void request('file.reveal', { path })}>
            {strings.reveal}
          </Button>
        )}
      </div>
      <p>{strings.fileHint}</p>
      {found && (
        <SettingChanges
          title={found.names.length > 0 ? changes.from(found.file) : changes.none(found.file)}
          outlook={found}
          settings={sources.settings}
          take={changes.take(found.names.length)}
          onTake={take}
          onClose={close}
        />
      )}
      <DoneLine said={done && strings.done.imported(done.count)} onUndo={() => void undo()} />
    </>
  );
}

function useSettingsFiles({ settings, onChange, onTrouble }: Sources) {
  const [path, setPath] = useState<string | null>(null);
  const [found, setFound] = useState<Value<'settings.import'>>(null);
  const [done, setDone] = useState<{ count: number; before: Settings } | null>(null);
  return {
    path,
    found,
    done,
    close: () => setFound(null),
    async give() {
      const answer = await request('settings.export');
      if (!answer.ok) onTrouble(answer.problem);
      else if (answer.value) setPath(answer.value.path);
    },
    async read() {
      setDone(null);
      const answer = await request('settings.import');
      if (answer.ok) setFound(answer.value);
      else onTrouble(answer.problem);
    },
    take() {
      if (!found) return;
      setDone({ count: found.names.length, before: settings });
      onChange(found.after);
      setFound(null);
    },
    async undo() {
      if (!done) return;
      const { before } = done;
      setDone(null);
      // What nobody had chosen cannot be written, only taken back.
      const names = (['catalog', 'export', 'panes'] as const).filter((name) => !before[name]);
      await request('settings.reset', { names });
      onChange(before);
    },
  };
}
