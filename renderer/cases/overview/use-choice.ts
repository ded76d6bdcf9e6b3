import { useState } from 'react';
import type { StepTally } from '../../../catalog/cases/overview/overview';
import type { OverviewLine } from './overview-lines';
import { stepId } from './step-table';
import type { OverviewShown, OverviewState } from './use-overview';

/** Which row is chosen: the first until a person chooses another. */
export function useChoice(shown: OverviewShown | null, table: OverviewState['table']) {
  const [lineId, setLineId] = useState<string | null>(null);
  const [stepChosen, setStepChosen] = useState<string | null>(null);
  const { lines = [], steps = [] } = shown ?? {};
  const step = steps.find((one) => stepId(one) === stepChosen) ?? steps[0] ?? null;
  const ofStep = lines.find(({ tally }) => tally.key === step?.finding) ?? null;
  const line = table === 'step' ? ofStep : (lines.find(({ id }) => id === lineId) ?? lines[0] ?? null);
  return {
    /** The row that the chart shows. */
    line,
    /** The chosen one where steps are listed. */
    step: table === 'step' ? step : null,
    choose: ({ id }: OverviewLine) => setLineId(id),
    chooseStep: (one: StepTally) => setStepChosen(stepId(one)),
    /** The place of the row that so many further down is; the ends hold. */
    placeBy(by: number): number {
      const at = table === 'step' ? (step ? steps.indexOf(step) : -1) : line ? lines.indexOf(line) : -1;
      const count = table === 'step' ? steps.length : lines.length;
      return Math.min(count - 1, Math.max(0, at + by));
    },
  };
}

export type OverviewChoice = ReturnType<typeof useChoice>;
