import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { expect, it, vi } from 'vitest';
import { finishBeforeQuit } from './quit';

/** As Electron does: what is asked while it is about to quit is not heard, and promises are kept before it has given that up. */
class QuittingApp extends EventEmitter {
  ended = false;
  #quits = false;

  quit(): void {
    if (this.#quits) return;
    this.#quits = true;
    let isPrevented = false;
    this.emit('will-quit', {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    if (isPrevented) void this.#giveUp();
    else this.ended = true;
  }

  async #giveUp(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    this.#quits = false;
  }
}

it.each([
  ['nothing is left to do', () => Promise.resolve()],
  ['something fails', () => Promise.reject(new Error('disk'))],
  ['a file is still written', () => new Promise<void>((resolve) => setTimeout(resolve, 5))],
])('ends where %s', async (_, finish) => {
  const app = new QuittingApp();
  finishBeforeQuit(app as unknown as App, () => finish().catch(() => undefined));
  app.emit('window-all-closed');
  await vi.waitFor(() => expect(app.ended).toBe(true));
});
