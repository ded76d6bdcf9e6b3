import type { Handlers } from '../gate';
import type { DayKeeper } from './day-keeper';

type DayRequest = Extract<keyof Handlers, `day.${string}`>;

export function dayHandlers(day: DayKeeper): Pick<Handlers, DayRequest> {
  return {
    'day.read': async () => ({ ok: true, value: await day.read() }),
    'day.keep': ({ notes, text, hidden }) => day.keep(notes, text, hidden),
    async 'day.drop'({ ids }) {
      await day.drop(ids);
      return { ok: true, value: undefined };
    },
  };
}
