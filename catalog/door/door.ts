import type { Language } from '../schema';
import { normalise } from '../triage/normalise';
import type { Secret } from '../triage/result';
import type { FindOwn } from '../triage/secrets/own';
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

/**
 * What must not go out, by ascending start, without overlaps. Codes, room ids, UUIDs and pseudonyms are no leaks, unless
 * `findOwn` finds them: what a person wants hidden.
 */
export function leaksIn(text: string, findOwn?: FindOwn, language: Language = 'en'): readonly Leak[] {
  const { view, secrets } = normalise(text, findOwn);
  const read = secrets.flatMap((secret): ReadSecret[] => {
    const value = view.text.slice(secret.start, secret.end);
    // What a vendor publishes may leave, unless a person wants it hidden.
    const isPublished = secret.kind !== 'own' && published.has(value);
    return isPublished ? [] : [{ ...secret, ...toPaste(view, secret), value }];
  });
  const readAt = new Map(read.toReversed().map((secret) => [secret.start, secret]));
  return nameSecrets(text, read, language).map((secret) => {
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

/** Ids of leaks that may go out. */
export type LetThrough = Pick<ReadonlySet<string>, 'has'>;

/** How pseudonyms are written in a text, and in which language. */
interface Spelling {
  spell?: (pseudonym: string) => string;
  language?: Language;
}

/** A value is judged by the words around it, and a pseudonym takes some of them away: so often it is searched again. */
const mostRounds = 4;

/**
 * Replaces the leaks of a text by pseudonyms, except those whose ids a person has let through, until nothing more is
 * found: what has gone out once goes out as it is.
 */
export function letOut(
  text: string,
  letThrough: LetThrough,
  findOwn?: FindOwn,
  { spell = (pseudonym) => pseudonym, language = 'en' }: Spelling = {},
): Outgoing {
  const withheld: Leak[] = [];
  let out = text;
  for (let round = 0; round < mostRounds; round++) {
    const leaks = leaksIn(out, findOwn, language).filter(({ id }) => !letThrough.has(id));
    if (leaks.length === 0) break;
    withheld.push(...leaks);
    out = redact(
      out,
      leaks.map((leak) => ({ ...leak, pseudonym: spell(leak.pseudonym) })),
    );
  }
  return { text: out, withheld };
}
