import type { BaseWindow, ContextMenuParams, KeyboardEvent, MenuItem } from 'electron';
import { expect, it } from 'vitest';
import { words } from '../words';
import { contextMenu } from './context-menu';
import type { Edit } from './edit-items';

const field = {
  isEditable: true,
  selectionText: 'x',
  editFlags: {
    canCut: true,
    canCopy: true,
    canPaste: true,
    canUndo: false,
    canRedo: false,
    canSelectAll: true,
  },
} as ContextMenuParams;

it('says so when what lets text out is chosen, and leaves its keys to the page', () => {
  const chosen: Edit[] = [];
  const items = contextMenu(field, words.en, (what) => chosen.push(what));
  for (const { label, click } of items)
    if (label === words.en.copy || label === words.en.cut)
      click?.({} as MenuItem, {} as BaseWindow, {} as KeyboardEvent);
  expect(chosen).toEqual(['cut', 'copy']);
  expect(
    items.filter(({ accelerator, registerAccelerator }) => accelerator && registerAccelerator !== false),
  ).toEqual([]);
});
