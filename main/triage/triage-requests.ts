import type { Handlers } from '../gate';
import type { ClipboardWatch } from '../watch/clipboard-watch';
import type { TriageRunner } from './triage-runner';

type TriageRequest = Extract<keyof Handlers, `triage.${string}`>;

export function triageHandlers(
  triage: TriageRunner,
  watch: Pick<ClipboardWatch, 'shown'>,
): Pick<Handlers, TriageRequest> {
  return {
    'triage.run'({ id, raw }) {
      watch.shown(raw);
      return triage.run(id, raw);
    },
    'triage.cancel'({ id }) {
      triage.cancel(id);
      return { ok: true, value: undefined };
    },
  };
}
