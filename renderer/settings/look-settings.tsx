import type { Settings } from '../../bridge/contract/settings';
import { Segment } from '../design/segment';
import { tagOf, useStrings } from '../text/strings-context';
import { Setting } from './setting/setting';
import { SettingList } from './setting/setting-list';

/** The window's language and colours. */
export function LookSettings({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (part: Pick<Partial<Settings>, 'language' | 'theme'>) => void;
}) {
  const strings = useStrings().settings;
  return (
    <SettingList>
      <Setting label={strings.language} names={['language']}>
        <Segment
          label={strings.language}
          value={settings.language}
          options={[
            { value: 'system', label: strings.system },
            { value: 'zh', label: strings.languages.zh, lang: tagOf.zh },
            { value: 'en', label: strings.languages.en, lang: tagOf.en },
          ]}
          onChange={(language) => onChange({ language })}
        />
        <p>{strings.languageHint}</p>
      </Setting>
      <Setting label={strings.theme} names={['theme']}>
        <Segment
          label={strings.theme}
          value={settings.theme}
          options={[
            { value: 'system', label: strings.system },
            { value: 'light', label: strings.light },
            { value: 'dark', label: strings.dark },
          ]}
          onChange={(theme) => onChange({ theme })}
        />
      </Setting>
    </SettingList>
  );
}
