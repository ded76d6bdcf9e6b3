import { memo } from 'react';
import { ActiveContext, useActive } from '../keys/active-context';
import { type Provider, Providers } from '../page/providers';
import { type AnswerSide, TriageScreen, type TriageScreenProps } from '../triage/triage-screen';

interface Staying {
  /** Whether the table of a batch stands in front of it. */
  behind: boolean;
  /** What is known of the paste, around it. */
  given: readonly Provider[];
  triage: TriageScreenProps;
}

/** The table has the one answer then. */
const withoutAnswer: AnswerSide = { pane: null, button: null, onTick: () => {}, offers: [] };

/**
 * Triage, which stays mounted behind the table of a batch. There it is left as it was, so that going from row to row
 * costs nothing for it; a row that is opened changes what is there instead of building it.
 */
export const StayingTriage = memo(
  function StayingTriage({ behind, given, triage }: Staying) {
    const active = useActive();
    return (
      <ActiveContext value={active && !behind}>
        <Providers list={given}>
          <TriageScreen {...triage} {...(behind && { answer: withoutAnswer })} />
        </Providers>
      </ActiveContext>
    );
  },
  (before, after) => before.behind && after.behind,
);
