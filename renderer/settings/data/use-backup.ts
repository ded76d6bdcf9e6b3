import { useCallback, useEffect, useState } from 'react';
import type { Value } from '../../../bridge/contract';
import type { BackupPlan, Copy } from '../../../bridge/contract/backup';
import { on, request } from '../../bridge';
import type { RaiseTrouble } from '../../text/raise-trouble';

/** How many cases, templates and settings were restored. */
export interface Restored {
  cases: number;
  templates: number;
  settings: number;
}

/** Back-ups, and what was last done with one. */
export function useBackup(onTrouble: RaiseTrouble) {
  const [written, setWritten] = useState<Value<'backup.write'>>(null);
  const [plan, setPlan] = useState<BackupPlan | null>(null);
  const [working, setWorking] = useState(false);
  const [done, setDone] = useState<Restored | 'undone' | null>(null);
  const copies = useCopies();

  async function shown(asked: Promise<Value<'backup.choose'> | undefined>): Promise<void> {
    setDone(null);
    setPlan(null);
    setWorking(true);
    const found = await asked;
    setWorking(false);
    if (found) setPlan(found);
  }
  async function valued<T>(
    answer: Promise<{ ok: true; value: T } | { ok: false; problem: Parameters<RaiseTrouble>[0] }>,
  ) {
    const given = await answer;
    if (given.ok) return given.value;
    onTrouble(given.problem);
    return undefined;
  }
  return {
    ...{ written, plan, working, done, copies },
    close: () => setPlan(null),
    async write() {
      const path = await valued(request('backup.write'));
      if (path) setWritten(path);
    },
    choose: () => shown(valued(request('backup.choose'))),
    look: (copy: string) => shown(valued(request('backup.look', { copy }))),
    async restore() {
      if (!plan) return;
      setPlan(null);
      setWorking(true);
      const answer = await request('backup.restore', { id: plan.id });
      setWorking(false);
      if (answer.ok) setDone(restoredBy(plan));
      else onTrouble(answer.problem);
    },
    async undo() {
      const answer = await request('backup.undo');
      if (answer.ok) setDone('undone');
      else onTrouble(answer.problem);
    },
  };
}

function restoredBy({ cases, templates, settings }: BackupPlan): Restored {
  return {
    cases: cases.added + cases.replaced,
    templates: templates.is === 'read' ? templates.added + templates.replaced : 0,
    settings: settings.is === 'read' ? settings.outlook.names.length : 0,
  };
}

/** Whether a plan would change anything. */
export const changesAnything = (plan: BackupPlan): boolean =>
  Object.values(restoredBy(plan)).some((count) => count > 0);

/** The copies that Errdesk makes by itself, also after another one was made. */
function useCopies(): readonly Copy[] {
  const [copies, setCopies] = useState<readonly Copy[]>([]);
  const read = useCallback(async () => {
    const answer = await request('backup.copies');
    // That the file of cases cannot be used is told by a notice.
    if (answer.ok) setCopies(answer.value);
  }, []);
  useEffect(() => {
    void read();
    return on('cases.changed', () => void read());
  }, [read]);
  return copies;
}
