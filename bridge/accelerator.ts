const names: Record<string, { mac: string; other: string }> = {
  commandorcontrol: { mac: '⌘', other: 'Ctrl' },
  cmdorctrl: { mac: '⌘', other: 'Ctrl' },
  command: { mac: '⌘', other: 'Cmd' },
  cmd: { mac: '⌘', other: 'Cmd' },
  control: { mac: '⌃', other: 'Ctrl' },
  ctrl: { mac: '⌃', other: 'Ctrl' },
  alt: { mac: '⌥', other: 'Alt' },
  option: { mac: '⌥', other: 'Alt' },
  shift: { mac: '⇧', other: 'Shift' },
  super: { mac: '⌘', other: 'Super' },
  meta: { mac: '⌘', other: 'Super' },
};

/** The keys of an accelerator of Electron, as they are named on a keyboard. */
export function keysOf(accelerator: string, isMac: boolean): string[] {
  return accelerator.split('+').map((word) => names[word.toLowerCase()]?.[isMac ? 'mac' : 'other'] ?? word);
}

/** What systems and most programs need themselves. As modifiers, in alphabetical order, and key. */
const reserved = new Set([
  // Terminals copy and paste so, and editors paste without a style and do again.
  ...['a', 'c', 'v', 'x', 'z'].map((key) => `ctrl+shift+${key}`),
  ...['alt+f4', 'alt+tab', 'alt+shift+tab', 'alt+ctrl+delete', 'ctrl+shift+escape', 'ctrl+shift+tab'],
  ...['ctrl+f4', 'alt+super+escape', 'shift+super+q', 'alt+super+d'],
]);

const plainNames: Record<string, string> = {
  commandorcontrol: 'ctrl',
  cmdorctrl: 'ctrl',
  control: 'ctrl',
  command: 'super',
  cmd: 'super',
  meta: 'super',
  option: 'alt',
  esc: 'escape',
};

/**
 * Whether a global shortcut leaves other programs what they need: a function key, or two modifiers that are not a
 * system's own together with that key. One modifier is what programs copy, paste and save with.
 */
export function isFitShortcut(accelerator: string): boolean {
  const words = accelerator.toLowerCase().split('+');
  const [key = '', ...modifiers] = words.map((word) => plainNames[word] ?? word).reverse();
  if (key === '' || key in { ctrl: 1, alt: 1, shift: 1, super: 1 }) return false;
  const pressed = [...new Set(modifiers)].sort();
  if (reserved.has([...pressed, key].join('+'))) return false;
  return pressed.length >= 2 || /^f\d+$/.test(key);
}
