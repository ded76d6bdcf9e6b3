import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { textOfStep } from '../../catalog/cases/kept-step';
import type { SeenCase } from '../../catalog/cases/seen';
import { Button } from '../design/button';
import { KeyCap } from '../design/key-cap';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useProse, useStrings } from '../text/strings-context';
import { clockOf, shortDayOf } from './moments';
import styles from './seen-menu.module.css';
import { useRelate } from './use-relate';
import type { Seen } from './use-seen';

interface SeenProps {
  seen: Seen;
  onUse: (answer: string) => void;
  onOpen: (id: string) => void;
  onTrouble: RaiseTrouble;
  close: () => void;
}

/** What can be done with the case that is chosen, by key. */
interface SeenActs {
  /** Undefined where no answer was given then. */
  use: (() => void) | undefined;
  open: () => void;
  /** Undefined where it is counted as the same already. */
  join: (() => void) | undefined;
  part: () => void;
}

/** The cases that a paste is the same as or like, why, and the answer that the chosen one was given. */
export function SeenCases(props: SeenProps) {
  const { seen } = props;
  const strings = useStrings().cases;
  const prose = useProse();
  const { same, like, cases } = seen.before;
  const [at, setAt] = useState(0);
  const chosen = Math.min(at, cases.length - 1);
  const one = cases[chosen];
  const acts = useSeenActs(props, one);
  if (!one) return null;
  const step = (by: number) => setAt(Math.max(0, Math.min(cases.length - 1, chosen + by)));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of all that is in it, wherever the focus is there
    <div onKeyDown={(event) => byKey(event, acts, step)}>
      <p className={styles['why']}>
        {strings.seen.head[one.tier](one.tier === 'same' ? same : like)}
        {prose(one.why)}
      </p>
      <SeenList cases={cases} chosen={chosen} onChoose={setAt} />
      {one.answer !== null && (
        <div className={styles['answer']}>
          <p className={styles['said']}>
            <span className={styles['label']}>
              {one.ticket ? strings.seen.answerIn(one.ticket) : strings.seen.answerThen}
            </span>{' '}
            {one.answer.slice(0, 400)}
          </p>
        </div>
      )}
      <SeenButtons one={one} acts={acts} />
    </div>
  );
}

function useSeenActs(
  { seen, onUse, onOpen, onTrouble, close }: SeenProps,
  one: SeenCase | undefined,
): SeenActs {
  const relate = useRelate(onTrouble);
  const answer = one?.answer ?? null;
  const related = (as: 'same' | 'apart' | 'unlike') => {
    if (one) void relate(as, seen.fingerprint, [one.id]);
    close();
  };
  return {
    use:
      answer === null
        ? undefined
        : () => {
            onUse(answer);
            close();
          },
    open() {
      close();
      if (one) onOpen(one.id);
    },
    join: one?.tier === 'like' ? () => related('same') : undefined,
    part: () => related(one?.tier === 'like' ? 'unlike' : 'apart'),
  };
}

function byKey(event: KeyboardEvent, { use, open, join, part }: SeenActs, step: (by: number) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const acts: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    r: use,
    o: open,
    '=': join,
    Delete: part,
  };
  const act = acts[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

/** The list has the focus, and its keys go through the rows. */
function SeenList({
  cases,
  chosen,
  onChoose,
}: {
  cases: readonly SeenCase[];
  chosen: number;
  onChoose: (index: number) => void;
}) {
  const strings = useStrings().cases;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.focus(), []);
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={strings.seen.menu}
      aria-activedescendant={`${id}-${chosen}`}
      className={styles['list']}
    >
      {cases.map((one, index) => (
        <SeenRow
          key={one.id}
          id={`${id}-${index}`}
          one={one}
          chosen={index === chosen}
          onChoose={() => onChoose(index)}
        />
      ))}
    </div>
  );
}

function SeenRow({
  id,
  one,
  chosen,
  onChoose,
}: {
  id: string;
  one: SeenCase;
  chosen: boolean;
  onChoose: () => void;
}) {
  const strings = useStrings().cases;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the list
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className={styles['row']}
      onClick={onChoose}
    >
      <span className={styles['when']}>
        {shortDayOf(one.kept)} {clockOf(one.kept)}
      </span>
      <span className={styles['ticket']}>{one.ticket}</span>
      <span className={styles['text']}>{one.customer}</span>
      <Ended one={one} />
      <span className={styles['tier']}>{strings.seen.tier[one.tier]}</span>
    </div>
  );
}

/** How it ended: by the step that helped, a person's note, or the outcome alone. */
function Ended({ one: { helped, note, outcome } }: { one: SeenCase }) {
  const strings = useStrings().cases;
  const prose = useProse();
  const [step] = helped.flatMap((kept) => textOfStep(kept) ?? []);
  const said = step ? prose(step) : note;
  const words = [strings.outcomes[outcome], said].filter((part) => part !== '').join(strings.seen.colon);
  return (
    <span className={styles['text']} title={words}>
      {words}
    </span>
  );
}

function SeenButtons({ one, acts: { use, open, join, part } }: { one: SeenCase; acts: SeenActs }) {
  const strings = useStrings().cases.seen;
  return (
    <div className={styles['buttons']}>
      {use && (
        <Button onClick={use}>
          {strings.use} <KeyCap name="R" />
        </Button>
      )}
      <Button kind="quiet" onClick={open}>
        {strings.open} <KeyCap name="O" />
      </Button>
      <span className={styles['room']} />
      {join && (
        <Button kind="quiet" onClick={join}>
          {strings.join} <KeyCap name="=" />
        </Button>
      )}
      <Button kind="quiet" onClick={part}>
        {one.tier === 'like' ? strings.unlike : strings.part} <KeyCap name="Del" />
      </Button>
    </div>
  );
}
