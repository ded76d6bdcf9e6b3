import type { Language } from '../../schema';
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
export function nameSecrets(raw: string, found: readonly ReadSecret[], language: Language = 'en'): Secret[] {
  const pseudonyms = new Pseudonyms(raw);
  return separate(found).map(({ kind, name, stretch, start, end, value }) => {
    const secret = {
      kind,
      start,
      end,
      pseudonym: pseudonyms.of(name ?? pseudonymLabels[kind][language], value),
    };
    return stretch === undefined ? secret : { ...secret, stretch };
  });
}

class Pseudonyms {
  readonly #labels = new Map<string, OfLabel>();
  /** A paste that was redacted before keeps its pseudonyms; ours must not repeat them for other values. */
  readonly #inPaste: ReadonlySet<string>;

  constructor(raw: string) {
    this.#inPaste = new Set(raw.match(pseudonymShape) ?? []);
  }

  of(label: string, value: string): string {
    let ofLabel = this.#labels.get(label);
    if (!ofLabel) {
      ofLabel = { opening: `⟦${label} `, used: 0, byValue: new Map() };
      this.#labels.set(label, ofLabel);
    }
    let pseudonym = ofLabel.byValue.get(value);
    if (pseudonym !== undefined) return pseudonym;
    do pseudonym = `${ofLabel.opening}${letters(ofLabel.used++)}⟧`;
    while (this.#inPaste.size > 0 && this.#inPaste.has(pseudonym));
    ofLabel.byValue.set(value, pseudonym);
    return pseudonym;
  }
}

/** The pseudonyms of one label. */
interface OfLabel {
  /** What all of them begin with. */
  readonly opening: string;
  used: number;
  readonly byValue: Map<string, string>;
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
    if (hasLineEnd(raw, start, end)) parts.push(raw.slice(start, end).replace(/[^\r\n]+/g, ''));
    done = end;
  }
  parts.push(raw.slice(done));
  return parts.join('');
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) return true;
  }
  return false;
}
