import type { OverviewFile } from '../../../bridge/contract/overview';
import { request } from '../../bridge';
import { usePassing } from '../../state/passing-line';
import type { RaiseTrouble } from '../../text/raise-trouble';
import { useStrings } from '../../text/strings-context';

/** Saves a table or a picture where a person wants it, and says so. */
export function useSaving(onTrouble: RaiseTrouble): (file: OverviewFile) => Promise<void> {
  const { overview: strings, exports: words } = useStrings();
  const { tell } = usePassing();
  return async (file) => {
    const answer = await request('overview.save', file);
    if (!answer.ok) return onTrouble(answer.problem);
    const path = answer.value;
    if (path === null) return undefined;
    return tell({
      words: strings.saved(path),
      deed: words.reveal,
      run: () => void request('file.reveal', { path }),
    });
  };
}
