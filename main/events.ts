import type { EventName, Payload } from '../bridge/contract';

type Hear = <N extends EventName>(name: N, payload: Payload<N>) => void;

export interface Events {
  emit: Hear;
  /** `hear` is told of every event at once, whether or not the page listens. */
  subscribe(hear: Hear): void;
  /** The page has subscribed: what waited is sent, and nothing waits from now on. */
  pageListens(): void;
  /** The page is loaded anew: who emits now would speak to no one. */
  pageLoads(): void;
}

/** Events that must reach the page. The others tell of a state that a page asks for when it opens. */
const mustReach: readonly EventName[] = ['paste.handed', 'copy.handed', 'entry.asked', 'command.run'];

/** Sends events to the main window's page; those that must reach it wait until it listens, the last of each name. */
export function createEvents(send: (name: EventName, payload: unknown) => void): Events {
  const waiting = new Map<EventName, unknown>();
  const hearers: Hear[] = [];
  let listens = false;
  return {
    emit(name, payload) {
      for (const hear of hearers) hear(name, payload);
      if (listens) send(name, payload);
      else if (mustReach.includes(name)) waiting.set(name, payload);
    },
    subscribe(hear) {
      hearers.push(hear);
    },
    pageListens() {
      listens = true;
      for (const [name, payload] of waiting) send(name, payload);
      waiting.clear();
    },
    pageLoads() {
      listens = false;
    },
  };
}
