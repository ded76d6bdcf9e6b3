import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Words } from '../words';
import { type Edit, editItem } from './edit-items';

/** The menu of the right mouse button, because Electron has none. Empty when there is nothing to do. */
export function contextMenu(
  { isEditable, editFlags, selectionText }: ContextMenuParams,
  words: Words,
  edit: (what: Edit) => void,
): MenuItemConstructorOptions[] {
  const item = (what: Edit, enabled: boolean) => ({ ...editItem(what, words, () => edit(what)), enabled });
  const copy = item('copy', editFlags.canCopy);
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { role: 'undo', label: words.undo, enabled: editFlags.canUndo },
    { role: 'redo', label: words.redo, enabled: editFlags.canRedo },
    { type: 'separator' },
    item('cut', editFlags.canCut),
    copy,
    { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
  ];
}
