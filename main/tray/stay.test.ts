import { expect, it } from 'vitest';
import { type Closing, staysOpen } from './stay';

const usual: Closing = { isMac: false, quitting: false, stay: true, watches: true, hasTray: true };

it.each([
  ['hides while it watches from the tray', {}, true],
  ['quits where there is no tray to hide in', { hasTray: false }, false],
  ['quits where nothing is watched', { watches: false }, false],
  ['quits where a person wants that', { stay: false }, false],
  ['quits when all of Errdesk ends', { quitting: true }, false],
  ['stays in the dock of macOS', { isMac: true, stay: false, watches: false }, true],
  ['quits on macOS, too, when all of Errdesk ends', { isMac: true, quitting: true }, false],
])('closing the window %s', (_name, change, stays) => {
  expect(staysOpen({ ...usual, ...change })).toBe(stays);
});
