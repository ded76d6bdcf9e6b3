import type { Triage } from '../../../catalog/triage/result';
import { candidatesOf } from '../../case/candidates';
import styles from '../../design/band.module.css';
import { Button } from '../../design/button';
import { Facts } from '../../design/facts';
import { VerdictBadge } from '../../design/verdict-badge';
import { useCatalog } from '../../state/catalog-context';
import { useProse, useStrings } from '../../text/strings-context';
import { cluesOf } from './clues';
import { headlineOf } from './headline';

/** The verdict: badge, word, a sentence about the customer's error, and facts. */
export function VerdictBand({
  triage,
  chosen,
  onBack,
}: {
  triage: Triage;
  chosen: number | null;
  /** Goes back to all meanings, where a person chose one of them. */
  onBack?: (() => void) | undefined;
}) {
  const strings = useStrings();
  const prose = useProse();
  const { byId } = useCatalog();
  const finding = chosen === null ? undefined : triage.findings[chosen];
  const entry = finding && byId.get(finding.entry);
  const candidates = candidatesOf(triage, byId);
  const actor = entry?.remedy[0]?.actor;
  const opened = [
    actor && <strong key="acts">{strings.facts.acts(strings.actors[actor])}</strong>,
    entry && strings.retries[entry.retry],
    triage.findings.length > 1 && strings.facts.findings(triage.findings.length),
    finding && finding.chain.length > 0 && strings.facts.innermost,
  ];
  // Where nothing tells them apart, their order means nothing.
  const ordered =
    triage.findings.length > 1 && cluesOf(triage.findings).perFinding.some((clue) => clue !== null);
  const unopened = [strings.facts.noClaim, ordered && strings.facts.ordered];
  const ruledOut = triage.ruledOut.length > 0 && strings.facts.ruledOut(triage.ruledOut.length);
  return (
    <header className={styles['band']}>
      <VerdictBadge verdict={triage.verdict} />
      <div className={styles['words']}>
        <div className={styles['first']}>
          <span className={`${styles['verdict']} ${styles[triage.verdict]}`}>
            {strings.verdicts[triage.verdict]}
          </span>
          <h1 className={styles['headline']}>
            {headlineOf(triage, entry, candidates, strings.headline, prose)}
          </h1>
        </div>
        <p className={styles['facts']}>
          <Facts items={[...(entry ? opened : unopened), ruledOut]} />
        </p>
      </div>
      {onBack && chosen !== null && (
        <div className={styles['actions']}>
          <span className={styles['note']}>
            {strings.entry.chosenByYou(chosen + 1, triage.findings.length)}
          </span>
          <Button onClick={onBack}>{strings.entry.backToAll}</Button>
        </div>
      )}
    </header>
  );
}
