import type { Answer } from '../../bridge/contract';
import type { Handlers } from '../gate';
import type { ClipboardWatch } from './clipboard-watch';
import { checkRule } from './ignore-rules';

type WatchRequest = Extract<keyof Handlers, `watch.${string}`>;

const done: Answer<undefined> = { ok: true, value: undefined };

export function watchHandlers(
  watch: ClipboardWatch,
  restShortcut: (rests: boolean) => void,
): Pick<Handlers, WatchRequest> {
  return {
    'watch.read': () => ({ ok: true, value: watch.read() }),
    async 'watch.switch'(to) {
      await watch.switchTo(to);
      return done;
    },
    'watch.open'({ id }) {
      watch.open(id);
      return done;
    },
    'watch.dismiss'({ id }) {
      watch.dismiss(id);
      return done;
    },
    'watch.restShortcut'({ rests }) {
      restShortcut(rests);
      return done;
    },
    'watch.check': async ({ rule }) => ({ ok: true, value: await checkRule(rule) }),
  };
}
