import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Span } from '../../../catalog/triage/result';
import { useFocusBack } from '../../design/use-focus-back';
import { useDebounced } from '../../timing/use-debounced';
import type { SheetContent } from '../sheet/use-sheet-content';
import { useTriageOffer } from '../use-triage-offer';
import { matchesIn } from './matches-in';

/** What is looked for in the paste, and where it stands. */
export interface Find {
  typed: string;
  type: (typed: string) => void;
  matches: readonly Span[];
  /** Index of the match that was gone to. */
  at: number;
  step: (by: 1 | -1) => void;
  field: { current: HTMLInputElement | null };
  /** Ends looking, and gives the focus back. */
  close: () => void;
}

interface Sources {
  /** Id of the paste: what is looked for in one is nothing to another. */
  of: number;
  text: string;
  content: Pick<SheetContent, 'marks' | 'further'>;
  /** Whether the paste is shown with its marks, so that it can be looked through. */
  shown: boolean;
  reveal: (offset: number) => void;
  /** Brings the paste into sight, where there is room for one pane alone. */
  onLook: () => void;
}

/** Looking for a text in the paste: null while nobody does. */
export function useFind({ of, text, content, shown, reveal, onLook }: Sources): Find | null {
  const [looking, setLooking] = useState<{ of: number; typed: string } | null>(null);
  const typed = looking?.of === of ? looking.typed : null;
  // Where a person went since a letter was typed, before what was typed has been looked for.
  const gone = useRef<number | null>(null);
  const setTyped = (to: string) => {
    gone.current = null;
    setLooking({ of, typed: to });
  };
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const { remember, finalFocus } = useFocusBack();
  const wanted = useDebounced(typed ?? '');
  const { marks, further } = content;
  const matches = useMemo(() => matchesIn(text, wanted, { marks, further }), [text, wanted, marks, further]);
  const goTo = (index: number) => {
    const match = matches[index];
    setAt(index);
    if (match) reveal(match.start);
  };
  // What is typed leads to its first place, or to the first from where a person has gone on to meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other words go there
  useEffect(() => {
    const from = gone.current ?? 0;
    goTo(
      Math.max(
        0,
        matches.findIndex(({ start }) => start >= from),
      ),
    );
  }, [wanted]);
  const step = (by: 1 | -1) => {
    const index = (at + by + matches.length) % matches.length;
    gone.current = matches[index]?.start ?? null;
    if (matches.length > 0) goTo(index);
  };
  const open = () => {
    if (typed === null) remember();
    // At once, so that what is typed next goes into the field and to no command.
    flushSync(() => {
      onLook();
      setTyped(typed ?? '');
    });
    field.current?.focus();
    field.current?.select();
  };
  const close = () => {
    const target = finalFocus();
    setLooking(null);
    if (target instanceof HTMLElement) target.focus();
  };
  const isOpen = shown && typed !== null;
  useTriageOffer([
    ...(shown ? [{ id: 'find', run: open } as const] : []),
    ...(isOpen && matches.length > 0 ? stepsOf(step) : []),
  ]);
  return isOpen ? { typed, type: setTyped, matches, at, step, field, close } : null;
}

const stepsOf = (step: Find['step']) =>
  [
    { id: 'find-previous', run: () => step(-1) },
    { id: 'find-next', run: () => step(1) },
  ] as const;
