import type { App } from 'electron';
import { z } from 'zod';

/** What a second start tells the first one: the files it was given, as whole paths. */
const greetingSchema = z.strictObject({ files: z.array(z.string()) });

/**
 * Answers whether this is the first instance of this profile. A second one must end: what it was started with has
 * been handed to the first, whose `onSecond` is called with it.
 */
export function isFirstInstance(
  app: App,
  files: readonly string[],
  onSecond: (files: string[]) => void,
): boolean {
  if (!app.requestSingleInstanceLock({ files: [...files] })) return false;
  app.on('second-instance', (_event, _argv, _folder, greeting) => {
    const parsed = greetingSchema.safeParse(greeting);
    onSecond(parsed.success ? parsed.data.files : []);
  });
  return true;
}
