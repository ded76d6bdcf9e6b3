import { Line, SavedLine } from '../design/saved-line';
import { useStrings } from '../text/strings-context';
import type { Sending } from './use-sending';

/** Where the answer went, and what was replaced in it. A copy of the whole text needs no line: the button says it. */
export function OutcomeLine({ sending }: { sending: Sending }) {
  const strings = useStrings().answer;
  const { outcome, hasNews, dismiss, reveal } = sending;
  if (!outcome || !hasNews) return null;
  if (outcome.kind === 'saved')
    return (
      <SavedLine
        said={strings.saved}
        path={outcome.path}
        notes={outcome.withheld.length > 0 ? [strings.savedWithout(outcome.withheld)] : []}
        onReveal={reveal}
        onDismiss={dismiss}
      />
    );
  return <Line onDismiss={dismiss}>{strings.copiedWithout(outcome.withheld)}</Line>;
}
