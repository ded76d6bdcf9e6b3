/**
 * Milliseconds without use of the page after which the caret stands still, as it does in the desktop's own fields: GTK's
 * rest after ten seconds, those of Windows after five. Until then each blink is a frame that three processes paint.
 */
export const rest = 10_000;

const uses = ['keydown', 'pointerdown', 'input', 'focusin'] as const;

/**
 * Stops the caret of a page that nobody uses, and lets it blink again with the next use. It is said of the field that has
 * the caret alone: said of the page it would be inherited, and the next key would restyle all of it.
 */
export function restCaret(page: Pick<Document, 'addEventListener' | 'activeElement'>): void {
  let resting: ElementCSSInlineStyle | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const used = () => {
    resting?.style.removeProperty('caret-animation');
    resting = undefined;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { activeElement } = page;
      if (!activeElement || !isStyled(activeElement) || !activeElement.matches('textarea, input')) return;
      resting = activeElement;
      resting.style.setProperty('caret-animation', 'manual');
    }, rest);
  };
  for (const use of uses) page.addEventListener(use, used, { capture: true, passive: true });
  used();
}

const isStyled = (element: Element): element is Element & ElementCSSInlineStyle => 'style' in element;
