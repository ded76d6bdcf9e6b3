import type { PowerMonitor } from 'electron';

/** Seconds without input beyond which the system is asked whether it is locked; the answer is of no other use. */
const idle = 60;

/** Answers whether the screen is locked or the machine asleep, as far as the system says. */
export function watchPower(monitor: PowerMonitor): () => boolean {
  let away = false;
  const leave = () => {
    away = true;
  };
  const come = () => {
    away = false;
  };
  monitor.on('lock-screen', leave);
  monitor.on('suspend', leave);
  monitor.on('unlock-screen', come);
  monitor.on('resume', come);
  // On Linux no event tells of the lock.
  return () => away || monitor.getSystemIdleState(idle) === 'locked';
}
