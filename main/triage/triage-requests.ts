import { copyLimit } from '../../bridge/limits';
import type { Handlers } from '../gate';
import type { TriageRunner } from './triage-runner';

type TriageRequest = Extract<keyof Handlers, `triage.${string}`>;

/**
 * `apart` reads what is one of many tickets.
 * `pasted` is called with each other text that a person has triaged, unless it is longer than any copy that is watched.
 */
export function triageHandlers(
  { triage, apart }: Record<'triage' | 'apart', TriageRunner>,
  pasted: (raw: string) => void,
): Pick<Handlers, TriageRequest> {
  const of = (isApart: true | undefined) => (isApart ? apart : triage);
  return {
    'triage.part'({ id, text, apart: isApart }) {
      of(isApart).take(id, text);
      return { ok: true, value: undefined };
    },
    'triage.run'({ id, raw, apart: isApart }) {
      if (!isApart && raw.length <= copyLimit) pasted(raw);
      return of(isApart).run(id, raw);
    },
    'triage.cancel'({ id, apart: isApart }) {
      of(isApart).cancel(id);
      return { ok: true, value: undefined };
    },
  };
}
