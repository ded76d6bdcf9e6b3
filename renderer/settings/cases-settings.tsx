import type { Keeping } from '../../bridge/contract/cases';
import { Segment } from '../design/segment';
import { useStrings } from '../text/strings-context';
import { Decided } from './decided';

/** Whether answered pastes are kept. */
export function CasesSettingsPart({
  keeping,
  onChange,
}: {
  keeping: Keeping | undefined;
  onChange: (keeping: Keeping) => void;
}) {
  const strings = useStrings().cases;
  return (
    <>
      <dt>{strings.setting}</dt>
      <dd>
        <Segment
          label={strings.setting}
          value={keeping?.on ? 'on' : 'off'}
          options={[
            { value: 'on', label: strings.keep },
            { value: 'off', label: strings.keepNot },
          ]}
          onChange={(to) => onChange({ on: to === 'on', asked: true })}
        />
        <p>{strings.settingHint}</p>
      </dd>
      {keeping?.on && <Decided />}
    </>
  );
}
