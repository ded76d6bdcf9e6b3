import { useCallback, useEffect, useState } from 'react';
import { on, request } from '../bridge';
import type { Mend, RaiseTrouble } from '../text/raise-trouble';
import type { Trouble } from '../vocabulary/troubles';
import { tellOfCopies } from './tell-of-copies';

export interface ShownNotice {
  key: string;
  trouble: Trouble;
  mend: Mend | undefined;
}

export interface Notices {
  shown: readonly ShownNotice[];
  raise: RaiseTrouble;
  dismiss: (key: string) => void;
}

const keyOf = (trouble: Trouble) => ('id' in trouble ? `main-${trouble.id}` : trouble.code);

/** What a person did not ask for any more when it happened. */
const silent: ReadonlySet<Trouble['code']> = new Set(['door-cancelled', 'text-gone']);

/** What a person has to be told: each thing once, in the order it came, until it is dismissed. */
export function useTroubles(): Notices {
  const [shown, setShown] = useState<readonly ShownNotice[]>([]);

  const raise = useCallback((trouble: Trouble, mend?: Mend) => {
    if (silent.has(trouble.code)) return;
    const key = keyOf(trouble);
    setShown((was) => [...was.filter((one) => one.key !== key), { key, trouble, mend }]);
  }, []);
  const dismiss = useCallback((key: string) => setShown((was) => was.filter((one) => one.key !== key)), []);
  useEffect(() => tellOfCopies(raise), [raise]);

  return { shown, raise, dismiss };
}

/**
 * The same, with notices of main. Only for the main window: reading the notices tells main that its page listens, which
 * it does once it is `ready`.
 */
export function useNotices(ready: boolean): Notices {
  const notices = useTroubles();
  const { raise } = notices;

  useEffect(() => {
    if (!ready) return undefined;
    const unsubscribe = on('notice.raised', (notice) => raise(notice));
    void request('notices.read').then((answer) => {
      if (answer.ok) for (const notice of answer.value) raise(notice);
    });
    return unsubscribe;
  }, [ready, raise]);

  return notices;
}
