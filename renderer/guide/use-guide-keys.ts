import { usePageKeys } from '../page/use-page-keys';
import type { Find } from './use-find';

/** The keys of the guide's window. */
export function useGuideKeys({ isOpen, open, close }: Find): void {
  usePageKeys(({ key, ctrlKey, metaKey }) => {
    if (key === 'Escape') return isOpen ? close : closeWindow;
    if (!ctrlKey && !metaKey) return undefined;
    return { f: open, w: closeWindow }[key.toLowerCase()];
  });
}

const closeWindow = () => window.close();
