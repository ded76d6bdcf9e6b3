import type { ElectronApplication, Page } from '@playwright/test';
import type { Settings } from '../bridge/contract/settings';
import type { Watch, WatchSwitch } from '../bridge/contract/watch';
import { defaults } from '../main/settings/defaults';
import { copyElsewhere } from './another-program';
import { ask } from './ask';
import { expect } from './errdesk';
import { cameraOccupied } from './logs';

// The clipboard watcher, as the page is told of it.

export const watchSettings: Settings['watch'] = {
  ...defaults.watch,
  on: true,
  asked: true,
  notify: 'window',
  stay: false,
};

/** A text as no test has copied or pasted it before: what a person has had before them is not suggested. */
export const fresh = (text: string) => `${text}\nticket ${Math.random()}`;

/** How long a copy may take: one whose owner goes while it is read is waited for, and then read again. */
export const patient = { timeout: 40_000 };

export async function watchOf(page: Page): Promise<Watch> {
  const answer = await page.evaluate(() => window.errdesk.request('watch.read'));
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

export const switchTo = (page: Page, to: WatchSwitch) => ask(page, 'watch.switch', to);

/** Watches from now on; what is copied afterwards is seen as a copy. */
export const watchForGood = (page: Page) => switchTo(page, { watching: true, for: 'good' });

export const suggested = async (page: Page) => (await watchOf(page)).suggestion?.name ?? null;

const last = async (page: Page) => (await watchOf(page)).suggestion?.id ?? 0;

/**
 * Copies a text until its suggestion proves that everything copied before it was dealt with. Answers how many there
 * were since the start, this one included.
 */
export async function provesWatching(page: Page): Promise<number> {
  const before = await last(page);
  copyElsewhere(fresh(cameraOccupied));
  await expect.poll(() => last(page), patient).toBeGreaterThan(before);
  expect(await suggested(page)).toBe('-1102');
  return last(page);
}

/** Until the watcher has seen what lies on the clipboard now. Its looks come as messages of the process that looks. */
export async function hasLooked(app: ElectronApplication): Promise<void> {
  await app.evaluate(async () => {
    const { ChildProcess } = process.getBuiltinModule('node:child_process');
    const { EventEmitter } = process.getBuiltinModule('node:events');
    // The first one may be of a look that had begun before.
    let wanted = 2;
    await new Promise<void>((resolve) => {
      ChildProcess.prototype.emit = function (event: string | symbol, ...given: unknown[]) {
        if (event === 'message') wanted -= 1;
        if (wanted === 0) resolve();
        return EventEmitter.prototype.emit.call(this, event, ...given);
      };
    });
    Reflect.deleteProperty(ChildProcess.prototype, 'emit');
  });
}
