import type { App } from 'electron';

/** Adds values to a switch of Chromium that holds a list. Appending a switch again would replace what it has so far. */
export function appendToSwitch(
  { commandLine }: Pick<App, 'commandLine'>,
  name: string,
  values: readonly string[],
): void {
  commandLine.appendSwitch(name, [commandLine.getSwitchValue(name), ...values].filter(Boolean).join(','));
}
