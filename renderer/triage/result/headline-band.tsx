import { memo } from 'react';
import band from '../../design/band.module.css';
import { Button } from '../../design/button';
import { KeyCap } from '../../design/key-cap';
import { useCatalog } from '../../state/catalog-context';
import { useStrings } from '../../text/strings-context';
import type { Choice } from '../reading/use-choice';
import type { Reading } from '../reading/use-readings';
import styles from './headline-band.module.css';
import { VerdictBand } from './verdict-band';

/** The case in one sentence, or how far its reading is. */
export const HeadlineBand = memo(function HeadlineBand({
  of,
  reading,
  choice,
  onStop,
  onRetry,
}: {
  /** Id of the paste. */
  of: number;
  reading: Reading;
  choice: Choice;
  onStop: () => void;
  onRetry: () => void;
}) {
  const { headline, empty, working } = useStrings();
  const { isThere, entries, tabs } = useCatalog();
  if (reading.state === 'read') return <VerdictBand read={reading} choice={choice} />;
  if (reading.state === 'working') return <Working share={reading.share} onStop={onStop} />;
  if (reading.state === 'failed')
    return (
      <header className={band['band']}>
        <div className={band['words']}>
          <h1 className={band['headline']}>{headline.notRead}</h1>
        </div>
        <Button onClick={onRetry}>{working.again}</Button>
      </header>
    );
  // A short paste is read within a moment: words that come and go would only flicker.
  if (of !== 0)
    return (
      <header className={band['band']}>
        <h1 className="visually-hidden">{working.title}</h1>
      </header>
    );
  return (
    <header className={band['band']}>
      <div className={band['words']}>
        <h1 className={band['headline']}>{empty.title}</h1>
        <p className={band['facts']}>{isThere ? empty.facts(tabs.length - 1, entries.length) : '\u00a0'}</p>
      </div>
    </header>
  );
});

function Working({ share, onStop }: { share: number; onStop: () => void }) {
  const strings = useStrings().working;
  return (
    <header className={`${band['band']} ${styles['working']}`}>
      <div className={band['words']}>
        <h1 className={band['headline']}>{strings.share(Math.round(share * 100))}</h1>
        <p className={band['facts']}>{strings.hint}</p>
      </div>
      <Button onClick={onStop}>
        {strings.stop} <KeyCap name="Esc" />
      </Button>
      <progress className={styles['progress']} value={share} aria-label={strings.title} />
    </header>
  );
}
