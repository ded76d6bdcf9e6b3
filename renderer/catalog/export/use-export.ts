import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input, Value } from '../../../bridge/contract';
import type { Problem } from '../../../bridge/contract/problems';
import { on, request } from '../../bridge';
import type { RaiseTrouble } from '../../text/raise-trouble';

export type Order = Omit<Input<'export.save'>, 'id'>;
type Saved = NonNullable<Value<'export.save'>>;

/** How far an export is, or how it ended. */
export type Progress =
  | { kind: 'none' }
  /** `share` is null until a person has chosen where to save. */
  | { kind: 'running'; id: string; rows: number; share: number | null }
  | ({ kind: 'saved'; rows: number } & Saved)
  | { kind: 'copied'; rows: number };

const none: Progress = { kind: 'none' };

/** How long the button says how many rows it has copied, in milliseconds. */
const copiedFor = 4000;

export interface Exporting {
  progress: Progress;
  save: (order: Order) => Promise<void>;
  copy: (order: Order) => Promise<void>;
  cancel: () => void;
  /** Shows the saved file in its folder. */
  reveal: () => Promise<void>;
  dismiss: () => void;
}

/** Sends tables out of the window. Only the newest export is shown: an older one that ends later changes nothing. */
export function useExport(onTrouble: RaiseTrouble): Exporting {
  const { progress, begin, end, dismiss } = useProgress();
  const report = useReport(onTrouble);

  const save = useCallback(
    async (order: Order) => {
      const id = begin(order);
      const answer = await request('export.save', { ...order, id });
      const saved = answer.ok ? answer.value : null;
      end(id, saved ? { kind: 'saved', rows: order.entries.length, ...saved } : none);
      if (!answer.ok) report(answer.problem, () => void save(order));
    },
    [begin, end, report],
  );
  const copy = useCallback(
    async (order: Order) => {
      const id = begin(order);
      const answer = await request('export.copy', { ...order, id });
      end(id, answer.ok ? { kind: 'copied', rows: order.entries.length } : none);
      if (!answer.ok) report(answer.problem, () => void save(order));
    },
    [begin, end, report, save],
  );
  return {
    progress,
    save,
    copy,
    cancel() {
      if (progress.kind === 'running') void request('export.cancel', { id: progress.id });
    },
    async reveal() {
      if (progress.kind !== 'saved') return;
      const answer = await request('file.reveal', { path: progress.path });
      if (!answer.ok) onTrouble(answer.problem);
    },
    dismiss,
  };
}

/** How far the newest export is. */
function useProgress() {
  const [progress, setProgress] = useState<Progress>(none);
  const count = useRef(0);
  useEffect(
    () =>
      on('export.progress', ({ id, share }) =>
        setProgress((now) => (now.kind === 'running' && now.id === id ? { ...now, share } : now)),
      ),
    [],
  );
  useEffect(() => {
    if (progress.kind !== 'copied') return undefined;
    const timer = setTimeout(() => setProgress(none), copiedFor);
    return () => clearTimeout(timer);
  }, [progress]);
  const begin = useCallback(({ entries }: Order) => {
    count.current += 1;
    const id = `export ${count.current}`;
    setProgress({ kind: 'running', id, rows: entries.length, share: null });
    return id;
  }, []);
  const end = useCallback((id: string, to: Progress) => {
    setProgress((now) => (now.kind === 'running' && now.id === id ? to : now));
  }, []);
  const dismiss = useCallback(() => setProgress(none), []);
  return { progress, begin, end, dismiss };
}

/** Reports why an export failed, with another way to get the table where there is one. */
function useReport(onTrouble: RaiseTrouble) {
  return useCallback(
    (problem: Problem, saveAgain: () => void) => {
      if (problem.code === 'export-cancelled') return;
      if (problem.code === 'file-not-saved') onTrouble(problem, { what: 'saveElsewhere', run: saveAgain });
      else if (problem.code === 'copy-too-large') onTrouble(problem, { what: 'saveAsFile', run: saveAgain });
      else onTrouble(problem);
    },
    [onTrouble],
  );
}
