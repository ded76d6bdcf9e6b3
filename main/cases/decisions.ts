import { confirmedBy, type Decision } from '../../catalog/cases/learned';
import type { Confirmed } from '../../catalog/triage/judge/confirmed';
import type { CaseKeeper } from './case-keeper';

/** What the desk has decided, ready for triage. */
export interface Decisions {
  /** As it was when it was last looked up. */
  now(): readonly Confirmed[];
  all(): readonly Decision[];
  /** Looks it up again, where a person wants cases at all. */
  refresh(): Promise<void>;
}

export function createDecisions(cases: Pick<CaseKeeper, 'ask'>, isKeeping: () => boolean): Decisions {
  let known: readonly Decision[] = [];
  return {
    now: () => (isKeeping() ? confirmedBy(known) : []),
    all: () => known,
    async refresh() {
      if (!isKeeping()) return;
      const answer = await cases.ask('decisions');
      if (answer.ok) known = answer.value;
    },
  };
}
