import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { PrivacySettings } from '../../bridge/contract/privacy';
import { request } from '../bridge';
import { noPaste, type Paste, pasteAfter } from '../case/paste-state';
import { useCatalog } from '../state/catalog-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { usePasteInput } from './paste/use-paste-input';
import { useChoice } from './reading/use-choice';
import { type Hidings, useTriage } from './reading/use-triage';

/** Milliseconds without a key after which what is typed is read. */
const typingPause = 150;

/**
 * The state of Triage, and what changes it. `onArrival` is called when a paste comes in, whichever screen is shown.
 */
export function useTriageState(privacy: PrivacySettings, onTrouble: RaiseTrouble, onArrival: () => void) {
  const [paste, act] = useReducer(pasteAfter, noPaste);
  const { reading, read, stop } = useReading(paste, useHidings(paste, privacy));
  const input = usePasteInput(act, onTrouble, onArrival);
  /** The text that was read, and what triage says about it. */
  const done = reading.state === 'read' ? reading : null;
  const choice = useChoice(done);
  return { paste, act, reading, read, stop, input, done, choice };
}

export type TriageState = ReturnType<typeof useTriageState>;

/** Tells main what is hidden by hand, before it reads the paste again or lets anything out. */
function useHidings({ hidden }: Paste, { kinds }: PrivacySettings): Hidings {
  useEffect(() => {
    void request('privacy.hide', { stretches: [...hidden] });
  }, [hidden]);
  return useMemo(() => ({ hidden, key: JSON.stringify([hidden, kinds]) }), [hidden, kinds]);
}

/** Reads the paste when it comes and whenever it changes, or what is hidden in it does. */
function useReading({ text, writing }: Paste, hidings: Hidings) {
  const { reading, read, stop, forget } = useTriage(useCatalog());
  useEffect(() => {
    if (text.trim() === '') {
      forget();
      return undefined;
    }
    const timer = setTimeout(() => void read(text, hidings), writing ? typingPause : 0);
    return () => clearTimeout(timer);
  }, [text, writing, hidings, read, forget]);
  return { reading, read: useCallback(() => read(text, hidings), [read, text, hidings]), stop };
}
