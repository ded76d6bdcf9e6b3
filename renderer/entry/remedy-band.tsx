import { useContext } from 'react';
import { sameStep } from '../../catalog/cases/kept-step';
import type { Entry } from '../../catalog/schema';
import { suggestedFor } from '../case/step-name';
import { useProse, useStrings } from '../text/strings-context';
import { StepsBand } from './steps-band';
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
      {suggested.length > 0 && (
        <StepsBand
          of={suggestedFor(entry.id)}
          label={strings.suggested}
          steps={suggested.map(({ actor, ...step }) => ({
            ...{ actor, origin: 'paste', text: prose(step) },
            kept: sameStep(step),
          }))}
        />
      )}
      <StepsBand of={entry.id} label={strings.remedy} steps={steps} />
    </>
  );
}
