import { type KeyboardEvent, useState } from 'react';
import { nothingTyped, openChip, type Typed, takeChip, wordAt } from './chips';
import { completionsFor } from './completion';
import { useKnownValues } from './use-known-values';

/** What the search field passes on to the table beneath it. */
export interface SearchActions {
  type: (to: Typed) => void;
  /** Goes to the next or previous row. */
  step: (by: 1 | -1) => void;
  /** Goes to the table, so that letters act there. */
  toTable: () => void;
}

/** The values that are offered for the scope at the caret, and which of them is selected. */
function useCompletions(text: string) {
  const known = useKnownValues();
  const [caret, setCaret] = useState(0);
  const [selected, setSelected] = useState(0);
  // Closed until something is typed: a caret that only passes a word opens no list.
  const [isClosed, setClosed] = useState(true);
  const offered = isClosed ? [] : completionsFor(wordAt(text, caret).word, known);
  const count = offered.length;
  return {
    caret,
    setCaret,
    offered,
    isOpen: count > 0,
    /** Index in `offered`; -1 where nothing is offered. */
    selected: Math.min(selected, count - 1),
    step: (by: 1 | -1) => setSelected((selected + by + count) % count),
    open() {
      setSelected(0);
      setClosed(false);
    },
    close: () => setClosed(true),
  };
}

/** Text, caret and completion of the search field, and what its keys do. */
export function useSearchField(typed: Typed, actions: SearchActions) {
  const completions = useCompletions(typed.text);
  const take = (value?: string): boolean => {
    const taken = takeChip(typed, completions.caret, value);
    if (!taken) return false;
    completions.close();
    actions.type(taken);
    return true;
  };
  const keys = keyActions(typed, actions, completions, take);
  return {
    offered: completions.offered,
    selected: completions.selected,
    write(text: string, caret: number) {
      completions.setCaret(caret);
      completions.open();
      actions.type({ ...typed, text });
    },
    moveCaret: completions.setCaret,
    take: (value: string) => void take(value),
    press(event: KeyboardEvent<HTMLInputElement>) {
      // An input method needs its keys until it has handed over the characters.
      if (event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const { selectionStart, selectionEnd } = event.currentTarget;
      if (event.key === 'Backspace' && selectionStart !== selectionEnd) return;
      if (keys[event.key]?.()) event.preventDefault();
    },
    close: completions.close,
  };
}

/** What each key does while the list is open, or else in the field. False where the browser does what is usual. */
function keyActions(
  typed: Typed,
  { type, step, toTable }: SearchActions,
  { caret, setCaret, offered, isOpen, selected, ...list }: ReturnType<typeof useCompletions>,
  take: (value?: string) => boolean,
): Record<string, () => boolean> {
  const arrow = (by: 1 | -1) => () => {
    if (isOpen) list.step(by);
    else step(by);
    return true;
  };
  const value = offered[selected]?.value;
  return {
    Tab: () => take(value),
    Enter() {
      if (!isOpen || !take(value)) toTable();
      return true;
    },
    Escape() {
      if (isOpen) list.close();
      else if (typed.text !== '' || typed.chips.length > 0) type(nothingTyped);
      else toTable();
      return true;
    },
    ArrowDown: arrow(1),
    ArrowUp: arrow(-1),
    // At the very beginning it opens the last chip again.
    Backspace() {
      const opened = caret === 0 ? openChip(typed) : null;
      if (!opened) return false;
      setCaret(opened.text.length);
      type(opened);
      return true;
    },
  };
}
