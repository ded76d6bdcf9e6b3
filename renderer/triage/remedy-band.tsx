import type { Step } from '../../catalog/schema';
import { ActorBadge } from '../design/actor-badge';
import { useProse, useStrings } from '../text/strings-context';
import styles from './remedy-band.module.css';

/** What to do, in order, and who does it: the one grey band of an entry. */
export function RemedyBand({ steps }: { steps: readonly Step[] }) {
  const strings = useStrings();
  const prose = useProse();
  return (
    <ol className={styles['band']} aria-label={strings.entry.remedy}>
      {steps.map(({ step, actor, origin }, place) => {
        const sameActor = steps[place - 1]?.actor === actor;
        return (
          <li key={step.en} className={styles['step']}>
            <span className={sameActor ? 'visually-hidden' : styles['actor']}>
              <ActorBadge actor={actor} />
            </span>
            <span className={styles['number']}>{place + 1}</span>
            <span className={styles['text']}>{prose(step)}</span>
            <span className={styles['origin']} data-origin={origin}>
              {strings.origins[origin]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
