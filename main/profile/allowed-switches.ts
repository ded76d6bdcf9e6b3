import { defaultsSwitch, hiddenSwitch, moreSwitch, readerSwitch, tooLongSwitch } from './own-switches';

/**
 * The switches that a packaged Errdesk is started with. Chromium has some hundred more: among them those that open a
 * port for debugging, write logs of the network, start other programs in place of its own or loosen what pages are
 * held by. New ones come with every version, so this is a list of what is taken and not of what is refused.
 */
const allowed = new Set([
  ...[hiddenSwitch, readerSwitch, moreSwitch, tooLongSwitch, defaultsSwitch],
  ...['user-data-dir', 'lang'],
  // Where the system gives Chromium no sandbox (root, AppImages on some systems) it does not start without this one.
  'no-sandbox',
  // For graphics that do not work, and for displays.
  ...['disable-gpu', 'disable-gpu-compositing', 'disable-software-rasterizer', 'disable-dev-shm-usage'],
  ...['ignore-gpu-blocklist', 'use-gl', 'use-angle'],
  ...['ozone-platform', 'ozone-platform-hint', 'enable-wayland-ime', 'wayland-text-input-version'],
  ...['display', 'gtk-version', 'high-dpi-support', 'force-device-scale-factor', 'force-color-profile'],
  // For people: readers of the screen, contrast, motion, direction of the writing.
  ...['force-renderer-accessibility', 'force-high-contrast', 'force-prefers-reduced-motion'],
  ...['force-dark-mode', 'force-ui-direction', 'force-text-direction'],
]);

/** `word` is a switch as it stands on a command line, with its value. */
export function isAllowed(word: string): boolean {
  const name = /^(?:--?|\/)([^=]+)/.exec(word)?.[1];
  return name !== undefined && allowed.has(name);
}
