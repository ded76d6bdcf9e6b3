import type { Handlers } from '../gate';
import type { Saver } from '../save/saver';
import type { Replayer } from './replayer';

export interface ReplayServices {
  replayer: Replayer;
  save: Saver['save'];
  /** What such a file is called, in the language that is set now. */
  kind(): string;
}

type ReplayRequest = Extract<keyof Handlers, `replay.${string}`>;

export function replayHandlers({ replayer, save, kind }: ReplayServices): Pick<Handlers, ReplayRequest> {
  return {
    'replay.run': ({ id }) => replayer.run(id),
    'replay.cancel'({ id }) {
      replayer.cancel(id);
      return { ok: true, value: undefined };
    },
    async 'replay.export'() {
      const differences = replayer.differences();
      const lines = differences.map((one) => `${JSON.stringify(one)}\n`);
      const saved = await save<never>({
        suggestedName: 'errdesk-replay.jsonl',
        filters: [{ name: kind(), extensions: ['jsonl'] }],
        content: async () => ({ ok: true, value: lines.join('') }),
      });
      if (!saved.ok) return saved;
      return {
        ok: true,
        value: saved.value === null ? null : { path: saved.value, count: differences.length },
      };
    },
  };
}
