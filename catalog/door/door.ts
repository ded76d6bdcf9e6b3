import { normalise } from '../triage/normalise';
import type { Secret } from '../triage/result';
import { nameSecrets, type ReadSecret, redact } from '../triage/secrets/redact';
import { toPaste } from '../triage/text/view';
import { published } from './published';

/** Something in an outgoing text that should not go out as it is. Its span is that of the text. */
export interface Leak extends Secret {
  /**
   * The same for the same value, wherever it occurs and whatever is written around it: what a person let through once
   * stays let through, and nothing else does. It contains the value, so it is as secret.
   */
  id: string;
  /** As it is written in the text. */
  shown: string;
}

/** What must not go out, by ascending start, without overlaps. Codes, room ids, UUIDs and pseudonyms are no leaks. */
export function leaksIn(text: string): readonly Leak[] {
  const { view, secrets } = normalise(text);
  const read = secrets.flatMap((secret): ReadSecret[] => {
    const value = view.text.slice(secret.start, secret.end);
    return published.has(value) ? [] : [{ ...toPaste(view, secret), kind: secret.kind, value }];
  });
  const readAt = new Map(read.toReversed().map((secret) => [secret.start, secret]));
  return nameSecrets(text, read).map((secret) => {
    const shown = text.slice(secret.start, secret.end);
    const one = readAt.get(secret.start);
    // A span may hold several secrets in one encoded run; the value of the first would let them all through.
    const value = one?.end === secret.end ? one.value : shown;
    return { ...secret, id: `${secret.kind}:${value}`, shown };
  });
}

/**
 * A text as it goes out, and the leaks that were withheld from it: by ascending start of the text before, and then those
 * that showed when these were gone.
 */
export interface Outgoing {
  text: string;
  withheld: readonly Leak[];
}

/**
 * Replaces the leaks of a text by pseudonyms, except those whose ids a person has let through. A value is judged by the
 * words around it, and a pseudonym takes some of them away: it is searched again until nothing is found, so that what has
 * gone out once goes out as it is.
 */
export function letOut(text: string, letThrough: ReadonlySet<string>): Outgoing {
  const withheld = leaksIn(text).filter(({ id }) => !letThrough.has(id));
  if (withheld.length === 0) return { text, withheld };
  const rest = letOut(redact(text, withheld), letThrough);
  return { text: rest.text, withheld: [...withheld, ...rest.withheld] };
}
