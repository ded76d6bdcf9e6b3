import { type Ref, useImperativeHandle, useRef } from 'react';
import type { StepTally } from '../../../../catalog/cases/overview/overview';
import { useProse, useStrings } from '../../../text/strings-context';
import { percentsOf, shareText } from '../counted/figures';
import { stepText } from '../counted/step-text';
import { useLineNames } from '../counted/use-line-names';
import type { TableHandle } from './overview-table';
import styles from './overview-table.module.css';
import share from './step-table.module.css';

export const stepId = ({ finding, step }: Pick<StepTally, 'finding' | 'step'>) =>
  JSON.stringify([finding, step]);

/** Which steps were tried and helped, and in which share of cases they surely do. */
export function StepTable({
  ref,
  steps,
  chosen,
  onChoose,
  onList,
}: {
  ref: Ref<TableHandle>;
  steps: readonly StepTally[];
  chosen: StepTally | null;
  onChoose: (step: StepTally) => void;
  onList: (step: StepTally) => void;
}) {
  const { overview: strings } = useStrings();
  const { heads, hints } = strings;
  const body = useRef<HTMLTableSectionElement>(null);
  useImperativeHandle(ref, () => ({
    focusRow: (at) => body.current?.querySelectorAll('button')[at]?.focus(),
  }));
  return (
    <div className={styles['scroller']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{strings.caption(strings.table.step)}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.step}</th>
            <th scope="col" className={share['for']}>
              {heads.for}
            </th>
            <th scope="col" className={styles['number']}>
              {heads.helped}
            </th>
            <th scope="col" className={styles['number']}>
              {heads.tried}
            </th>
            <th scope="col" className={share['share']} title={hints.share}>
              {heads.share}
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {steps.map((step) => (
            <Row
              key={stepId(step)}
              step={step}
              isChosen={chosen !== null && stepId(step) === stepId(chosen)}
              {...{ onChoose, onList }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  step,
  isChosen,
  onChoose,
  onList,
}: {
  step: StepTally;
  isChosen: boolean;
  onChoose: (step: StepTally) => void;
  onList: (step: StepTally) => void;
}) {
  const { overview: strings, number } = useStrings();
  const prose = useProse();
  const { code, title } = useLineNames()('finding', { key: step.finding, printed: null });
  const text = stepText(step.step, prose);
  const { helped, tried } = step;
  return (
    <tr className={styles['row']} data-chosen={isChosen || undefined} onClick={() => onChoose(step)}>
      <th scope="row">
        <button
          type="button"
          className={styles['name']}
          aria-current={isChosen || undefined}
          title={text}
          onFocus={() => onChoose(step)}
          onClick={() => onList(step)}
        >
          {text}
        </button>
      </th>
      <td>
        {code && <span className={share['code']}>{code}</span>}
        {title}
      </td>
      <td className={styles['cases']}>{number(helped)}</td>
      <td className={styles['number']}>{number(tried)}</td>
      <td>
        <span className={share['cell']}>
          <ShareBar helped={helped} tried={tried} />
          {shareText(helped, tried, strings)}
        </span>
      </td>
    </tr>
  );
}

/** From none to all: the stretch in which the true share lies, and the share that was seen. */
function ShareBar({ helped, tried }: { helped: number; tried: number }) {
  const range = percentsOf(helped, tried);
  if (!range) return null;
  const { least, most } = range;
  return (
    <svg className={share['bar']} width="100" height="12" aria-hidden="true">
      <rect className={share['track']} x="0" y="5" width="100" height="2" />
      <rect className={share['range']} x={least} y="3" width={most - least} height="6" />
      <rect
        className={share['seen']}
        x={Math.min(98, (helped / tried) * 100 - 1)}
        y="0"
        width="2"
        height="12"
      />
    </svg>
  );
}
