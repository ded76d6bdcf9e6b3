/** Seconds after the start at which a tray is looked for: at login the desktop may still be setting up its own. */
const attempts = [0, 2, 5, 15, 40];

/** Calls `found` once there is a tray. It is not looked for for ever: a desktop without one stays without. */
export function findTray(hasTray: () => Promise<boolean>, found: () => void): void {
  let there = false;
  for (const seconds of attempts)
    setTimeout(async () => {
      if (there || !(await hasTray()) || there) return;
      there = true;
      found();
    }, seconds * 1000).unref();
}
