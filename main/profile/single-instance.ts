import type { App } from 'electron';
import { z } from 'zod';

/** What a second start tells the first one: the files it was given, as whole paths. */
const greetingSchema = z.strictObject({ files: z.array(z.string()) });

/** Whether this is the first instance of this profile. A second one must end: its files have been handed to the first. */
export function isFirstInstance(app: App, files: readonly string[]): boolean {
  return app.requestSingleInstanceLock({ files: [...files] });
}

/** Hands on the files of every later start. */
export function hearSecondInstances(app: App, hear: (files: readonly string[]) => void): void {
  app.on('second-instance', (_event, _argv, _folder, greeting) => {
    const parsed = greetingSchema.safeParse(greeting);
    hear(parsed.success ? parsed.data.files : []);
  });
}
