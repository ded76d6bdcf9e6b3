import { normalise } from '../triage/normalise';
import type { Secret } from '../triage/result';
import { nameSecrets, type ReadSecret, redact } from '../triage/secrets/redact';
import { toPaste } from '../triage/text/view';
import { published } from './published';

/** Something in a text that is about to leave, and should not leave as it is. */
export interface Leak extends Secret {
  /**
   * The same for the same value, wherever it stands and whatever is written around it; so what was let through once
   * stays let through, and nothing else is. As secret as the value, which it holds.
   */
  id: string;
  /** As it stands in the text. */
  shown: string;
}

/** What must not leave, in the order of the text, without overlaps. Codes, room ids and UUIDs may; a pseudonym is none. */
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
    // Several within one encoded run stand for more than the value of the first.
    const value = one?.end === secret.end ? one.value : shown;
    return { ...secret, id: `${secret.kind}:${value}`, shown };
  });
}

/** What leaves: the text with pseudonyms in place of its leaks, save those that a person has let through by their ids. */
export function letOut(text: string, spared: ReadonlySet<string>): { text: string; held: readonly Leak[] } {
  const held = leaksIn(text).filter(({ id }) => !spared.has(id));
  return { text: redact(text, held), held };
}
