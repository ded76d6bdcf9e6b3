import { Segment } from '../design/segment';
import { useStrings } from '../text/strings-context';

export type CaseView = 'list' | 'overview';

/** The cases one by one, or what they say together. */
export function ViewSwitch({ view, onChange }: { view: CaseView; onChange: (to: CaseView) => void }) {
  const { overview: strings } = useStrings();
  return (
    <Segment
      label={strings.view}
      value={view}
      options={[
        { value: 'list', label: strings.list },
        { value: 'overview', label: strings.title },
      ]}
      onChange={onChange}
    />
  );
}
