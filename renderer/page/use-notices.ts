import { useCallback, useEffect, useState } from 'react';
import { on, request } from '../bridge';
import type { Mend, RaiseTrouble } from '../text/raise-trouble';
import type { Trouble } from '../vocabulary/troubles';
import { tellOfCopies } from './tell-of-copies';

export interface ShownNotice {
  key: string;
  trouble: Trouble;
  mend: Mend | undefined;
  /** When it was raised. */
  at: number;
}

export interface Notices {
  shown: readonly ShownNotice[];
  raise: RaiseTrouble;
  dismiss: (key: string) => void;
  /** Takes away what is out of date once another paste comes in. */
  moveOn: () => void;
}

const keyOf = (trouble: Trouble) => ('id' in trouble ? `main-${trouble.id}` : trouble.code);

/** What a person did not ask for any more when it happened. */
const silent: ReadonlySet<Trouble['code']> = new Set(['door-cancelled', 'text-gone']);

/** Milliseconds: what was raised a moment ago is about the paste that comes in now. */
const moment = 2000;

/** Of the page itself, with nothing to be done about it: what went wrong is seen and past. */
const isPassing = ({ trouble, mend }: ShownNotice) => !('id' in trouble) && !mend;

/** What a person has to be told: each thing once, in the order it came, until it is dismissed or past. */
export function useTroubles(): Notices {
  const [shown, setShown] = useState<readonly ShownNotice[]>([]);

  const raise = useCallback((trouble: Trouble, mend?: Mend) => {
    if (silent.has(trouble.code)) return;
    const key = keyOf(trouble);
    setShown((was) => [...was.filter((one) => one.key !== key), { key, trouble, mend, at: Date.now() }]);
  }, []);
  const dismiss = useCallback((key: string) => setShown((was) => was.filter((one) => one.key !== key)), []);
  const moveOn = useCallback(() => {
    const now = Date.now();
    // Where nothing goes, the list stays the same and nothing is rendered.
    const stays = (one: ShownNotice) => !isPassing(one) || now - one.at < moment;
    setShown((was) => (was.every(stays) ? was : was.filter(stays)));
  }, []);
  useEffect(() => tellOfCopies(raise), [raise]);

  return { shown, raise, dismiss, moveOn };
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
