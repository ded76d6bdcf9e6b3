import type { BrowserWindow, SaveDialogReturnValue } from 'electron';
import { expect, it } from 'vitest';
import { dialogsOf } from './dialogs';

const window = {} as BrowserWindow;

it('of twenty dialogs asked for at once one is shown, and another once it is closed', async () => {
  const shown: ((answer: SaveDialogReturnValue) => void)[] = [];
  const dialogs = dialogsOf(
    {
      showSaveDialog: () => new Promise((resolve) => shown.push(resolve)),
      showOpenDialog: () => Promise.reject(new Error('no dialogs here')),
    } as Parameters<typeof dialogsOf>[0],
    window,
  );
  const asked = Array.from({ length: 20 }, () => dialogs.save({}));
  expect(await dialogs.open({})).toEqual({ canceled: true, filePaths: [] });
  expect(shown).toHaveLength(1);
  shown[0]?.({ canceled: false, filePath: '/x' });
  expect((await Promise.all(asked)).filter(({ canceled }) => !canceled)).toEqual([
    { canceled: false, filePath: '/x' },
  ]);
  // One that fails leaves the way free, too.
  await expect(dialogs.open({})).rejects.toThrow('no dialogs');
  void dialogs.save({});
  expect(shown).toHaveLength(2);
});
