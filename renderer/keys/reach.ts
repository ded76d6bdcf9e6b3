import type { Reach } from '../vocabulary/command-table';

/** Where the focus is, as far as it decides which keys work. */
export interface Spot {
  /** A dialog or a menu. */
  dialog: boolean;
  /** Whether it is a field, and whether there is text in it. */
  field: 'none' | 'empty' | 'written';
  /** A radio group, which the arrow keys go through. */
  radio: boolean;
  /** Something that Enter presses or opens. */
  press: boolean;
  /** A text that the page keys scroll. */
  text: boolean;
  grid: boolean;
  /** The text of an answer. */
  answer: boolean;
}

export function spotOf(target: EventTarget | null): Spot {
  const within = (selector: string) => target instanceof Element && target.closest(selector) !== null;
  return {
    dialog: within('[role=dialog], [role=menu]'),
    field: fieldOf(target),
    radio: within('[role=radiogroup]'),
    // On what is chosen already, Enter has nothing to do but to copy.
    press: within('button:not([aria-current=true]), summary, [data-reads]') && !within('[role=radiogroup]'),
    text: within('article, [data-reads]'),
    grid: within('[role=grid]'),
    answer: within('[data-answer]'),
  };
}

function fieldOf(target: EventTarget | null): Spot['field'] {
  const isField =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio');
  if (!isField) return 'none';
  return target.value === '' ? 'empty' : 'written';
}

/** Whether a key works at a spot. */
export function reaches(reach: Reach, spot: Spot, key: string): boolean {
  if (reach === 'everywhere') return true;
  if (spot.dialog) return false;
  if (reach === 'answer') return spot.answer;
  if (reach === 'window') return true;
  if (reach === 'unwritten') return spot.field !== 'written';
  if (spot.field !== 'none' || (spot.radio && key.startsWith('Arrow'))) return false;
  if (reach === 'list') return !spot.text;
  if (reach === 'no-control') return !spot.press;
  return reach === 'page' || spot.grid;
}
