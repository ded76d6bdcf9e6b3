import type { PowerMonitor } from 'electron';

/** In seconds. `getSystemIdleState` needs a threshold, but only its answer "locked" is used. */
const idle = 60;

/** Whether the screen is locked or the machine asleep, as far as the system reports it. */
export function watchPower(monitor: PowerMonitor): () => boolean {
  let away = false;
  const set = (isAway: boolean) => () => {
    away = isAway;
  };
  monitor.on('lock-screen', set(true));
  monitor.on('suspend', set(true));
  monitor.on('unlock-screen', set(false));
  monitor.on('resume', set(false));
  // Linux has no event for locking.
  return () => away || monitor.getSystemIdleState(idle) === 'locked';
}
