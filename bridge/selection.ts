import { selectionLimit } from './limits';

/** What a page is told of a copied selection: sent to main, or too long for it. */
export interface Taken {
  text: string;
  /** Whether it may be looked through for secrets. */
  fits: boolean;
}

/**
 * Takes over copying, cutting and dragging of what is selected in this page. It runs before any script of the page, and
 * first at every event: none of theirs learns of a copy or puts anything on the clipboard. Copied by the keyboard and by
 * the menu alike, it is plain text. Text cannot be dragged out, since nothing would look it through there.
 */
export function guardSelection(take: (taken: Taken) => void): void {
  const copy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    const text = selectedText();
    if (text === '') return;
    const fits = text.length <= selectionLimit;
    // So that undo works.
    if (fits && event.type === 'cut') document.execCommand('delete');
    take({ text, fits });
  };
  const preventDrag = (event: DragEvent) => {
    const dragged = event.target;
    if (dragged instanceof Element && dragged.closest('[draggable=true]')) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  window.addEventListener('copy', copy, true);
  window.addEventListener('cut', copy, true);
  window.addEventListener('dragstart', preventDrag, true);
}

/** In a field: the field's selection, which is not part of the page's. */
function selectedText(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  return document.getSelection()?.toString() ?? '';
}
