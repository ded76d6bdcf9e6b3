import type { App } from 'electron';
import { z } from 'zod';

/** What a second start sends to the first one: the files it was given, as absolute paths. */
const greetingSchema = z.strictObject({ files: z.array(z.string()) });

/** Whether this is the first instance of this profile. A second one must end; its files go to the first. */
export function isFirstInstance(app: App, files: readonly string[]): boolean {
  return app.requestSingleInstanceLock({ files: [...files] });
}

/** Calls `receive` with the files of every later start. */
export function onSecondInstance(app: App, receive: (files: readonly string[]) => void): void {
  app.on('second-instance', (_event, _argv, _folder, greeting) => {
    const parsed = greetingSchema.safeParse(greeting);
    receive(parsed.success ? parsed.data.files : []);
  });
}
