import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** In milliseconds. A message bus that does not answer by then counts as one without a tray. */
const patience = 1500;

const bus = 'org.freedesktop.DBus';
const host = 'org.kde.StatusNotifierWatcher';

/** Programs that can query the session bus. A desktop has at least one of them. */
const askers: readonly (readonly [program: string, ...parameters: string[]])[] = [
  ['gdbus', 'call', '--session', '-d', bus, '-o', '/', '-m', `${bus}.NameHasOwner`, host],
  ['busctl', '--user', 'call', bus, '/', bus, 'NameHasOwner', 's', host],
  ['dbus-send', '--session', '--print-reply', `--dest=${bus}`, '/', `${bus}.NameHasOwner`, `string:${host}`],
];

/**
 * Whether the desktop has a tray. Windows and macOS do; on Linux it depends on the desktop. False when that is
 * unknown, because a window that hides without a tray cannot be found again.
 */
export async function hasTray(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  ask: typeof answerOf = answerOf,
): Promise<boolean> {
  if (platform !== 'linux') return true;
  // Without a bus, the query would start one.
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

/** What a program printed; undefined when it is missing, failed or did not end in time. */
function answerOf(program: string, parameters: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, [...parameters], { timeout: patience }, (error, output) =>
      resolve(error ? undefined : output),
    );
  });
}
