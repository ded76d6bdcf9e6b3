/** Seconds after the start at which a tray is looked for. At login the desktop may not have started it yet. */
const attempts = [0, 2, 5, 15, 40];

/** Calls `found` once there is a tray. Gives up after the last attempt: some desktops have none. */
export function findTray(hasTray: () => Promise<boolean>, found: () => void): void {
  let there = false;
  for (const seconds of attempts)
    setTimeout(async () => {
      if (there || !(await hasTray()) || there) return;
      there = true;
      found();
    }, seconds * 1000).unref();
}
