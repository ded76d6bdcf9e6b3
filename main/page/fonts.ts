import type { App } from 'electron';
import { appendToSwitch } from './append-switch';

/**
 * On Linux, Chromium's own process would read each font whole and hand pages a copy of it in memory. A Chinese font has
 * 20 MB, and each weight of it comes anew. Without that feature a page maps the file and reads what it paints.
 */
const copiesOfFonts = 'FontDataServiceLinux';

/** Call it before Electron is ready. */
export function shareFonts(app: Pick<App, 'commandLine'>): void {
  appendToSwitch(app, 'disable-features', [copiesOfFonts]);
}
