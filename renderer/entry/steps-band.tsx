import { useContext, useId } from 'react';
import type { Excused } from '../../catalog/answer/excused';
import { intervalOf } from '../../catalog/cases/interval';
import type { StepRecord } from '../../catalog/cases/learned';
import { isTelling, risen } from '../../catalog/cases/risen';
import type { Actor, Origin } from '../../catalog/schema';
import { StepRecordsContext } from '../case/step-records-context';
import { ActorBadge } from '../design/actor-badge';
import type { Strings } from '../text/en';
import { useStrings } from '../text/strings-context';
import styles from './steps-band.module.css';
import { useTicks } from './ticks';

export interface BandStep {
  actor: Actor;
  /** `paste`: what the paste shows suggests it. */
  origin: Origin | 'paste';
  text: string;
  /** What names it in its list, where its index there does not. */
  key?: string;
  /** What tells the step in kept cases, as `sameStep` says it; none for what is no step of the packs. */
  kept?: string;
  /** Said behind the text, quietly. */
  note?: string | undefined;
  /** Why the paste says that nobody needs to be told it. */
  excused?: Excused | undefined;
}

/**
 * What to do, in order, and who does it: the one grey band of an entry. Under a paste each step can be ticked. The
 * box then replaces the number: beside the longest badge there is room for only one of them.
 */
export function StepsBand({
  of,
  label,
  steps,
}: {
  /** Name of the list, which must not change: ticks are noted under it. */
  of: string;
  label: string;
  steps: readonly BandStep[];
}) {
  const ticks = useTicks(of);
  const records = useContext(StepRecordsContext);
  const listed = steps.map((step, index) => ({ step, index }));
  const inOrder = risen(listed, ({ step }) => step.kept, records);
  return (
    <div className={styles['band']}>
      <ol aria-label={label}>
        {inOrder.map(({ step, index }, at) => (
          <li key={step.text} className={styles['step']}>
            <StepRow
              step={step}
              record={records.find((record) => record.step === step.kept && isTelling(record))}
              number={at + 1}
              sameActor={inOrder[at - 1]?.step.actor === step.actor}
              ticked={ticks ? ticks.has(step.key ?? index, step.excused) : null}
              onTick={() => ticks?.toggle(step.key ?? index)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

function StepRow({
  step,
  record,
  number,
  sameActor,
  ticked,
  onTick,
}: {
  step: BandStep;
  /** How it did before. */
  record: StepRecord | undefined;
  number: number;
  /** Whether the previous step has the same actor. The badge is then shown only once. */
  sameActor: boolean;
  /** Null where steps are only read. */
  ticked: boolean | null;
  onTick: () => void;
}) {
  const strings = useStrings();
  const id = useId();
  return (
    <>
      <span id={`${id}-actor`} className={sameActor ? 'visually-hidden' : styles['actor']}>
        <ActorBadge actor={step.actor} />
      </span>
      {ticked === null ? (
        <>
          <span className={styles['number']}>{number}</span>
          <span className={styles['text']}>
            {step.text} <Note step={step} /> <Record record={record} />
          </span>
        </>
      ) : (
        <>
          <input
            type="checkbox"
            id={id}
            className={styles['box']}
            aria-labelledby={`${id}-actor ${id}-text`}
            checked={ticked}
            onChange={onTick}
          />
          <label
            id={`${id}-text`}
            htmlFor={id}
            className={`${styles['text']} ${ticked ? styles['ticked'] : ''}`}
          >
            {step.text} <Note step={step} /> <Record record={record} />
          </label>
        </>
      )}
      {/* The result around it is a live region, so each tick is announced. */}
      <span className={styles['origin']} data-origin={step.origin}>
        {ticked ? strings.entry.excused[step.excused ?? 'tried'] : originOf(step, strings)}
      </span>
    </>
  );
}

const Note = ({ step: { note } }: { step: BandStep }) =>
  note === undefined ? null : <small className={styles['note']}>{note}</small>;

/** How often it helped, and what so few cases let one expect. */
function Record({ record }: { record: StepRecord | undefined }) {
  const strings = useStrings().entry;
  if (!record) return null;
  const { least, most } = intervalOf(record.helped, record.tried);
  return (
    <small className={styles['record']}>
      {strings.helpedIn(record.helped, record.tried)}{' '}
      <span className={styles['expected']}>
        {strings.expected(Math.floor(least * 100), Math.ceil(most * 100))}
      </span>
    </small>
  );
}

const originOf = ({ origin }: BandStep, { entry, origins }: Strings) =>
  origin === 'paste' ? entry.fromPaste : origins[origin];
