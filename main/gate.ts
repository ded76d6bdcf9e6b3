import type { z } from 'zod';
import { type Answer, type Need, type RequestName, requests, type Value } from '../bridge/contract';
import type { Problem } from '../bridge/contract/problems';

/** Who sent a message, according to Electron. */
export interface Sender {
  url: string;
  mainFrame: boolean;
  /** The number of the page. */
  page: number;
  /** Whether a person has just used the page, according to its preload. No script of the page can say so. */
  used: boolean;
}

type Parsed<N extends RequestName> = z.output<(typeof requests)[N]['input']>;

/** The handler of each request of the contract. */
export type Handlers = {
  [N in RequestName]: (input: Parsed<N>) => Answer<Value<N>> | Promise<Answer<Value<N>>>;
};

export interface GateRules {
  /** Whether the page at that address is one of ours. */
  isOwnPage(url: string): boolean;
  /** Whether a person has just done something in that page which one more such request may follow from. */
  takeGesture(sender: Sender): boolean;
  /** Called with what a handler threw. */
  failed(name: RequestName, error: unknown): void;
}

/** Answers one message from a page. Never rejects. `sender` is null when its frame is already gone. */
export type Gate = (sender: Sender | null, name: unknown, input: unknown) => Promise<Answer<unknown>>;

/**
 * The only way from pages into main. A message passes if a main frame of ours sent it, its name is in the contract,
 * and its input fits the schema of that name. What needs a person passes only after a gesture of one.
 */
export function createGate(handlers: Handlers, rules: GateRules): Gate {
  async function answer<N extends RequestName>(
    sender: Sender,
    name: N,
    input: unknown,
  ): Promise<Answer<unknown>> {
    const parsed = requests[name].input.safeParse(input);
    if (!parsed.success) return refuse({ code: 'bad-input', where: pathOf(parsed.error, name) });
    if (needsGesture(requests[name].needs, parsed.data) && !rules.takeGesture(sender))
      return refuse({ code: 'needs-gesture' });
    try {
      return await handlers[name](parsed.data as Parsed<N>);
    } catch (error) {
      rules.failed(name, error);
      return refuse({ code: 'failed' });
    }
  }
  return async (sender, name, input) => {
    if (!sender?.mainFrame || !rules.isOwnPage(sender.url)) return refuse({ code: 'refused' });
    if (!isRequestName(name)) return refuse({ code: 'bad-input', where: 'name' });
    return answer(sender, name, input);
  };
}

function refuse(problem: Problem): Answer<never> {
  return { ok: false, problem };
}

function needsGesture(need: Need, input: unknown): boolean {
  if (typeof need === 'string') return need === 'gesture';
  return need.gestureFor.some((field) => Object.hasOwn(Object(input), field));
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name);
}

function pathOf(error: z.ZodError, name: RequestName): string {
  return [name, ...(error.issues[0]?.path ?? [])].map(String).join('.');
}
