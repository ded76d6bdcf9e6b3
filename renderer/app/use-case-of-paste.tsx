import type { Text } from '../../catalog/schema';
import type { Draft } from '../answer/use-draft';
import { idsOf } from '../case/open-index';
import { OutcomeContext } from '../case/outcome-context';
import { SeenContext } from '../case/seen-context';
import { type ShownStep, shownSteps, triedSteps } from '../case/shown-steps';
import { StepRecordsContext } from '../case/step-records-context';
import type { Ticket } from '../case/ticket';
import { keyOf } from '../case/ticket-key';
import { OutcomeMenu } from '../cases/outcome-menu';
import { SeenMenu } from '../cases/seen-menu';
import { useCase } from '../cases/use-case';
import { useOutcomeChange } from '../cases/use-outcome-change';
import { useSeen } from '../cases/use-seen';
import { useStepRecords } from '../cases/use-step-records';
import { provide } from '../page/providers';
import { useCatalog } from '../state/catalog-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useMatter } from '../triage/reading/use-matter';
import type { TriageState } from '../triage/use-triage-state';

export interface PasteSources {
  state: TriageState;
  draft: Draft;
  /** Whether a person wants pastes to be kept. */
  on: boolean;
  /** Keeps a paste, and answers whether that is done. */
  keep: (ticket: Ticket) => Promise<boolean>;
  onCase: (id: string) => void;
  /** Brings the answer into sight, where it is not. */
  onShow: () => void;
  onTrouble: RaiseTrouble;
}

/**
 * Gives Triage what the desk knows of the paste that is shown: whether it was seen before, what came of it, and which
 * steps helped then. Nothing where a person wants nothing kept.
 */
export function useCaseOfPaste(sources: PasteSources) {
  const { state, draft, on, keep, onCase, onShow, onTrouble } = sources;
  const { ticket, choice, done, readings } = state;
  const reading = readings.get(ticket.id);
  const found = reading?.state === 'read' ? reading : null;
  const { steps, tried } = useSteps(state);
  const id = keyOf(ticket);
  const seen = useSeen(found, id, on);
  // That the file of cases cannot be used was said already.
  const one = useCase(on && found ? id : undefined, null);
  const records = useStepRecords(done && choice.index !== null ? idsOf(done)[choice.index] : undefined, on);
  const change = useOutcomeChange({ id, one, tried, keep: () => keep(ticket), onTrouble });
  const before = seen && (
    <SeenMenu
      key={ticket.id}
      {...{ seen, onTrouble }}
      onUse={(text) => draft.answer.write(draft.language, text)}
      onOpen={onCase}
    />
  );
  const outcome = on && done && (
    <OutcomeMenu
      key={ticket.id}
      {...{ one, steps, tried, onShow }}
      // The first answer to the question of a symptom has it.
      isKeyFree={choice.takeSide === undefined}
      onChange={(by) => void change(by)}
    />
  );
  return [
    provide(SeenContext, before),
    provide(OutcomeContext, outcome),
    provide(StepRecordsContext, records),
  ];
}

const noSteps: readonly ShownStep[] = [];

/** The steps that are recommended for what is open, and those of them that were tried. */
function useSteps({ ticket, choice, done }: TriageState): { steps: readonly Text[]; tried: readonly Text[] } {
  const catalog = useCatalog();
  const { observed } = useMatter(done, choice.index);
  const shown = done ? shownSteps(done, choice.index, observed, ticket.sides, catalog) : noSteps;
  return { steps: shown.map(({ text }) => text), tried: triedSteps(shown, ticket.ticked, observed) };
}
