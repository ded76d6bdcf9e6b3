import type { WatchSettings } from '../../bridge/contract/watch';
import { useIsMac } from '../design/mac-context';
import { Segment } from '../design/segment';
import { Tick } from '../design/tick';
import { useWatch } from '../state/watch-context';
import { saidState } from '../state/watch-words';
import { useStrings } from '../text/strings-context';
import { IgnoreRules } from './ignore-rules';
import { ShortcutField } from './shortcut-field';

const ways = ['system', 'card', 'window'] as const satisfies readonly WatchSettings['notify'][];
const confidences = ['certain', 'likely'] as const satisfies readonly WatchSettings['least'][];

/** Everything about the clipboard watcher. */
export function ClipboardSettings() {
  const { watch, settings, turn, change } = useWatch();
  const strings = useStrings().clipboardSettings;
  const said = saidState(watch.state, useStrings().watch).words;
  return (
    <>
      <dt>{strings.watch}</dt>
      <dd>
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
      </dd>
      <dt>{strings.notify}</dt>
      <dd>
        <Segment
          label={strings.notify}
          value={settings.notify}
          options={ways.map((value) => ({ value, label: strings.ways[value] }))}
          onChange={(notify) => change({ notify })}
        />
        <p>{strings.wayHints[settings.notify]}</p>
      </dd>
      <dt>{strings.least}</dt>
      <Suggested />
      <dt>{strings.shortcut.label}</dt>
      <dd>
        <ShortcutField
          shortcut={settings.shortcut}
          taken={watch.shortcutTaken}
          onChange={(shortcut) => change({ shortcut })}
        />
      </dd>
      <dt>{strings.ignore.label}</dt>
      <dd>
        <IgnoreRules saved={settings.ignore} onChange={(ignore) => change({ ignore })} />
        <p>{strings.ignore.hint}</p>
      </dd>
      <dt>{strings.background}</dt>
      <Background />
    </>
  );
}

/** What is suggested: how sure it must be, and whether only what is ours. */
function Suggested() {
  const { settings, change } = useWatch();
  const strings = useStrings().clipboardSettings;
  return (
    <dd>
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
    </dd>
  );
}

/** What Errdesk does while its window is closed. */
function Background() {
  const { watch, settings, change } = useWatch();
  const strings = useStrings().clipboardSettings;
  const isMac = useIsMac();
  return (
    <dd>
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
    </dd>
  );
}
