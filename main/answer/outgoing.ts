import type { Held } from '../../bridge/contract/answer';
import { escapeValue } from '../../catalog/answer/escape';
import { type Leak, letOut } from '../../catalog/door/door';
import { formOf } from '../../catalog/forms/forms';

/** A text that may leave, and what was taken out of it. */
export interface Outgoing {
  text: string;
  held: Held;
}

/** Any text as it may leave. */
export function outgoing(text: string, spared: readonly string[] = []): Outgoing {
  const { text: safe, held } = letOut(text, new Set(spared));
  return { text: safe, held: counted(held) };
}

/**
 * An answer text as it may leave. It is looked at twice, since its marks come off on the way: “138**1234**5678” is a
 * telephone number only without them.
 */
export function outgoingAnswer(text: string, spared: readonly string[]): Outgoing {
  const ids = new Set(spared);
  const marked = letOut(text, ids);
  const plain = letOut(formOf(marked.text, 'text', { language: 'en', title: '' }), ids);
  if (plain.held.length === 0) return { text: marked.text, held: counted(marked.held) };
  return { text: escapeValue(plain.text), held: counted([...marked.held, ...plain.held]) };
}

function counted(leaks: readonly Leak[]): Held {
  const values = new Map<Leak['kind'], Set<string>>();
  for (const { kind, id } of leaks) values.set(kind, (values.get(kind) ?? new Set()).add(id));
  return [...values].map(([kind, ids]) => ({ kind, count: ids.size }));
}
