import { useId } from 'react';
import type { Excused } from '../../catalog/answer/excused';
import type { Actor, Origin } from '../../catalog/schema';
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
  /** Name of the list, which must not change: ticks are saved under it. */
  of: string;
  label: string;
  steps: readonly BandStep[];
}) {
  const ticks = useTicks(of);
  return (
    <div className={styles['band']}>
      <ol aria-label={label}>
        {steps.map((step, index) => (
          <li key={step.text} className={styles['step']}>
            <StepRow
              step={step}
              number={index + 1}
              sameActor={steps[index - 1]?.actor === step.actor}
              ticked={ticks ? ticks.has(index, step.excused) : null}
              onTick={() => ticks?.toggle(index)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

function StepRow({
  step,
  number,
  sameActor,
  ticked,
  onTick,
}: {
  step: BandStep;
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
            {step.text} <Note step={step} />
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
            {step.text} <Note step={step} />
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

const originOf = ({ origin }: BandStep, { entry, origins }: Strings) =>
  origin === 'paste' ? entry.fromPaste : origins[origin];
