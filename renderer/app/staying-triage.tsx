import { useDeferredValue, useMemo } from 'react';
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
 * Triage, which stays mounted behind the table of a batch. There it follows once the table is painted, and what a
 * person does meanwhile comes first: a row that is opened is there already.
 */
export function StayingTriage(props: Staying) {
  const { behind } = props;
  const later = useDeferredValue(behind ? props : null);
  const { given, triage } = behind ? (later ?? props) : props;
  const active = useActive();
  const screen = useMemo(
    () => <TriageScreen {...triage} {...(behind && { answer: withoutAnswer })} />,
    [triage, behind],
  );
  return (
    <ActiveContext value={active && !behind}>
      <Providers list={given}>{screen}</Providers>
    </ActiveContext>
  );
}
