import { useContext } from 'react';
import { sameStep } from '../../catalog/cases/kept-step';
import type { Entry } from '../../catalog/schema';
import { useProse, useStrings } from '../text/strings-context';
import { StepsBand } from './steps-band';
import { SuggestedBand } from './suggested-band';
import { TicksContext } from './ticks';

/** What the paste suggests, where there is one, and the steps that an entry recommends. */
export function RemedyBand({ entry }: { entry: Entry }) {
  const strings = useStrings().entry;
  const prose = useProse();
  const ticks = useContext(TicksContext);
  const suggested = ticks?.suggested ?? [];
  const steps = entry.remedy.map(({ step, actor, origin }) => ({
    ...{ actor, origin, text: prose(step), kept: sameStep(step) },
    excused: ticks?.excuse(step),
  }));
  return (
    <>
      <SuggestedBand of={entry.id} steps={suggested} />
      <StepsBand of={entry.id} label={strings.remedy} steps={steps} />
    </>
  );
}
