import type { StepTally } from '../../../catalog/cases/overview/overview';
import type { OverviewLine } from './counted/overview-lines';
import type { OverviewShown, OverviewView } from './counted/use-overview';
import { stepId } from './table/step-table';

/** Which row is chosen: the first until a person chooses another. */
export function choiceIn({ lines, steps }: OverviewShown, view: OverviewView) {
  const { table } = view;
  const step = steps.find((one) => stepId(one) === view.step) ?? steps[0] ?? null;
  const ofStep = lines.find(({ tally }) => tally.key === step?.finding) ?? null;
  const line = table === 'step' ? ofStep : (lines.find(({ id }) => id === view.line) ?? lines[0] ?? null);
  return {
    /** The row that the chart shows. */
    line,
    /** The chosen one where steps are listed. */
    step: table === 'step' ? step : null,
    choose: ({ id }: OverviewLine) => view.setLine(id),
    chooseStep: (one: StepTally) => view.setStep(stepId(one)),
    /** What the chosen row counts together. */
    keys: table === 'step' ? step && [{ key: step.finding, printed: null }] : (line?.keys ?? null),
    /** The place of the row that so many further down is; the ends hold. */
    placeBy(by: number): number {
      const at = table === 'step' ? (step ? steps.indexOf(step) : -1) : line ? lines.indexOf(line) : -1;
      const count = table === 'step' ? steps.length : lines.length;
      return Math.min(count - 1, Math.max(0, at + by));
    },
  };
}

export type OverviewChoice = ReturnType<typeof choiceIn>;
