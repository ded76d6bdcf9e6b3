import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds after which a message bus that does not answer is taken for one without a tray. */
const patience = 1500;

const bus = 'org.freedesktop.DBus';
const host = 'org.kde.StatusNotifierWatcher';

/** The programs that can ask the session's bus; a desktop has one of them at least. */
const askers: readonly (readonly [program: string, ...parameters: string[]])[] = [
  ['gdbus', 'call', '--session', '-d', bus, '-o', '/', '-m', `${bus}.NameHasOwner`, host],
  ['busctl', '--user', 'call', bus, '/', bus, 'NameHasOwner', 's', host],
  ['dbus-send', '--session', '--print-reply', `--dest=${bus}`, '/', `${bus}.NameHasOwner`, `string:${host}`],
];

/**
 * Whether the desktop shows icons in a tray. Windows and macOS do; on Linux a program of the desktop's does it, or
 * none. Where that cannot be known the answer is no: nothing must hide where nobody finds it.
 */
export async function hasTray(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  ask: typeof answerOf = answerOf,
): Promise<boolean> {
  if (platform !== 'linux') return true;
  // Where there is no bus, asking for it would start one.
  if (!hasBus(environment)) return false;
  for (const [program, ...parameters] of askers) {
    const answer = await ask(program, parameters);
    if (answer !== undefined) return /\btrue\b/.test(answer);
  }
  return false;
}

/** Whether there is a tray now. */
export const trayIsThere = () => hasTray(process.platform, process.env);

function hasBus({ DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: runtime }: NodeJS.ProcessEnv): boolean {
  return Boolean(address) || (Boolean(runtime) && existsSync(join(runtime ?? '', 'bus')));
}

/** What a program printed; undefined where it is not there, failed or did not end in time. */
function answerOf(program: string, parameters: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, [...parameters], { timeout: patience }, (error, output) =>
      resolve(error ? undefined : output),
    );
  });
}
