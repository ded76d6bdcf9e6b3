import type { Handlers } from '../gate';
import type { TriageRunner } from './triage-runner';

type TriageRequest = Extract<keyof Handlers, `triage.${string}`>;

/** `pasted` is called with each text that a person has triaged. */
export function triageHandlers(
  triage: TriageRunner,
  pasted: (raw: string) => void,
): Pick<Handlers, TriageRequest> {
  return {
    'triage.run'({ id, raw }) {
      pasted(raw);
      return triage.run(id, raw);
    },
    'triage.cancel'({ id }) {
      triage.cancel(id);
      return { ok: true, value: undefined };
    },
  };
}
