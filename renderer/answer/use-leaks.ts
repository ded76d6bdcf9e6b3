import { useEffect, useState } from 'react';
import type { Leak } from '../../catalog/door/door';
import type { Triage } from '../../catalog/triage/result';
import { request } from '../bridge';
import { useDebounced } from '../timing/use-debounced';

/** What would be withheld from an answer; null where the answer is too long to tell. */
export type Leaks = readonly Leak[] | null;

const none: readonly Leak[] = [];

/**
 * What main would withhold from a text. While a person types, it is what was told last; another paste begins with
 * nothing.
 */
export function useLeaks(text: string, triage: Triage | null): Leaks {
  const asked = useDebounced(text);
  const [told, setTold] = useState<{ of: Triage | null; leaks: Leaks }>({ of: null, leaks: none });
  useEffect(() => {
    if (asked === '') {
      setTold({ of: triage, leaks: none });
      return undefined;
    }
    let isNewest = true;
    void request('answer.leaks', { text: asked }).then((answer) => {
      if (isNewest) setTold({ of: triage, leaks: answer.ok ? answer.value : null });
    });
    return () => {
      isNewest = false;
    };
  }, [asked, triage]);
  return told.of === triage ? told.leaks : none;
}
