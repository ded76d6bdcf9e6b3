import type { WatchSettings } from '../../bridge/contract/watch';
import { useIsMac } from '../design/mac-context';
import { Segment } from '../design/segment';
import { Tick } from '../design/tick';
import { useWatch } from '../state/watch-context';
import { saidState } from '../state/watch-words';
import { useStrings } from '../text/strings-context';
import { IgnoreRules } from './ignore-rules';
import { Setting } from './setting/setting';
import { SettingList } from './setting/setting-list';
import { ShortcutField } from './setting/shortcut-field';

const ways = ['system', 'card', 'window'] as const satisfies readonly WatchSettings['notify'][];
const confidences = ['certain', 'likely'] as const satisfies readonly WatchSettings['least'][];

/** Everything about the clipboard watcher. */
export function ClipboardSettings() {
  const { watch, settings, turn, change } = useWatch();
  const strings = useStrings().clipboardSettings;
  const said = saidState(watch.state, useStrings().watch).words;
  return (
    <SettingList>
      <Setting label={strings.watch}>
        <Segment
          label={strings.watch}
          value={settings.on ? 'on' : 'off'}
          options={[
            { value: 'on', label: strings.on },
            { value: 'off', label: strings.off },
          ]}
          onChange={(to) => turn({ watching: to === 'on', for: 'good' })}
        />
        <p>{watch.state.until === null ? strings.watchHint : said}</p>
      </Setting>
      <Setting label={strings.notify} names={['watch.notify']}>
        <Segment
          label={strings.notify}
          value={settings.notify}
          options={ways.map((value) => ({ value, label: strings.ways[value] }))}
          onChange={(notify) => change({ notify })}
        />
        <p>{strings.wayHints[settings.notify]}</p>
      </Setting>
      <Suggested />
      <Setting label={strings.shortcut.label} names={['watch.shortcut']}>
        <ShortcutField
          shortcut={settings.shortcut}
          taken={watch.shortcutTaken}
          onChange={(shortcut) => change({ shortcut })}
        />
      </Setting>
      <Setting label={strings.ignore.label} names={['watch.ignore']}>
        <IgnoreRules saved={settings.ignore} onChange={(ignore) => change({ ignore })} />
        <p>{strings.ignore.hint}</p>
      </Setting>
      <Background />
    </SettingList>
  );
}

/** What is suggested: how sure it must be, and whether only what is ours. */
function Suggested() {
  const { settings, change } = useWatch();
  const strings = useStrings().clipboardSettings;
  return (
    <Setting label={strings.least} names={['watch.least', 'watch.others']}>
      <Segment
        label={strings.least}
        value={settings.least}
        options={confidences.map((value) => ({ value, label: strings.confidences[value] }))}
        onChange={(least) => change({ least })}
      />
      <p>{strings.leastHint}</p>
      <Tick
        label={strings.others}
        hint={strings.othersHint}
        checked={settings.others}
        onChange={(others) => change({ others })}
      />
    </Setting>
  );
}

/** What Errdesk does while its window is closed. */
function Background() {
  const { watch, settings, change } = useWatch();
  const strings = useStrings().clipboardSettings;
  const isMac = useIsMac();
  return (
    <Setting label={strings.background} names={['watch.stay']}>
      {!isMac && (
        <Tick
          label={strings.stay}
          hint={watch.tray ? strings.stayHint : strings.noTray}
          checked={settings.stay}
          onChange={(stay) => change({ stay })}
        />
      )}
      <Tick label={strings.atLogin} checked={settings.atLogin} onChange={(atLogin) => change({ atLogin })} />
      <Tick
        label={strings.hidden}
        checked={settings.hidden}
        disabled={!settings.atLogin}
        onChange={(hidden) => change({ hidden })}
      />
    </Setting>
  );
}
