import { useActive } from '../keys/active-context';
import { useOffer } from '../keys/use-offers';
import { usePassing } from '../state/passing-line';
import { useStrings } from '../text/strings-context';

/** Where nothing is kept there is no case to note an outcome on: its key says what turns that on. Shows nothing. */
export function HowToKeep({ onWanted }: { onWanted: () => void }): null {
  const { notKept } = useStrings().cases;
  const { tell } = usePassing();
  const run = () => {
    const go = () => {
      tell(null);
      onWanted();
    };
    tell({ words: notKept.words, deed: notKept.deed, run: go });
  };
  useOffer(useActive() ? [{ id: 'case-outcome', run }] : []);
  return null;
}
