import type { Chord } from '../vocabulary/command-table';

/** What a `KeyboardEvent` says of the keys. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** Which of the chord's keys is pressed as the chord says; -1 where none is. */
export function keyIndexOf(chord: Chord, press: Press, isMac: boolean): number {
  return modifiersMatch(chord, press, isMac) ? chord.keys.indexOf(keyOf(press)) : -1;
}

/** With Caps Lock on, a key bears its capital. */
const keyOf = ({ key }: Press) => (key.length === 1 ? key.toLowerCase() : key);

function modifiersMatch({ hold }: Chord, press: Press, isMac: boolean): boolean {
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  if (other || mod !== (hold === 'mod') || press.altKey !== (hold === 'alt')) return false;
  // On many keyboards a sign or a digit is itself typed with Shift.
  return press.shiftKey === (hold === 'shift') || (press.key.length === 1 && hold !== 'shift');
}

const holds = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' };
const signs: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Enter: '⏎',
  Escape: 'Esc',
  Backspace: '⌫',
  ' ': 'Space',
};

/** What stands on the keys of a chord, the held one first; digits that follow one another as a range. */
export function capsOf({ hold, keys }: Chord): string[] {
  const caps = isDigitRange(keys)
    ? [`${keys[0]}–${keys.at(-1)}`]
    : keys.map((key) => signs[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  return hold ? [holds[hold], ...caps] : caps;
}

const isDigitRange = (keys: readonly string[]) =>
  keys.length > 1 && keys.every((key, index) => Number(key) === Number(keys[0]) + index);

/** A chord as `aria-keyshortcuts` has it. */
export function ariaKeysOf({ hold, keys }: Chord, isMac: boolean): string {
  const modifiers = { mod: isMac ? 'Meta+' : 'Control+', shift: 'Shift+', alt: 'Alt+' };
  return keys.map((key) => `${hold ? modifiers[hold] : ''}${key === ' ' ? 'Space' : key}`).join(' ');
}
