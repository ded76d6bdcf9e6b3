import { Popover } from '@base-ui/react/popover';
import { type KeyboardEvent, useState } from 'react';
import type { Case, CaseChange, Outcome } from '../../catalog/cases/case';
import { keptStep } from '../../catalog/cases/kept-step';
import type { Text } from '../../catalog/schema';
import { useFocusBack } from '../design/use-focus-back';
import { useActive } from '../keys/active-context';
import { CommandKeys } from '../keys/command-keys';
import { useEarlyKeys } from '../keys/use-early-keys';
import { useOffer } from '../keys/use-offers';
import { useStrings } from '../text/strings-context';
import { HelpedSteps, stepsToMark } from './helped-steps';
import { keyedOutcomes, OutcomeButtons } from './outcome-buttons';
import { OutcomeDot } from './outcome-dot';
import styles from './outcome-menu.module.css';

interface MenuProps {
  /** The case of the paste; null where it is not kept yet. */
  one: Case | null;
  /** The steps that are recommended for it. */
  steps: readonly Text[];
  /** Those of them that were tried. */
  tried: readonly Text[];
  /** Whether nothing else has the key at the moment. */
  isKeyFree: boolean;
  /** Brings into sight what it opens beside. */
  onShow: () => void;
  onChange: (by: CaseChange) => void;
}

/** What came of the paste that is shown, and which steps helped. It is noted on its case. */
export function OutcomeMenu(props: MenuProps) {
  const { one, steps, tried, isKeyFree, onShow, onChange } = props;
  const strings = useStrings().cases;
  const [open, setOpen] = useState(false);
  const back = useFocusBack();
  const popup = useEarlyKeys(open);
  const showByKey = () => {
    back.remember();
    onShow();
    setOpen(true);
  };
  const keys = isKeyFree ? undefined : 0;
  const footer = isKeyFree && one?.answered != null ? 2 : undefined;
  useOffer(useActive() ? [{ id: 'case-outcome', run: showByKey, ...(keys === 0 && { keys }), footer }] : []);
  const outcome = one?.outcome ?? 'open';
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        {...back.trigger}
        className={styles['trigger']}
        aria-label={strings.outcomeOf(strings.outcomes[outcome])}
      >
        <Field outcome={outcome} /> <CommandKeys id="case-outcome" count={keys} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner
          side="bottom"
          align="start"
          sideOffset={6}
          collisionAvoidance={{ align: 'shift' }}
          className={styles['positioner']}
        >
          <Popover.Popup
            ref={popup}
            finalFocus={back.finalFocus}
            className={styles['popup']}
            aria-label={strings.outcome}
            onKeyDown={(event) => byKey(event, outcome, onChange, () => setOpen(false))}
          >
            <p className={styles['title']}>{strings.outcomeTitle}</p>
            <OutcomeButtons outcome={outcome} onOutcome={(to) => onChange({ outcome: to })} />
            <Helped {...{ one, steps, tried, onChange }} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** The outcome, as a field that is empty while nothing was said. */
function Field({ outcome }: { outcome: Outcome }) {
  const strings = useStrings().cases;
  if (outcome === 'open') return <span className={styles['empty']}>{strings.outcomeField}</span>;
  return (
    <span className={styles['words']}>
      <OutcomeDot outcome={outcome} /> {strings.outcomes[outcome]}
    </span>
  );
}

function Helped({ one, steps, tried, onChange }: Omit<MenuProps, 'isKeyFree' | 'onShow'>) {
  const strings = useStrings().cases;
  const marks = { tried: tried.map(keptStep), helped: one?.helped ?? [] };
  const all = stepsToMark(steps, marks);
  if (all.length === 0) return null;
  return (
    <>
      <p className={styles['title']}>{strings.helped}</p>
      <HelpedSteps steps={all} marks={marks} onHelped={(helped) => onChange({ helped })} />
      <p className={styles['hint']}>{strings.helpedHint}</p>
    </>
  );
}

/** The number of an outcome sets it; the key that opened the menu closes it. */
function byKey(
  event: KeyboardEvent,
  outcome: Case['outcome'],
  onChange: (by: CaseChange) => void,
  close: () => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const to = keyedOutcomes[Number(event.key) - 1];
  if (to) onChange({ outcome: to === outcome ? 'open' : to });
  else if (event.key === 's') close();
  else return;
  event.preventDefault();
}
