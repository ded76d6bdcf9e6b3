import type { Chord } from '../vocabulary/command-table';

/** The keys of a `KeyboardEvent`. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** Index of the pressed key among the keys of the chord; -1 where the chord is not pressed. */
export function keyIndexOf(chord: Chord, press: Press, isMac: boolean): number {
  return modifiersMatch(chord, press, isMac) ? chord.keys.indexOf(keyOf(press)) : -1;
}

/** With Caps Lock, a key gives its capital; in the full-width mode of an input method, a wide sign. */
function keyOf({ key }: Press): string {
  if (key.length !== 1) return key;
  const code = key.charCodeAt(0);
  return (isWide(code) ? String.fromCharCode(code - wideBy) : key).toLowerCase();
}

/** The full-width forms of ASCII stand in its order. */
const wideBy = 0xfee0;
const isWide = (code: number) => code >= 0x21 + wideBy && code <= 0x7e + wideBy;

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
  Delete: 'Del',
  ' ': 'Space',
};

/** The labels of a chord's keys, the modifier first. Consecutive digits are shown as a range. */
export function capsOf({ hold, keys }: Chord): string[] {
  const caps = isDigitRange(keys)
    ? [`${keys[0]}–${keys.at(-1)}`]
    : keys.map((key) => signs[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  return hold ? [holds[hold], ...caps] : caps;
}

const isDigitRange = (keys: readonly string[]) =>
  keys.length > 1 && keys.every((key, index) => Number(key) === Number(keys[0]) + index);

/** A chord as `aria-keyshortcuts` writes it. */
export function ariaKeysOf({ hold, keys }: Chord, isMac: boolean): string {
  const modifiers = { mod: isMac ? 'Meta+' : 'Control+', shift: 'Shift+', alt: 'Alt+' };
  return keys.map((key) => `${hold ? modifiers[hold] : ''}${key === ' ' ? 'Space' : key}`).join(' ');
}
