import type { Secret, Span } from '../result';
import { pseudonymLabels, type SecretKind } from './kinds';

/** A secret with its span in the paste, and its value with every encoding undone. */
export interface ReadSecret extends Span {
  readonly kind: SecretKind;
  /** What a team calls a kind of its own. */
  readonly name?: string | undefined;
  /** The index of the stretch that a person hides by hand. */
  readonly stretch?: number | undefined;
  readonly value: string;
}

const pseudonymShape = /⟦[^⟦⟧\n]{1,40}⟧/g;

/**
 * Gives each secret its pseudonym, such as `⟦phone A⟧`: one letter for one value, in the order in which values occur.
 * Overlapping secrets become one.
 */
export function nameSecrets(raw: string, found: readonly ReadSecret[]): Secret[] {
  const names = new Map<string, Map<string, string>>();
  const used = new Map<string, number>();
  // A paste that was redacted before keeps its pseudonyms; ours must not repeat them for other values.
  const inPaste = new Set(raw.match(pseudonymShape) ?? []);
  return separate(found).map(({ kind, name, stretch, start, end, value }) => {
    const label = name ?? pseudonymLabels[kind];
    const ofLabel = names.get(label) ?? new Map<string, string>();
    names.set(label, ofLabel);
    let pseudonym = ofLabel.get(value);
    if (pseudonym === undefined) {
      let number = used.get(label) ?? 0;
      do pseudonym = nameOf(label, number++);
      while (inPaste.size > 0 && inPaste.has(pseudonym));
      used.set(label, number);
      ofLabel.set(value, pseudonym);
    }
    return { kind, start, end, pseudonym, ...(stretch !== undefined && { stretch }) };
  });
}

/** Two secrets inside one encoded run have the same span in the paste: the first one names it. */
function separate(found: readonly ReadSecret[]): ReadSecret[] {
  const kept: ReadSecret[] = [];
  for (const secret of found) {
    const last = kept.at(-1);
    if (secret.end > secret.start && (!last || secret.start >= last.end)) kept.push(secret);
    else if (last && secret.end > last.end) kept.splice(-1, 1, { ...last, end: secret.end });
  }
  return kept;
}

function nameOf(label: string, number: number): string {
  return `⟦${label} ${letters(number)}⟧`;
}

/** 0 → A … 25 → Z, 26 → AA. */
function letters(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26) - 1) + last;
}

/**
 * The paste with every secret replaced by its pseudonym. Line ends inside a secret stay, so that lines keep their
 * number.
 */
export function redact(raw: string, secrets: readonly Secret[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, pseudonym } of secrets) {
    parts.push(raw.slice(done, start), pseudonym);
    const value = raw.slice(start, end);
    if (/[\r\n]/.test(value)) parts.push(value.replace(/[^\r\n]+/g, ''));
    done = end;
  }
  parts.push(raw.slice(done));
  return parts.join('');
}
