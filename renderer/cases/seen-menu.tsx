import { Popover } from '@base-ui/react/popover';
import { useState } from 'react';
import { useFocusBack } from '../design/use-focus-back';
import { useActive } from '../keys/active-context';
import { CommandKeys } from '../keys/command-keys';
import { useEarlyKeys } from '../keys/use-early-keys';
import { useOffer } from '../keys/use-offers';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useProse, useStrings } from '../text/strings-context';
import { shortDayOf } from './moments';
import { SeenCases } from './seen-cases';
import styles from './seen-menu.module.css';
import type { Seen } from './use-seen';
import { whatSolved } from './what-solved';

/** How often the desk has had a paste like this, and what solved it then. Opens the cases themselves. */
export function SeenMenu({
  seen,
  onUse,
  onOpen,
  onTrouble,
}: {
  seen: Seen;
  /** Puts an answer that was given then into the answer of now. */
  onUse: (answer: string) => void;
  onOpen: (id: string) => void;
  onTrouble: RaiseTrouble;
}) {
  const strings = useStrings().cases;
  const [open, setOpen] = useState(false);
  const back = useFocusBack();
  const popup = useEarlyKeys(open);
  const line = useSeenLine(seen);
  const show = () => {
    back.remember();
    setOpen(true);
  };
  useOffer(useActive() ? [{ id: 'seen-before', run: show, footer: 6 }] : []);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger {...back.trigger} className={styles['trigger']}>
        <span className={styles['words']}>{line}</span> <CommandKeys id="seen-before" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="start" sideOffset={6} className={styles['positioner']}>
          <Popover.Popup
            ref={popup}
            finalFocus={back.finalFocus}
            className={styles['popup']}
            aria-label={strings.seen.menu}
          >
            <SeenCases {...{ seen, onUse, onOpen, onTrouble }} close={() => setOpen(false)} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** How many were the same, or like it, when the last was, and what solved one. */
function useSeenLine({ before }: Seen): string {
  const { seen } = useStrings().cases;
  const prose = useProse();
  const { same, like, cases } = before;
  const last = shortDayOf(Math.max(...cases.map(({ kept }) => kept)));
  const solved = whatSolved(cases);
  const how = solved === null ? '' : seen.solved(solved === 'something' ? null : prose(solved));
  return (same > 0 ? seen.same(same, last) : seen.like(like, last)) + how;
}
