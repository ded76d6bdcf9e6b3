import { type ReactNode, useEffect, useRef } from 'react';
import type { Settings, SettingsOutlook } from '../../../bridge/contract/settings';
import { Button } from '../../design/button';
import { useIsMac } from '../../design/mac-context';
import { useTemplates } from '../../state/templates-context';
import { useLanguage, useStrings } from '../../text/strings-context';
import styles from './data-settings.module.css';
import { settingLabel, settingValue } from './said-setting';

/** What would become of the settings, before it does. */
export function SettingChanges({
  title,
  outlook: { names, after },
  settings,
  take,
  canTake = names.length > 0,
  onTake,
  onClose,
  children,
}: {
  title: string;
  outlook: SettingsOutlook;
  settings: Settings;
  take: string;
  canTake?: boolean;
  onTake: () => void;
  onClose: () => void;
  children?: ReactNode;
}) {
  const strings = useStrings().dataSettings.changes;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);
  return (
    <section ref={panel} className={styles['changes']} aria-label={title}>
      <h3 className={styles['title']}>{title}</h3>
      {names.length > 0 && <ChangesTable names={names} now={settings} then={after} />}
      {children}
      <div className={styles['buttons']}>
        {canTake && <Button onClick={onTake}>{take}</Button>}
        <Button data-first="" onClick={onClose}>
          {names.length > 0 ? strings.cancel : strings.close}
        </Button>
      </div>
    </section>
  );
}

/** Each setting as it is and as it would be. */
export function ChangesTable({
  names,
  now,
  then,
}: {
  names: readonly string[];
  now: Settings;
  then: Settings;
}) {
  const language = useLanguage();
  const strings = useStrings();
  const words = strings.dataSettings.changes;
  const { all } = useTemplates();
  const isMac = useIsMac();
  const say = (name: string) => {
    const [before, after] = [now, then].map((of) =>
      settingValue(name, of, { strings, language, templates: all, isMac }),
    );
    return [before, after === before ? words.different : after];
  };
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{words.setting}</th>
          <th scope="col">{words.now}</th>
          <th scope="col">{words.afterwards}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => {
          const [before, after] = say(name);
          return (
            <tr key={name}>
              <th scope="row">{settingLabel(name, strings)}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
