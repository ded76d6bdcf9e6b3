import type { BaseUIEvent } from '@base-ui/react/types';
import { type KeyboardEvent, useEffect, useRef } from 'react';

/**
 * Enter in a field that searches while it is typed in. One that comes before the answer waits for it: what stands below
 * until then belongs to what was typed before. Returns what the field does with its keys.
 */
export function usePatientEnter(isAnswered: boolean, chooseFirst: () => void) {
  const waits = useRef(false);
  useEffect(() => {
    if (!isAnswered || !waits.current) return;
    waits.current = false;
    chooseFirst();
  });
  return (event: BaseUIEvent<KeyboardEvent>) => {
    const isEarly = event.key === 'Enter' && !event.nativeEvent.isComposing && !isAnswered;
    waits.current = isEarly;
    if (!isEarly) return;
    event.preventDefault();
    event.preventBaseUIHandler();
  };
}
