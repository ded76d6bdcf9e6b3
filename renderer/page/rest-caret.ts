/**
 * Milliseconds without use of the page after which the caret stands still, as it does in the desktop's own fields: GTK's
 * rest after ten seconds, those of Windows after five. Until then each blink is a frame that three processes paint.
 */
export const rest = 10_000;

const uses = ['keydown', 'pointerdown', 'input', 'focusin'] as const;

/** Stops the caret of a page that nobody uses, and lets it blink again with the next use. */
export function restCaret(page: Pick<Document, 'addEventListener' | 'documentElement'>): void {
  const { style } = page.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const used = () => {
    style.removeProperty('caret-animation');
    clearTimeout(timer);
    timer = setTimeout(() => style.setProperty('caret-animation', 'manual'), rest);
  };
  for (const use of uses) page.addEventListener(use, used, { capture: true, passive: true });
  used();
}
