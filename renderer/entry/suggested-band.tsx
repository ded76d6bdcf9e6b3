import type { Excused } from '../../catalog/answer/excused';
import type { Advice } from '../../catalog/answer/paste/advice';
import { sameStep } from '../../catalog/cases/kept-step';
import { suggestedFor } from '../case/step-name';
import { useProse, useStrings } from '../text/strings-context';
import { StepsBand } from './steps-band';

/** The steps that a paste suggests, before those of the packs. */
export function SuggestedBand({
  of,
  steps,
  excuse,
}: {
  /** The entry, or the list of a symptom. */
  of: string;
  steps: readonly Advice[];
  /** Why the paste says that nobody needs to be told one of them. */
  excuse?: ((step: Advice) => Excused | undefined) | undefined;
}) {
  const strings = useStrings().entry;
  const prose = useProse();
  if (steps.length === 0) return null;
  return (
    <StepsBand
      of={suggestedFor(of)}
      label={strings.suggested}
      steps={steps.map((step) => ({
        ...{ actor: step.actor, origin: 'paste', text: prose(step) },
        ...{ key: step.zh, kept: sameStep(step), excused: excuse?.(step) },
      }))}
    />
  );
}
