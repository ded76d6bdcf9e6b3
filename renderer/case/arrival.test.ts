import { expect, it, vi } from 'vitest';
import { arrived, arriving, onItsWay } from './arrival';

it('is on its way until it is the open one, or came to nothing', async () => {
  arriving(Promise.resolve(true));
  await Promise.resolve();
  expect(onItsWay()).not.toBeNull();
  arrived();
  expect(onItsWay()).toBeNull();
  for (const nothing of [Promise.resolve(false), Promise.reject(new Error('none'))]) {
    arriving(nothing);
    await nothing.catch(() => {});
    await Promise.resolve();
    expect(onItsWay()).toBeNull();
  }
});

it('is not on its way for ever where nobody says that it has come, and is told from the one before', async () => {
  vi.useFakeTimers();
  arriving(Promise.resolve(true));
  await vi.advanceTimersByTimeAsync(900);
  const newer = new Promise<boolean>(() => {});
  arriving(newer);
  await vi.advanceTimersByTimeAsync(900);
  expect(onItsWay()).toBe(newer);
  arriving(Promise.resolve(true));
  await vi.advanceTimersByTimeAsync(2000);
  expect(onItsWay()).toBeNull();
  vi.useRealTimers();
});
