import { Popover } from '@base-ui/react/popover';
import { useState } from 'react';
import type { SeenCase } from '../../catalog/cases/seen';
import { request } from '../bridge';
import { Button } from '../design/button';
import { useFocusBack } from '../design/use-focus-back';
import { CommandKeys } from '../keys/command-keys';
import { useOffer } from '../keys/use-offers';
import { useProse, useStrings } from '../text/strings-context';
import { clockOf, shortDayOf } from './moments';
import styles from './seen-menu.module.css';
import type { Seen } from './use-seen';

/** How often the desk has had a paste like this, and what solved it then. Opens the cases themselves. */
export function SeenMenu({
  seen,
  active,
  onUse,
  onOpen,
}: {
  seen: Seen;
  active: boolean;
  /** Puts an answer that was given then into the answer of now. */
  onUse: (answer: string) => void;
  onOpen: (id: string) => void;
}) {
  const strings = useStrings().cases;
  const [open, setOpen] = useState(false);
  const back = useFocusBack();
  const { before } = seen;
  const show = () => {
    back.remember();
    setOpen(true);
  };
  useOffer(active ? [{ id: 'seen-before', run: show, footer: 6 }] : []);
  const [first] = before.cases;
  if (!first) return null;
  const last = shortDayOf(Math.max(...before.cases.map(({ kept }) => kept)));
  const solved = before.cases.some(({ outcome }) => outcome === 'solved')
    ? strings.outcomes.solved.toLowerCase()
    : null;
  const line =
    before.same > 0
      ? strings.seen.same(before.same, last, solved)
      : strings.seen.like(before.like, last, solved);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger {...back.trigger} className={styles['trigger']}>
        <span className={styles['words']}>{line}</span> <CommandKeys id="seen-before" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="start" sideOffset={6} className={styles['positioner']}>
          <Popover.Popup
            finalFocus={back.finalFocus}
            className={styles['popup']}
            aria-label={strings.seen.menu}
          >
            <SeenCases seen={seen} onUse={onUse} onOpen={onOpen} close={() => setOpen(false)} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function SeenCases({
  seen,
  onUse,
  onOpen,
  close,
}: {
  seen: Seen;
  onUse: (answer: string) => void;
  onOpen: (id: string) => void;
  close: () => void;
}) {
  const strings = useStrings().cases;
  const prose = useProse();
  const { cases } = seen.before;
  const [at, setAt] = useState(0);
  const one = cases[Math.min(at, cases.length - 1)];
  if (!one) return null;
  const { answer } = one;
  return (
    <>
      <p className={styles['why']}>{prose(one.why)}</p>
      <div role="listbox" aria-label={strings.seen.menu} className={styles['list']}>
        {cases.map((each, index) => (
          <SeenRow key={each.id} one={each} chosen={each === one} onChoose={() => setAt(index)} />
        ))}
      </div>
      {answer !== null && (
        <p className={styles['answer']}>
          <span className={styles['label']}>
            {one.ticket ? strings.seen.answerIn(one.ticket) : strings.seen.answerThen}
          </span>{' '}
          {answer.slice(0, 300)}
        </p>
      )}
      <SeenButtons seen={seen} one={one} onUse={onUse} onOpen={onOpen} close={close} />
    </>
  );
}

function SeenButtons({
  seen,
  one,
  onUse,
  onOpen,
  close,
}: {
  seen: Seen;
  /** The case that is chosen. */
  one: SeenCase;
  onUse: (answer: string) => void;
  onOpen: (id: string) => void;
  close: () => void;
}) {
  const strings = useStrings().cases;
  const { answer } = one;
  return (
    <div className={styles['buttons']}>
      {answer !== null && (
        <Button
          onClick={() => {
            onUse(answer);
            close();
          }}
        >
          {strings.seen.use}
        </Button>
      )}
      <Button
        kind="quiet"
        onClick={() => {
          close();
          onOpen(one.id);
        }}
      >
        {strings.seen.open}
      </Button>
      {one.tier === 'like' && (
        <Button
          kind="quiet"
          className={styles['last']}
          onClick={() => void request('cases.unlike', { fingerprint: seen.fingerprint, id: one.id })}
        >
          {strings.seen.unlike}
        </Button>
      )}
    </div>
  );
}

function SeenRow({ one, chosen, onChoose }: { one: SeenCase; chosen: boolean; onChoose: () => void }) {
  const strings = useStrings().cases;
  return (
    <button type="button" role="option" aria-selected={chosen} className={styles['row']} onClick={onChoose}>
      <span className={styles['when']}>
        {shortDayOf(one.kept)} {clockOf(one.kept)}
      </span>
      <span className={styles['ticket']}>{one.ticket}</span>
      <span className={styles['text']}>{one.customer}</span>
      <span className={styles['text']}>{one.note || one.helped[0] || strings.outcomes[one.outcome]}</span>
      <span className={styles['tier']}>{strings.seen.tier[one.tier]}</span>
    </button>
  );
}
