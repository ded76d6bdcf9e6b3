import type { Ticket } from './ticket';

/** What a person did to a paste, as the line that offers to undo it names it. */
export type ActKind =
  | 'paste'
  | 'remove'
  | 'type'
  | 'tick'
  | 'hide'
  | 'show'
  | 'spare'
  | 'customer'
  | 'ticket'
  | 'ask'
  | 'choose'
  | 'count'
  | 'together'
  | 'side'
  | 'subject'
  | 'language'
  | 'write'
  | 'reset';

/** An act as it is remembered: enough to take it back, wherever a person is by then. */
export interface Act {
  kind: ActKind;
  /** The paste that it was done to. */
  id: number;
  /** That paste before it; null where there was none. */
  was: Ticket | null;
  /** Its place among the pastes. */
  place: number;
  /** The paste that was shown before. */
  from: number;
}

/** Letters that are typed one after the other are one act. */
const growing: ReadonlySet<ActKind> = new Set(['type', 'customer', 'ticket', 'write']);

/** How many acts are remembered, and how long the pastes in them that are gone may be together, in UTF-16 units. */
const mostActs = 400;
const mostUnits = 32 * 1024 * 1024;

/** The acts with one more. One that goes on with the last is the same act. */
export function withAct(acts: readonly Act[], act: Act): readonly Act[] {
  const last = acts.at(-1);
  if (last?.id === act.id && last.kind === act.kind && growing.has(act.kind)) return acts;
  return withinRoom([...acts, act]);
}

function withinRoom(acts: readonly Act[]): readonly Act[] {
  const texts = new Set<string>();
  let units = 0;
  let first = acts.length;
  while (first > 0 && acts.length - first < mostActs) {
    const text = acts[first - 1]?.was?.text ?? '';
    if (!texts.has(text)) units += text.length;
    texts.add(text);
    // The latest is remembered however long it is.
    if (units > mostUnits && first < acts.length) break;
    first--;
  }
  return acts.slice(first);
}
