import { useEffect, useRef, useState } from 'react';
import type { Replay } from '../../../bridge/contract/replay';
import { on, request } from '../../bridge';
import type { RaiseTrouble } from '../../text/raise-trouble';

/** How far a replay is, or what it found. */
export type ReplayState = { is: 'none' } | { is: 'running'; share: number } | ({ is: 'done' } & Replay);

let runs = 0;

/** All kept cases, read with what is known today. */
export function useReplay(onTrouble: RaiseTrouble) {
  const [state, setState] = useState<ReplayState>({ is: 'none' });
  const running = useRef('');
  useEffect(
    () =>
      on('replay.progress', ({ id, share }) => {
        if (id === running.current) setState({ is: 'running', share });
      }),
    [],
  );
  return {
    state,
    async run() {
      const id = `replay-${++runs}`;
      running.current = id;
      setState({ is: 'running', share: 0 });
      const answer = await request('replay.run', { id });
      if (running.current !== id) return;
      running.current = '';
      setState(answer.ok ? { is: 'done', ...answer.value } : { is: 'none' });
      if (!answer.ok) onTrouble(answer.problem);
    },
    /** Stops it, or goes back to the list. */
    leave() {
      if (running.current !== '') void request('replay.cancel', { id: running.current });
      running.current = '';
      setState({ is: 'none' });
    },
  };
}

export type ReplayRun = ReturnType<typeof useReplay>;
