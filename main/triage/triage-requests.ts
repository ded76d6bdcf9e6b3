import { copyLimit } from '../../bridge/limits';
import type { Handlers } from '../gate';
import type { TriageRunner } from './triage-runner';

type TriageRequest = Extract<keyof Handlers, `triage.${string}`>;

/** `pasted` is called with each text that a person has triaged, unless it is longer than any copy that is watched. */
export function triageHandlers(
  triage: TriageRunner,
  pasted: (raw: string) => void,
): Pick<Handlers, TriageRequest> {
  return {
    'triage.part'({ id, text }) {
      triage.take(id, text);
      return { ok: true, value: undefined };
    },
    'triage.run'({ id, raw }) {
      if (raw.length <= copyLimit) pasted(raw);
      return triage.run(id, raw);
    },
    'triage.cancel'({ id }) {
      triage.cancel(id);
      return { ok: true, value: undefined };
    },
  };
}
