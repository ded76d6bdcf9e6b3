import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../../bridge/contract';
import { on } from '../../../bridge';
import type { RaiseTrouble } from '../../../text/raise-trouble';

/** What was answered, and to which question. */
export interface Asked<Value> {
  key: string;
  value: Value;
}

/**
 * What main answers to a question, asked again when cases change. The answer to the question before stays until there is
 * another. `key`: what makes it the same question; null where nothing is asked.
 */
export function useAsked<Value>(
  key: string | null,
  ask: () => Promise<Answer<Value>>,
  onTrouble: RaiseTrouble,
): Asked<Value> | null {
  const [answer, setAnswer] = useState<Asked<Value> | null>(null);
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (key === null) return undefined;
    let gone = false;
    let asked = 0;
    const run = async () => {
      const nth = ++asked;
      const given = await latest.current();
      if (gone || nth !== asked) return;
      if (given.ok) setAnswer({ key, value: given.value });
      else onTrouble(given.problem);
    };
    void run();
    const stop = on('cases.changed', () => void run());
    return () => {
      gone = true;
      stop();
    };
  }, [key, onTrouble]);
  return answer;
}
