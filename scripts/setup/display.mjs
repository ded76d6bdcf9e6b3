import { SetupFailure } from './failure.mjs';

/** Whether a window can be shown. Only Linux does without. */
export function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** @param {string} command what was called, to be called again on a virtual display */
export function requireDisplay(command) {
  if (hasDisplay()) return;
  throw new SetupFailure(
    `There is no display here, so no window can open: run \`xvfb-run -a ${command}\` for a virtual one ` +
      "(Debian's packages xvfb and xauth), or do without a window: npm run -s errdesk -- triage FILE",
  );
}
