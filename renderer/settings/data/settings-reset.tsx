import { useState } from 'react';
import type { Settings, SettingsChange, SettingsOutlook } from '../../../bridge/contract/settings';
import type { Template } from '../../../catalog/answer/template';
import { request } from '../../bridge';
import { Button } from '../../design/button';
import { Tick } from '../../design/tick';
import { useTemplates } from '../../state/templates-context';
import type { Strings } from '../../text/en';
import type { RaiseTrouble } from '../../text/raise-trouble';
import { useStrings } from '../../text/strings-context';
import { DoneLine } from './done-line';
import { SettingChanges } from './setting-changes';

interface Undone {
  before: Settings;
  templates: readonly Template[];
}

interface Sources {
  settings: Settings;
  onChange: (part: SettingsChange) => void;
  onTrouble: RaiseTrouble;
}

/** Takes back all that a person chose, and if they want it their templates. Both can be undone. */
export function SettingsReset(sources: Sources) {
  const strings = useStrings().dataSettings;
  const { custom } = useTemplates();
  const { outlook, ask, close, reset, done, undo } = useReset(sources);
  const [withTemplates, setWithTemplates] = useState(false);
  const { changes } = strings;
  return (
    <>
      <Button
        onClick={() => {
          setWithTemplates(false);
          void ask();
        }}
      >
        {strings.resetAll}
      </Button>
      <p>{strings.resetHint}</p>
      {outlook && (
        <SettingChanges
          title={outlook.names.length > 0 ? changes.reset : changes.nothing}
          outlook={outlook}
          settings={sources.settings}
          take={changes.resetNow}
          canTake={outlook.names.length > 0 || withTemplates}
          onTake={() => void reset(withTemplates ? custom : [])}
          onClose={close}
        >
          {custom.length > 0 && (
            <Tick
              label={changes.withTemplates(custom.length)}
              checked={withTemplates}
              onChange={setWithTemplates}
            />
          )}
        </SettingChanges>
      )}
      <DoneLine said={done && doneWords(done, strings.done)} onUndo={() => void undo()} />
    </>
  );
}

function doneWords({ templates }: Undone, words: Strings['dataSettings']['done']): string {
  return templates.length === 0 ? words.reset : words.resetWithTemplates(templates.length);
}

function useReset({ settings, onChange, onTrouble }: Sources) {
  const [outlook, setOutlook] = useState<SettingsOutlook | null>(null);
  const [done, setDone] = useState<Undone | null>(null);
  return {
    outlook,
    done,
    close: () => setOutlook(null),
    async ask() {
      setDone(null);
      const answer = await request('settings.unchosen');
      if (answer.ok) setOutlook(answer.value);
      else onTrouble(answer.problem);
    },
    async reset(templates: readonly Template[]) {
      setOutlook(null);
      const answer = await request('settings.reset', {});
      if (!answer.ok) return onTrouble(answer.problem);
      const ids = templates.map(({ id }) => id);
      const gone = ids.length === 0 || (await request('templates.remove', { ids })).ok;
      setDone({ before: settings, templates: gone ? templates : [] });
    },
    async undo() {
      if (!done) return;
      setDone(null);
      onChange(done.before);
      if (done.templates.length === 0) return;
      const answer = await request('templates.write', { templates: [...done.templates] });
      if (!answer.ok) onTrouble(answer.problem);
    },
  };
}
