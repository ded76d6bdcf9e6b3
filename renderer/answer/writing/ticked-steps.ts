import { excusedBy } from '../../../catalog/answer/excused';
import type { Shown } from '../../../catalog/answer/paste/shown';
import type { Text } from '../../../catalog/schema';
import type { Observed } from '../../../catalog/triage/result';
import { stepName } from '../../case/step-name';
import type { Ticket } from '../../case/ticket';

/** A list of steps: the name under which its ticks are noted, and what the paste shows of its matter. */
interface List {
  of: string;
  steps: readonly Text[];
  observed: readonly Observed[];
}

type Ticked = Ticket['ticked'];

/** Whether each step of a list is still to be told: nobody is told to do again what was tried. */
export function stillToTell({ of, steps, observed }: List, ticked: Ticked): boolean[] {
  // The tick of a step that the paste excuses stands there by itself; a person takes it away.
  return steps.map(
    (step, index) => !ticked.includes(stepName(of, index)) || excusedBy(step, observed) !== undefined,
  );
}

/** What is shown of a matter, with the steps that a person wants told though the paste excuses them. */
export function insistedOn(shown: Shown, { of, steps, observed }: List, ticked: Ticked): Shown {
  const insisted = steps
    .filter((step, index) => ticked.includes(stepName(of, index)) && excusedBy(step, observed) !== undefined)
    .map(({ zh }) => zh);
  return insisted.length === 0 ? shown : { ...shown, insisted: [...shown.insisted, ...insisted] };
}

/** What is shown of a matter, without the steps it suggests that were tried. */
export function withoutTried(shown: Shown, of: string, ticked: Ticked): Shown {
  const steps = shown.steps.filter((_, index) => !ticked.includes(stepName(of, index)));
  return steps.length === shown.steps.length ? shown : { ...shown, steps };
}
