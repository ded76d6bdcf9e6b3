import { useEffect, useState } from 'react';
import type { Case } from '../../catalog/cases/case';
import { on, request } from '../bridge';
import type { RaiseTrouble } from '../text/raise-trouble';

/**
 * The case with that id, as it is now; null until it is there, and where there is none. `onTrouble`: null where
 * it was said already that the cases cannot be read.
 */
export function useCase(id: string | undefined, onTrouble: RaiseTrouble | null): Case | null {
  const [one, setOne] = useState<Case | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      if (id === undefined) return;
      const answer = await request('cases.read', { id });
      if (gone) return;
      if (answer.ok) setOne(answer.value);
      else onTrouble?.(answer.problem);
    };
    void read();
    const stop = on('cases.changed', () => void read());
    return () => {
      gone = true;
      stop();
    };
  }, [id, onTrouble]);
  return one?.id === id ? one : null;
}
