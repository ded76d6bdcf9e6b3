import type { App, InputEvent, WebContents } from 'electron';
import type { Gestures } from '../gestures';

/** Pressing, not moving. What a script of the page makes up itself never comes here. */
const presses: ReadonlySet<InputEvent['type']> = new Set([
  ...(['keyDown', 'rawKeyDown', 'mouseDown', 'mouseUp'] as const),
  ...(['touchStart', 'touchEnd', 'gestureTap', 'pointerDown', 'pointerUp'] as const),
]);

/** Notes every key and button that is pressed in a page, from its beginning. */
export function hearGestures(app: App, gestures: Gestures): void {
  app.on('web-contents-created', (_event, page) => hearPage(page, gestures));
}

function hearPage(page: WebContents, gestures: Gestures): void {
  const { id } = page;
  page.on('input-event', (_event, { type }) => {
    if (presses.has(type)) gestures.seen(id);
  });
  page.once('destroyed', () => gestures.gone(id));
}
