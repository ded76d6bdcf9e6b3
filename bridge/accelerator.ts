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
