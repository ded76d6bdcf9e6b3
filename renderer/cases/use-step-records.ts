import { useEffect, useState } from 'react';
import type { StepRecord } from '../../catalog/cases/learned';
import { on, request } from '../bridge';

const none: readonly StepRecord[] = [];

/** How the steps of an entry, another's code or a symptom did. Nothing where nothing is kept, or until it is known. */
export function useStepRecords(of: string | undefined, keeping: boolean): readonly StepRecord[] {
  const [known, setKnown] = useState<{ of: string; records: readonly StepRecord[] } | null>(null);
  useEffect(() => {
    if (of === undefined || !keeping) return undefined;
    let gone = false;
    const ask = async () => {
      const answer = await request('cases.steps', { of });
      // The steps can be read as well without: that the file of cases cannot be used was said already.
      if (!gone && answer.ok) setKnown({ of, records: answer.value });
    };
    void ask();
    const stop = on('cases.changed', () => void ask());
    return () => {
      gone = true;
      stop();
    };
  }, [of, keeping]);
  return keeping && known !== null && known.of === of ? known.records : none;
}
