import type { Keeping } from '../../bridge/contract/cases';
import { Segment } from '../design/segment';
import { useStrings } from '../text/strings-context';
import { Decided } from './decided';
import { Setting } from './setting/setting';
import { SettingList } from './setting/setting-list';

/** Whether answered pastes are kept, and what was decided about them. */
export function CasesSettingsPart({
  keeping,
  onChange,
}: {
  keeping: Keeping;
  onChange: (keeping: Keeping) => void;
}) {
  const strings = useStrings().cases;
  return (
    <SettingList>
      <Setting label={strings.setting} names={['cases.on']}>
        <Segment
          label={strings.setting}
          value={keeping.on ? 'on' : 'off'}
          options={[
            { value: 'on', label: strings.keep },
            { value: 'off', label: strings.keepNot },
          ]}
          onChange={(to) => onChange({ on: to === 'on', asked: true })}
        />
        <p>{strings.settingHint}</p>
      </Setting>
      {keeping.on && <Decided />}
    </SettingList>
  );
}
