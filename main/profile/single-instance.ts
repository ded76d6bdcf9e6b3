import type { App } from 'electron';
import type { Handed } from './handed';
import { handedIn, messageOf } from './handed-message';

/** Whether this is the first instance of this profile. A second one must end; what it was handed goes to the first. */
export function isFirstInstance(app: App, handed: Handed): boolean {
  return app.requestSingleInstanceLock(messageOf(handed));
}

/** Calls `receive` with what every later start was handed. */
export function onSecondInstance(app: App, receive: (handed: Handed) => void): void {
  app.on('second-instance', (_event, _argv, _folder, message) => receive(handedIn(message)));
}
