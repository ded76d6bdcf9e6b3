import type { FoundApart } from '../case/found-apart';
import { type PasteSources, useCaseOfPaste } from './use-case-of-paste';
import { useDayKeeping } from './use-day-keeping';
import { useKeeping } from './use-keeping';

/** Keeps the day's pastes and what is answered, and gives Triage what is known of the one that is shown. */
export function useKept({
  apart,
  ...sources
}: Omit<PasteSources, 'keep'> & { apart: ReadonlyMap<number, FoundApart> }) {
  const { state, draft, on, onTrouble } = sources;
  const { desk, readings, ticket, act } = state;
  const { keep, keepSent } = useKeeping({ desk, readings, apart, on, onTrouble });
  const { isShown } = draft.answer;
  useDayKeeping({ tickets: desk.today.tickets, ticket, readings, act, isShown, on, onTrouble });
  return { given: useCaseOfPaste({ ...sources, keep }), keepSent };
}
