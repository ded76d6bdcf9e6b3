import { usePageKeys } from '../page/use-page-keys';

interface WindowKeys {
  canGoBack: boolean;
  back: () => void;
  close: () => void;
  copy: () => void;
  /** Moves the focus to the text, so that it takes the keys that scroll. */
  read: () => void;
}

const scrolling = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' '];

/** The keys of an entry's window. An open list has its own. */
export function useWindowKeys(keys: WindowKeys): void {
  usePageKeys((event) => {
    if (event.target instanceof HTMLElement && event.target.closest('[role=dialog]')) return undefined;
    // The focus is on no control, so the key is meant for the text.
    if (event.target === document.body && scrolling.includes(event.key)) keys.read();
    return actionOf(event, keys);
  });
}

function actionOf(event: KeyboardEvent, { canGoBack, back, close, copy }: WindowKeys) {
  const { key } = event;
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'w' ? close : undefined;
  if (event.altKey) return key === 'ArrowLeft' && canGoBack ? back : undefined;
  if (key === 'Escape') return canGoBack ? back : close;
  return key === 'c' || key === 'C' ? copy : undefined;
}
