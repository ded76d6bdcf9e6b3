import type { PrivacySettings } from '../../bridge/contract/privacy';
import { request } from '../bridge';
import { useStrings } from '../text/strings-context';
import { PatternList } from './setting/pattern-list';
import type { Checked, Pattern } from './setting/patterns';
import { Setting } from './setting/setting';
import { SettingList } from './setting/setting-list';

/** What a team hides besides what Errdesk knows to be secret. */
export function PrivacySettingsPart({
  settings,
  onChange,
}: {
  settings: PrivacySettings;
  onChange: (settings: PrivacySettings) => void;
}) {
  const strings = useStrings().privacySettings;
  return (
    <SettingList>
      <Setting label={strings.kinds.label} names={['privacy.kinds']}>
        <PatternList
          strings={strings.kinds}
          saved={settings.kinds}
          check={check}
          onChange={(kinds) => onChange({ kinds })}
        />
        <p>{strings.kinds.hint}</p>
        <p>{strings.byHand}</p>
      </Setting>
    </SettingList>
  );
}

async function check({ name, pattern }: Pattern): Promise<Checked | null> {
  if (!isName(name) || pattern === '') return 'unfinished';
  const answer = await request('privacy.check', { pattern });
  return answer.ok ? answer.value : null;
}

/** As the contract has it, whose parser the window does not load. */
const isName = (name: string) => /^[^\p{C}\p{Zl}\p{Zp}⟦⟧]{1,30}$/u.test(name.trim());
