import { useEffect, useReducer } from 'react';
import { noPaste, type Paste, pasteAfter } from '../case/paste-state';
import { useCatalog } from '../state/catalog-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { usePasteInput } from './paste/use-paste-input';
import { useChoice } from './reading/use-choice';
import { useTriage } from './reading/use-triage';

/** Milliseconds without a key after which what is typed is read. */
const typingPause = 150;

/**
 * The state of Triage, and what changes it. `onArrival` is called when a paste comes in, whichever screen is shown.
 */
export function useTriageState(onTrouble: RaiseTrouble, onArrival: () => void) {
  const [paste, act] = useReducer(pasteAfter, noPaste);
  const { reading, read, stop } = useReading(paste);
  const input = usePasteInput(act, onTrouble, onArrival);
  /** The text that was read, and what triage says about it. */
  const done = reading.state === 'read' ? reading : null;
  const choice = useChoice(done);
  return { paste, act, reading, read, stop, input, done, choice };
}

export type TriageState = ReturnType<typeof useTriageState>;

/** Reads the paste when it comes and whenever it changes. */
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
