import { dirname } from 'node:path';
import type { BrowserWindow, OpenDialogOptions, SaveDialogReturnValue } from 'electron';
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
    { last: () => undefined, chosen: () => undefined },
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

it('opening begins where the last file was chosen, or in the last folder, as long as it is there', async () => {
  const here = import.meta.dirname;
  let last: string | undefined;
  const began: unknown[] = [];
  const choose = async (
    path: string | undefined,
    properties: OpenDialogOptions['properties'] = ['openFile'],
  ) => {
    const showOpenDialog = (_: unknown, { defaultPath }: OpenDialogOptions) => {
      began.push(defaultPath);
      return Promise.resolve({ canceled: path === undefined, filePaths: path === undefined ? [] : [path] });
    };
    const dialog = { showOpenDialog } as unknown as Parameters<typeof dialogsOf>[0];
    const chosen = (folder: string) => {
      last = folder;
    };
    await dialogsOf(dialog, window, { last: () => last, chosen }).open({ properties });
  };
  await choose(import.meta.filename);
  await choose(undefined);
  await choose(dirname(here), ['openDirectory']);
  await choose('/no-such-folder/a.log');
  await choose(undefined);
  expect(began).toEqual([undefined, here, here, dirname(here), undefined]);
});
