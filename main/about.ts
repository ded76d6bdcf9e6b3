import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';
import { z } from 'zod';
import type { Value } from '../bridge/contract';
import { systemLanguage } from './language';

/** What packing writes into the app's package.json. Without it, in development, there is no build. */
const buildSchema = z.object({ commit: z.string().default(''), built: z.string().default('') });

/** What this program is, and what it runs on. */
export function aboutOf(app: App): Value<'app.about'> {
  const card = JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8'));
  const { platform, arch, versions } = process;
  return {
    version: app.getVersion(),
    ...buildSchema.parse(card),
    electron: versions.electron,
    platform,
    system: `${platform} ${arch} ${process.getSystemVersion()}`,
    systemLanguage: systemLanguage(app),
    folder: app.getPath('userData'),
  };
}
