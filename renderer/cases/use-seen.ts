import { useEffect, useState } from 'react';
import type { Fingerprint } from '../../catalog/cases/fingerprint';
import { fingerprintOf } from '../../catalog/cases/fingerprint-of';
import type { SeenBefore } from '../../catalog/cases/seen';
import { on, request } from '../bridge';
import type { ReadPaste } from '../case/read-paste';

export interface Seen {
  fingerprint: Fingerprint;
  before: SeenBefore;
}

/** What the kept cases know of a paste; null where they know nothing, or nothing is kept. `own`: id of its own case. */
export function useSeen(read: ReadPaste | null, own: string | null, keeping: boolean): Seen | null {
  const [seen, setSeen] = useState<(Seen & { of: ReadPaste }) | null>(null);
  useEffect(() => {
    if (!read || !keeping) return undefined;
    let gone = false;
    const ask = async () => {
      const fingerprint = fingerprintOf(read.raw, read.triage);
      const answer = await request('cases.seen', { fingerprint, except: own });
      // Triage works as well without: that the file of cases cannot be used was said already.
      if (!gone && answer.ok) setSeen({ fingerprint, before: answer.value, of: read });
    };
    void ask();
    const stop = on('cases.changed', () => void ask());
    return () => {
      gone = true;
      stop();
    };
  }, [read, own, keeping]);
  return keeping && seen?.of === read && seen.before.cases.length > 0 ? seen : null;
}
