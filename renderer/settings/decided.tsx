import { useEffect, useState } from 'react';
import type { Decision } from '../../catalog/cases/learned';
import { plainTitle } from '../../catalog/plain-title';
import { on, request } from '../bridge';
import { Button } from '../design/button';
import { useCatalog } from '../state/catalog-context';
import { useProse, useStrings } from '../text/strings-context';
import styles from './decided.module.css';
import { Setting } from './setting/setting';

/** What people decided, and how each is taken back. */
export function Decided() {
  const strings = useStrings().cases;
  const decided = useDecisions();
  return (
    <Setting label={strings.decided}>
      {decided.length === 0 ? (
        <p>{strings.decidedNone}</p>
      ) : (
        <ul className={styles['list']}>
          {decided.map((decision) => (
            <DecidedRow key={`${decision.printed} ${decision.entry} ${decision.sdk}`} decision={decision} />
          ))}
        </ul>
      )}
      <p>{strings.decidedHint}</p>
    </Setting>
  );
}

function DecidedRow({ decision }: { decision: Decision }) {
  const strings = useStrings().cases;
  const prose = useProse();
  const { byId } = useCatalog();
  const { count, ...which } = decision;
  const entry = byId.get(decision.entry);
  return (
    <li className={styles['row']}>
      <span className={styles['printed']}>{decision.printed}</span>
      <span className={styles['entry']}>{entry ? prose(plainTitle(entry)) : decision.entry}</span>
      <span className={styles['count']}>{strings.decidedTimes(count)}</span>
      <Button kind="quiet" onClick={() => void request('cases.forget', which)}>
        {strings.forget}
      </Button>
    </li>
  );
}

function useDecisions(): readonly Decision[] {
  const [decided, setDecided] = useState<readonly Decision[]>([]);
  useEffect(() => {
    const read = async () => {
      const answer = await request('cases.decisions');
      if (answer.ok) setDecided(answer.value);
    };
    void read();
    return on('cases.changed', () => void read());
  }, []);
  return decided;
}
