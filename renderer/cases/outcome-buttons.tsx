import type { Outcome } from '../../catalog/cases/case';
import { Button } from '../design/button';
import { KeyCap } from '../design/key-cap';
import { useStrings } from '../text/strings-context';
import styles from './outcome-buttons.module.css';

/** The outcomes with a key, in the order of the keys. */
export const keyedOutcomes = [
  'solved',
  'waiting',
  'vendor',
  'returned',
  'unsolved',
] as const satisfies readonly Outcome[];

/** What came of a case, or of several; pressed once more, it is open again. */
export function OutcomeButtons({
  outcome,
  onOutcome,
}: {
  /** The present one; undefined of several cases. */
  outcome: Outcome | undefined;
  onOutcome: (outcome: Outcome) => void;
}) {
  const strings = useStrings().cases;
  return (
    <fieldset className={styles['buttons']} aria-label={strings.outcome}>
      {keyedOutcomes.map((one, at) => (
        <Button
          key={one}
          className={styles['outcome']}
          aria-pressed={outcome === one}
          onClick={() => onOutcome(outcome === one ? 'open' : one)}
        >
          {strings.outcomes[one]} <KeyCap name={String(at + 1)} />
        </Button>
      ))}
    </fieldset>
  );
}
