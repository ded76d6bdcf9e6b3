import { Button } from '../../design/button';
import { useOffer } from '../../keys/use-offers';
import { useStrings } from '../../text/strings-context';
import type { CaseListState } from '../use-case-list';
import type { ReplayRun } from './use-replay';

/** Reads all kept cases with the rules and packs of today. */
export function ReplayButton({
  active,
  list: { listed },
  replay,
}: {
  active: boolean;
  list: CaseListState;
  replay: ReplayRun;
}) {
  const strings = useStrings().replay;
  const can = listed !== null && Object.values(listed.outcomes).some((count) => count > 0);
  const isShown = replay.state.is !== 'none';
  useOffer([
    ...(active && can && !isShown ? [{ id: 'replay-cases', run: () => void replay.run() } as const] : []),
    ...(active && isShown ? [{ id: 'leave-replay', run: replay.leave, footer: 0 } as const] : []),
  ]);
  return (
    <Button disabled={!can || isShown} title={strings.runWhy} onClick={() => void replay.run()}>
      {strings.run}
    </Button>
  );
}
