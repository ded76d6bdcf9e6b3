import { app } from 'electron';
import type { Notices } from '../notices';
import type { Preferences } from '../settings/preferences';
import { startAtLogin } from './start-at-login';

export interface LoginServices {
  preferences: Pick<Preferences, 'read' | 'subscribe'>;
  notices: Pick<Notices, 'raise'>;
}

/** Tells the system whether to start Errdesk at login, now and after each change of that setting. */
export function followLogin({ preferences, notices }: LoginServices): void {
  const parts = {
    app,
    platform: process.platform,
    environment: process.env,
    failed: (path: string | null) => notices.raise({ code: 'login-not-set', path }),
  };
  let { atLogin, hidden } = preferences.read().watch;
  // One after the other, because they write the same file.
  let previous = Promise.resolve();
  const set = () => {
    const wanted = { atLogin, hidden };
    previous = previous.then(() => startAtLogin(wanted, parts));
  };
  // At the start too, because the program may have been moved. If it is off, another profile may have set it.
  if (atLogin) set();
  preferences.subscribe(({ watch: now }) => {
    if (now.atLogin === atLogin && now.hidden === hidden) return;
    ({ atLogin, hidden } = now);
    set();
  });
}
