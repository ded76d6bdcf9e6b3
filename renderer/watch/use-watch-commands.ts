import { useOffer } from '../keys/use-offers';
import { useWatch } from '../state/watch-context';
import { othersOf, switches, toggleOf } from '../vocabulary/switches';

/** The commands of the footer's menu. */
export function useWatchCommands(): void {
  const {
    watch: { state },
    turn,
  } = useWatch();
  const toggle = toggleOf(state);
  useOffer([
    { id: 'watch', saying: toggle, run: () => turn(switches[toggle]) },
    ...othersOf(state).map((name) => ({ id: name, run: () => turn(switches[name]) })),
  ]);
}
