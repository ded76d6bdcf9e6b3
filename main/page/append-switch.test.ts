import { expect, it } from 'vitest';
import { appendToSwitch } from './append-switch';
import { shareFonts } from './fonts';

/** Chromium's own way with a switch that is appended twice: the last one counts. */
function appWith(given: Record<string, string>) {
  const switches = new Map(Object.entries(given));
  const commandLine = {
    getSwitchValue: (name: string) => switches.get(name) ?? '',
    appendSwitch: (name: string, value = '') => void switches.set(name, value),
  };
  const app = { commandLine } as unknown as Parameters<typeof appendToSwitch>[0];
  return { app, switched: (name: string) => switches.get(name) };
}

it('adds to what a switch has', () => {
  const { app, switched } = appWith({ 'disable-features': 'A' });
  appendToSwitch(app, 'disable-features', ['B', 'C']);
  shareFonts(app);
  expect(switched('disable-features')).toBe('A,B,C,FontDataServiceLinux');
});

it('sets one that was not given', () => {
  const { app, switched } = appWith({});
  appendToSwitch(app, 'disable-blink-features', ['A']);
  expect(switched('disable-blink-features')).toBe('A');
});
