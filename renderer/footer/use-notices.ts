import { useCallback, useEffect, useState } from 'react';
import { on, request } from '../bridge';
import type { Trouble } from '../text/sentences';

export interface ShownNotice {
  key: string;
  trouble: Trouble;
}

export interface Notices {
  shown: readonly ShownNotice[];
  raise: (trouble: Trouble) => void;
  dismiss: (key: string) => void;
}

const keyOf = (trouble: Trouble) => ('id' in trouble ? `main-${trouble.id}` : trouble.code);

/** What a person has to be told: said once, in the order it came, until it is dismissed. */
export function useTroubles(): Notices {
  const [shown, setShown] = useState<readonly ShownNotice[]>([]);

  const raise = useCallback((trouble: Trouble) => {
    const key = keyOf(trouble);
    setShown((was) => [...was.filter((one) => one.key !== key), { key, trouble }]);
  }, []);
  const dismiss = useCallback((key: string) => setShown((was) => was.filter((one) => one.key !== key)), []);

  return { shown, raise, dismiss };
}

/** The same, with what main has to tell. For the main window: to ask for notices is to say that its page listens. */
export function useNotices(): Notices {
  const notices = useTroubles();
  const { raise } = notices;

  useEffect(() => {
    const unsubscribe = on('notice.raised', raise);
    void request('notices.read').then((answer) => {
      if (answer.ok) for (const notice of answer.value) raise(notice);
    });
    return unsubscribe;
  }, [raise]);

  return notices;
}
