import { app } from 'electron';
import type { Services } from '../services';
import { startAtLogin } from './start-at-login';

/** Tells the system whether Errdesk is to be started at login, now and whenever that is set otherwise. */
export function followLogin({ preferences, notices }: Services): void {
  const parts = {
    app,
    platform: process.platform,
    environment: process.env,
    failed: (path: string | null) => notices.raise({ code: 'login-not-set', path }),
  };
  let { atLogin, hidden } = preferences.read().watch;
  // One after the other: they write the same file.
  let settled = Promise.resolve();
  const set = () => {
    const wish = { atLogin, hidden };
    settled = settled.then(() => startAtLogin(wish, parts));
  };
  // The program may have been moved since. Where it is off nothing is touched: another profile may have set it.
  if (atLogin) set();
  preferences.subscribe(({ watch: now }) => {
    if (now.atLogin === atLogin && now.hidden === hidden) return;
    ({ atLogin, hidden } = now);
    set();
  });
}
