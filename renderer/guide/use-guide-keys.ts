import { useEffect, useRef } from 'react';
import type { Find } from './use-find';

/** The keys of the guide's window. */
export function useGuideKeys(find: Find): void {
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const action = actionOf(event, latest.current);
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const closeWindow = () => window.close();

function actionOf({ key, ctrlKey, metaKey }: KeyboardEvent, { isOpen, open, close }: Find) {
  if (key === 'Escape') return isOpen ? close : closeWindow;
  if (!ctrlKey && !metaKey) return undefined;
  return { f: open, w: closeWindow }[key.toLowerCase()];
}
