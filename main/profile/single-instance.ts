import type { App } from 'electron';
import { type Handed, handedSchema, nothingHanded } from './handed';

/** Whether this is the first instance of this profile. A second one must end; what it was handed goes to the first. */
export function isFirstInstance(app: App, handed: Handed): boolean {
  return app.requestSingleInstanceLock(handed);
}

/** Calls `receive` with what every later start was handed. */
export function onSecondInstance(app: App, receive: (handed: Handed) => void): void {
  app.on('second-instance', (_event, _argv, _folder, greeting) => {
    receive(handedSchema.safeParse(greeting).data ?? nothingHanded);
  });
}
