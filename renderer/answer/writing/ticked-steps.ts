import { excusedBy } from '../../../catalog/answer/excused';
import type { Shown } from '../../../catalog/answer/paste/shown';
import type { Text } from '../../../catalog/schema';
import type { Observed } from '../../../catalog/triage/result';
import { suggestedNames } from '../../case/step-name';
import type { Ticket } from '../../case/ticket';

/** A list of steps: the names under which their ticks are noted, and what the paste shows of its matter. */
export interface List {
  names: readonly string[];
  steps: readonly Text[];
  observed: readonly Observed[];
}

type Ticked = Ticket['ticked'];

/** Whether each step of a list is still to be told: nobody is told to do again what was tried. */
export function stillToTell({ names, steps, observed }: List, ticked: Ticked): boolean[] {
  // The tick of a step that the paste excuses stands there by itself; a person takes it away.
  return steps.map(
    (step, index) => !ticked.includes(names[index] ?? '') || excusedBy(step, observed) !== undefined,
  );
}

/** What is shown of a matter, with the steps that a person wants told though the paste excuses them. */
export function insistedOn(shown: Shown, { names, steps, observed }: List, ticked: Ticked): Shown {
  const insisted = steps
    .filter((step, index) => ticked.includes(names[index] ?? '') && excusedBy(step, observed) !== undefined)
    .map(({ zh }) => zh);
  return insisted.length === 0 ? shown : { ...shown, insisted: [...shown.insisted, ...insisted] };
}

/**
 * What is shown of a matter, without the steps it suggests that were tried. `of`: the entry, or the list of a symptom;
 * `observed`: what excuses them.
 */
export function withoutTried(
  shown: Shown,
  of: string,
  ticked: Ticked,
  observed: readonly Observed[] = [],
): Shown {
  const left = <Step extends Text>(steps: readonly Step[]): readonly Step[] => {
    const told = stillToTell({ names: suggestedNames(of, steps), steps, observed }, ticked);
    return told.includes(false) ? steps.filter((_, at) => told[at]) : steps;
  };
  const [steps, deciding] = [left(shown.steps), left(shown.deciding)];
  const list = { names: suggestedNames(of, shown.steps), steps: shown.steps, observed };
  const isSame = steps === shown.steps && deciding === shown.deciding;
  return insistedOn(isSame ? shown : { ...shown, steps, deciding }, list, ticked);
}
