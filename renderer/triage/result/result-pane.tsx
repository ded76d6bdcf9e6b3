import { useMemo } from 'react';
import { candidatesOf } from '../../case/candidates';
import type { ReadPaste } from '../../case/read-paste';
import { symptomAt } from '../../case/symptom-at';
import band from '../../design/band.module.css';
import { Button } from '../../design/button';
import { KeyCap } from '../../design/key-cap';
import { useCatalog } from '../../state/catalog-context';
import { sentenceFor } from '../../text/sentence-for';
import { useStrings } from '../../text/strings-context';
import type { Choice } from '../reading/use-choice';
import type { Reading } from '../reading/use-triage';
import { EmptyState } from './empty-state';
import { EntryView } from './entry-view';
import { FindingsList } from './findings-list';
import { MeaningsNotes } from './meanings-notes';
import { MeaningsTable } from './meanings-table';
import { NoFindings } from './no-findings';
import { OtherView } from './other-view';
import { QuestionBand } from './question-band';
import styles from './result-pane.module.css';
import { SameNumber } from './same-number';
import { seenOn } from './seen-on';
import { SymptomView } from './symptom-view';
import { VerdictBand } from './verdict-band';

/** The right side: what the paste is, or how far its reading is. */
export function ResultPane({
  reading,
  choice,
  onStop,
  onRetry,
  onTry,
}: {
  reading: Reading;
  choice: Choice;
  onStop: () => void;
  onRetry: () => void;
  onTry: (text: string) => void;
}) {
  const strings = useStrings();
  const { entries } = useCatalog();
  if (reading.state === 'read')
    return (
      <>
        <VerdictBand read={reading} chosen={choice.index} onBack={choice.back} />
        <div className={styles['body']} aria-live="polite">
          <ReadBody read={reading} choice={choice} />
        </div>
      </>
    );
  if (reading.state === 'working') return <Working share={reading.share} onStop={onStop} />;
  if (reading.state === 'failed')
    return (
      <>
        <header className={band['band']}>
          <div className={band['words']}>
            <h1 className={band['headline']}>{strings.headline.notRead}</h1>
          </div>
          <Button onClick={onRetry}>{strings.working.again}</Button>
        </header>
        <p className={styles['message']}>{sentenceFor(strings.problems, reading.trouble)}</p>
      </>
    );
  return (
    <>
      <header className={band['band']}>
        <div className={band['words']}>
          <h1 className={band['headline']}>{strings.empty.title}</h1>
          <p className={band['facts']}>{strings.empty.facts(entries.length)}</p>
        </div>
      </header>
      <div className={styles['body']}>
        <EmptyState onTry={onTry} />
      </div>
    </>
  );
}

function ReadBody({ read, choice }: { read: ReadPaste; choice: Choice }) {
  const { raw, triage, others } = read;
  const { byId, symptoms } = useCatalog();
  const finding = choice.index === null ? undefined : triage.findings[choice.index];
  const entry = finding && byId.get(finding.entry);
  const seen = useMemo(() => finding && seenOn(raw, finding), [raw, finding]);
  const candidates = candidatesOf(triage, byId);
  const other = choice.index === null ? undefined : others[choice.index - triage.findings.length];
  const symptom = symptomAt(read, choice.index, symptoms);
  const list = triage.findings.length + others.length + triage.symptoms.length > 1 && (
    <FindingsList read={read} chosen={choice.index ?? 0} onChoose={choice.choose} />
  );
  if (other)
    return (
      <>
        {list}
        <OtherView other={other} credentials={triage.credentials} />
      </>
    );
  if (symptom)
    return (
      <>
        {list}
        <SymptomView symptom={symptom} side={choice.side} onSide={choice.takeSide} />
      </>
    );
  if (finding && entry && seen)
    return (
      <>
        {list}
        <EntryView entry={entry} finding={finding} seen={seen} credentials={triage.credentials} />
      </>
    );
  if (triage.findings.length > 0)
    return (
      <>
        <MeaningsTable triage={triage} onChoose={choice.choose} />
        <SameNumber others={others} from={triage.findings.length} onChoose={choice.choose} />
        <QuestionBand candidates={candidates} />
        <MeaningsNotes raw={raw} triage={triage} candidates={candidates} />
      </>
    );
  return (
    <NoFindings raw={raw} triage={triage}>
      <SameNumber others={others} from={0} onChoose={choice.choose} />
    </NoFindings>
  );
}

function Working({ share, onStop }: { share: number; onStop: () => void }) {
  const strings = useStrings().working;
  return (
    <>
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
      <div className={styles['body']} />
    </>
  );
}
