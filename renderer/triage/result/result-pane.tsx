import { type RefObject, useMemo, useRef } from 'react';
import { disagreeingIn } from '../../../catalog/answer/doubts';
import { candidatesOf } from '../../case/candidates';
import type { ReadPaste } from '../../case/read-paste';
import { useKeptScroll } from '../../design/use-kept-scroll';
import { KnownTrouble } from '../../entry/known-trouble';
import { SymptomArticle } from '../../entry/symptom-article';
import { useCatalog } from '../../state/catalog-context';
import { sentenceFor } from '../../text/sentence-for';
import { useStrings } from '../../text/strings-context';
import type { Choice } from '../reading/use-choice';
import { useMatter } from '../reading/use-matter';
import type { Reading } from '../reading/use-readings';
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

/** What the paste means: its findings, and the one that is open as an entry. */
export function ResultPane({
  of,
  reading,
  choice,
  onTry,
}: {
  /** Id of the paste. */
  of: number;
  reading: Reading;
  choice: Choice;
  onTry: (text: string) => void;
}) {
  const strings = useStrings();
  const body = useRef<HTMLDivElement>(null);
  if (reading.state === 'read') return <ReadResult body={body} of={of} read={reading} choice={choice} />;
  if (reading.state === 'failed')
    return <p className={styles['message']}>{sentenceFor(strings.problems, reading.trouble)}</p>;
  return <div className={styles['body']}>{of === 0 && <EmptyState onTry={onTry} />}</div>;
}

function ReadResult({
  body,
  of,
  read,
  choice,
}: {
  body: RefObject<HTMLDivElement | null>;
  of: number;
  read: ReadPaste;
  choice: Choice;
}) {
  const { triage } = read;
  useKeptScroll(body, 'entry', of);
  return (
    <>
      {(choice.index !== null || triage.findings.length > 0) && <FindingsList read={read} choice={choice} />}
      <div ref={body} className={styles['body']} aria-live="polite">
        <ReadBody read={read} choice={choice} />
      </div>
    </>
  );
}

function ReadBody({ read, choice }: { read: ReadPaste; choice: Choice }) {
  const { raw, triage, others } = read;
  const { byId } = useCatalog();
  const finding = choice.index === null ? undefined : triage.findings[choice.index];
  const entry = finding && byId.get(finding.entry);
  const seen = useMemo(() => finding && seenOn(raw, finding), [raw, finding]);
  const { causes, observed } = useMatter(read, choice.index);
  const candidates = candidatesOf(triage, byId);
  const other = choice.index === null ? undefined : others[choice.index - triage.findings.length];
  if (other) return <OtherView other={other} causes={causes} />;
  if (choice.trouble) {
    const { trouble, side, isSideChosen, takeSide } = choice;
    if (trouble.shown.decided) return <KnownTrouble {...trouble} />;
    const { symptom, shown } = trouble;
    const tried = observed.map(({ id }) => id);
    const { steps: suggested } = shown;
    return <SymptomArticle {...{ symptom, tried, suggested, side, isSideChosen }} onSide={takeSide} />;
  }
  if (finding && entry && seen) return <EntryView entry={entry} found={{ finding, seen }} causes={causes} />;
  if (triage.findings.length > 0)
    return (
      <>
        <QuestionBand candidates={candidates} disagreeing={disagreeingIn(triage.findings, raw)} />
        <MeaningsTable triage={triage} onChoose={choice.choose} />
        <SameNumber others={others} from={triage.findings.length} onChoose={choice.choose} />
        <MeaningsNotes raw={raw} triage={triage} candidates={candidates} />
      </>
    );
  return (
    <NoFindings raw={raw} triage={triage}>
      <SameNumber others={others} from={0} onChoose={choice.choose} />
    </NoFindings>
  );
}
