import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Leak } from '../../catalog/door/door';
import type { Triage } from '../../catalog/triage/result';
import { request } from '../bridge';
import type { AnswerLanguage } from '../case/ticket';
import { useDebounced } from '../timing/use-debounced';

/** What would be withheld from an answer; null where the answer is too long to tell. */
export type Leaks = readonly Leak[] | null;

const none: readonly Leak[] = [];

/**
 * What main would withhold from a text. While a person types, it is what was told last; another paste begins with
 * nothing.
 */
export function useLeaks(text: string, language: AnswerLanguage, triage: Triage | null): Leaks {
  // Together: the text of the paste before must not be looked through as this one's.
  const shown = useMemo(() => ({ text, language, triage }), [text, language, triage]);
  // Main is asked after the text is shown, which need not wait for that.
  const asked = useDebounced(useDeferredValue(shown));
  const [told, setTold] = useState<{ of: Triage | null; leaks: Leaks }>({ of: null, leaks: none });
  useEffect(() => {
    if (asked.text === '') {
      setTold({ of: asked.triage, leaks: none });
      return undefined;
    }
    let isNewest = true;
    void request('answer.leaks', {
      text: asked.text,
      ...(asked.language !== 'both' && { language: asked.language }),
    }).then((answer) => {
      if (isNewest) setTold({ of: asked.triage, leaks: answer.ok ? answer.value : null });
    });
    return () => {
      isNewest = false;
    };
  }, [asked]);
  return told.of === triage ? told.leaks : none;
}
