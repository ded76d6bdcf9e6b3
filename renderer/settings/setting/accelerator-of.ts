import { isFitShortcut } from '../../../bridge/accelerator';

/** The pressed keys, as in a `KeyboardEvent`. */
export interface Pressed {
  /** The physical key, whatever the modifiers make of it. */
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
}

const others: Readonly<Record<string, string>> = {
  Space: 'Space',
  Insert: 'Insert',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/**
 * The keys in Electron's notation; null where they are not fit for a global shortcut, because they would take away from
 * every program what it needs itself.
 */
export function acceleratorOf(pressed: Pressed, isMac: boolean): string | null {
  const { ctrlKey, altKey, shiftKey, metaKey } = pressed;
  const key = keyOf(pressed.code);
  if (key === null) return null;
  const modifiers = [
    (isMac ? metaKey : ctrlKey) && 'CommandOrControl',
    isMac && ctrlKey && 'Control',
    !isMac && metaKey && 'Super',
    altKey && 'Alt',
    shiftKey && 'Shift',
  ];
  const accelerator = [...modifiers, key].filter(Boolean).join('+');
  return isFitShortcut(accelerator) ? accelerator : null;
}

function keyOf(code: string): string | null {
  const plain = /^(?:Key([A-Z])|Digit(\d)|(F(?:[1-9]|1\d|2[0-4])))$/.exec(code);
  return plain?.[1] ?? plain?.[2] ?? plain?.[3] ?? others[code] ?? null;
}
