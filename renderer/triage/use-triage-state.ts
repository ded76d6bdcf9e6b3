import { useEffect, useReducer } from 'react';
import { noPaste, type Paste, pasteAfter } from '../case/paste-state';
import { useCatalog } from '../state/catalog-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { usePasteInput } from './paste/use-paste-input';
import { useChoice } from './reading/use-choice';
import { useTriage } from './reading/use-triage';

/** While someone types, the text is read when they pause for so long (milliseconds). */
const typingPause = 150;

/** All that the Triage place holds, and what can be done to it. `onArrival` is told when a paste comes in, from wherever in the window. */
export function useTriageState(onTrouble: RaiseTrouble, onArrival: () => void) {
  const [paste, act] = useReducer(pasteAfter, noPaste);
  const { reading, read, stop } = useReading(paste);
  const input = usePasteInput(act, onTrouble, onArrival);
  /** The text that was read, and what triage says of it. */
  const done = reading.state === 'read' ? reading : null;
  const choice = useChoice(done?.triage ?? null);
  return { paste, act, reading, read, stop, input, done, choice };
}

export type TriageState = ReturnType<typeof useTriageState>;

/** Reads the paste as it comes, and again whenever it changes. */
function useReading({ text, writing }: Paste) {
  const { reading, read, stop, forget } = useTriage(useCatalog());
  useEffect(() => {
    if (text.trim() === '') {
      forget();
      return undefined;
    }
    const timer = setTimeout(() => void read(text), writing ? typingPause : 0);
    return () => clearTimeout(timer);
  }, [text, writing, read, forget]);
  return { reading, read, stop };
}
