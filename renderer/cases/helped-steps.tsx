import { useEffect, useState } from 'react';
import { isKept, keptStep, sameStep, textOfStep } from '../../catalog/cases/kept-step';
import type { Text } from '../../catalog/schema';
import { useProse, useStrings } from '../text/strings-context';
import styles from './helped-steps.module.css';

/** Steps as a case keeps them. */
interface Marks {
  tried: readonly string[];
  helped: readonly string[];
}

/** The steps that may have helped: those that are recommended, and what the case says of others. */
export function stepsToMark(recommended: readonly Text[], { tried, helped }: Marks): Text[] {
  const others = [...helped, ...tried].flatMap((kept) => textOfStep(kept) ?? []);
  return [...recommended, ...others].filter(
    (step, at, all) => all.findIndex((other) => sameStep(other) === sameStep(step)) === at,
  );
}

/** What was marked is shown at once, and what the case says once it is noted there: a second mark builds on the first. */
function useShownAtOnce(helped: readonly string[]) {
  const [shown, setShown] = useState(helped);
  const noted = JSON.stringify(helped);
  useEffect(() => setShown(JSON.parse(noted)), [noted]);
  return [shown, setShown] as const;
}

/** A box for each step: whether it helped. */
export function HelpedSteps({
  steps,
  marks,
  onHelped,
}: {
  steps: readonly Text[];
  marks: Marks;
  onHelped: (helped: string[]) => void;
}) {
  const strings = useStrings().cases;
  const prose = useProse();
  const { tried } = marks;
  const [helped, setHelped] = useShownAtOnce(marks.helped);
  const mark = (to: string[]) => {
    setHelped(to);
    onHelped(to);
  };
  return (
    <ul className={styles['steps']} aria-label={strings.helped}>
      {steps.map((step) => {
        const isSame = (kept: string) => isKept(kept, step);
        const did = helped.some(isSame);
        const toggle = () => mark(did ? helped.filter((kept) => !isSame(kept)) : [...helped, keptStep(step)]);
        return (
          <li key={step.zh}>
            <label className={styles['step']}>
              <input type="checkbox" className={styles['box']} checked={did} onChange={toggle} />
              <span className={styles['text']}>{prose(step)}</span>
              {!did && tried.some(isSame) && <span className={styles['vain']}>{strings.inVain}</span>}
            </label>
          </li>
        );
      })}
    </ul>
  );
}
