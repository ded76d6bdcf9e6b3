import type { Settings, SettingsChange } from '../../../bridge/contract/settings';
import { request } from '../../bridge';
import { Button } from '../../design/button';
import type { RaiseTrouble } from '../../text/raise-trouble';
import { useStrings } from '../../text/strings-context';
import { Setting } from '../setting/setting';
import { SettingList } from '../setting/setting-list';
import { useTeam } from '../setting/use-team';
import { BackupSettings } from './backup-settings';
import styles from './data-settings.module.css';
import { SettingsFiles } from './settings-files';
import { SettingsReset } from './settings-reset';

/** Where the settings are, and all of them at once. */
export function DataSettings({
  settings,
  folder,
  onChange,
  onTrouble,
}: {
  settings: Settings;
  folder: string;
  onChange: (part: SettingsChange) => void;
  onTrouble: RaiseTrouble;
}) {
  const strings = useStrings().dataSettings;
  const team = useTeam();
  const openFolder = async () => {
    const answer = await request('app.openFolder');
    if (!answer.ok) onTrouble(answer.problem);
  };
  const otherwise = team.settings.filter(({ inForce }) => !inForce).length;
  return (
    <SettingList>
      <Setting label={strings.folder}>
        <span className="selectable mono">{folder}</span>
        <div className={styles['buttons']}>
          <Button onClick={() => void openFolder()}>{strings.openFolder}</Button>
        </div>
        <p>{strings.folderHint}</p>
      </Setting>
      {team.path !== null && (
        <Setting label={strings.team}>
          <span className="selectable mono">{team.path}</span>
          <p>{strings.teamHint(team.settings.length, otherwise)}</p>
        </Setting>
      )}
      <Setting label={strings.file}>
        <SettingsFiles settings={settings} onChange={onChange} onTrouble={onTrouble} />
      </Setting>
      <BackupSettings settings={settings} onTrouble={onTrouble} />
      <Setting label={strings.reset}>
        <SettingsReset settings={settings} onChange={onChange} onTrouble={onTrouble} />
      </Setting>
    </SettingList>
  );
}
