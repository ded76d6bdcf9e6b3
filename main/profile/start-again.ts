import { spawn } from 'node:child_process';
import type { App } from 'electron';
import { otherStart, type Start } from './other-start';

/** What is used of `process`. */
type ProcessParts = Pick<NodeJS.Process, 'execPath' | 'env'> & { stderr: { write(text: string): unknown } };

/**
 * Starts Errdesk in place of this process where it was given what it cannot take, and ends this one. Call it before
 * anything else, above all before the single-instance lock: what the command line holds cannot be changed any more, and
 * what some of Chromium's switches do cannot be undone. Returns whether it did.
 */
export function startedAgain(app: App, start: Start, { execPath, env, stderr }: ProcessParts): boolean {
  const other = otherStart(start);
  if (other === undefined) return false;
  if (other === 'too-long') {
    stderr.write('errdesk: The command line is too long. Give fewer switches.\n');
    app.exit(1);
    return true;
  }
  for (const word of other.refused)
    stderr.write(`errdesk: ${word.slice(0, 100)} is not taken, and Errdesk starts without it.\n`);
  spawn(programOf(execPath, env), other.words, { detached: true, stdio: 'inherit' }).unref();
  app.exit(0);
  return true;
}

/** In an AppImage `execPath` is in a folder that goes with the first process. */
export function programOf(execPath: string, { APPIMAGE, APPDIR }: NodeJS.ProcessEnv): string {
  return APPIMAGE && APPDIR && execPath.startsWith(`${APPDIR}/`) ? APPIMAGE : execPath;
}
