import { selectionLimit } from '../../bridge/limits';
import { request } from '../bridge';
import type { RaiseTrouble } from '../text/raise-trouble';

/**
 * Copies selected text through main, which replaces secrets in it. It is copied as plain text, by the keyboard and by
 * the menu alike. Selected text cannot be dragged out, since nothing would check it there. Returns a function that
 * ends this.
 */
export function guardSelection(raise: RaiseTrouble): () => void {
  const copyGuarded = (event: ClipboardEvent) => {
    const text = selectedText();
    if (text === '') return;
    event.preventDefault();
    if (text.length > selectionLimit)
      return raise(
        { code: 'selection-too-long', size: text.length, limit: selectionLimit },
        {
          what: 'copyAsItIs',
          run: () => void copy(text, true, raise),
        },
      );
    // So that undo works.
    if (event.type === 'cut') document.execCommand('delete');
    void copy(text, false, raise);
  };
  const preventDrag = (event: DragEvent) => {
    const dragged = event.target;
    if (dragged instanceof Element && dragged.closest('[draggable=true]')) return;
    event.preventDefault();
  };
  document.addEventListener('copy', copyGuarded);
  document.addEventListener('cut', copyGuarded);
  document.addEventListener('dragstart', preventDrag);
  return () => {
    document.removeEventListener('copy', copyGuarded);
    document.removeEventListener('cut', copyGuarded);
    document.removeEventListener('dragstart', preventDrag);
  };
}

/** In a field: the field's selection, which is not part of the page's. */
function selectedText(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  return document.getSelection()?.toString() ?? '';
}

/** Why a text was not copied although nothing is wrong with the clipboard: the person may decide. */
const notLookedThrough: ReadonlySet<string> = new Set(['door-timeout', 'door-failed']);

async function copy(text: string, asItIs: boolean, raise: RaiseTrouble): Promise<void> {
  const answer = await request('text.copy', { text, asItIs });
  const asIs = { what: 'copyAsItIs', run: () => void copy(text, true, raise) } as const;
  if (!answer.ok) return raise(answer.problem, notLookedThrough.has(answer.problem.code) ? asIs : undefined);
  const count = answer.value.held.reduce((sum, held) => sum + held.count, 0);
  if (count > 0) raise({ code: 'withheld', count }, asIs);
}
