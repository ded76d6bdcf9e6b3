import type { EventName, Payload } from '../bridge/contract';

type Listener = <N extends EventName>(name: N, payload: Payload<N>) => void;

export interface Events {
  emit: Listener;
  /** Calls `listener` with every event at once, whether or not the page is ready. */
  subscribe(listener: Listener): void;
  /** The page has subscribed. Sends what was queued; from now on nothing is queued. */
  pageListens(): void;
  /** The page is being reloaded. Events are queued until it has subscribed again. */
  pageLoads(): void;
}

/** Events that must reach the page. The others announce a state, which a page requests when it opens. */
const mustReach: readonly EventName[] = ['paste.handed', 'copy.handed', 'entry.asked', 'command.run'];

/** Sends events to the main window's page. Until it listens, the last of each name that must reach it is queued. */
export function createEvents(send: (name: EventName, payload: unknown) => void): Events {
  const queued = new Map<EventName, unknown>();
  const listeners: Listener[] = [];
  let listens = false;
  return {
    emit(name, payload) {
      for (const listener of listeners) listener(name, payload);
      if (listens) send(name, payload);
      else if (mustReach.includes(name)) queued.set(name, payload);
    },
    subscribe(listener) {
      listeners.push(listener);
    },
    pageListens() {
      listens = true;
      for (const [name, payload] of queued) send(name, payload);
      queued.clear();
    },
    pageLoads() {
      listens = false;
    },
  };
}
