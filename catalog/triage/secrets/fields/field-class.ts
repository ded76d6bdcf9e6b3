import type { SecretKind } from '../kinds';
import type { FieldValue } from './value';

/** The text around a field. */
export interface Around {
  /** Before the name. */
  before: string;
  /** Behind the value. */
  after: string;
}

/** Fields whose value is one kind of secret. */
export interface FieldClass {
  kind: SecretKind;
  reason: string;
  /**
   * Names that may have anything before them: `secret key` for `SDKSecretKey` too. In lower case, with a blank between
   * words, which may be written together, or with a hyphen or an underscore.
   */
  names: readonly string[];
  /** Names that must be the last word, because other words end like them: `sign` is no part of `design`. */
  words: readonly string[];
  /** Whether the value counts. */
  accept(value: FieldValue, around: Around): boolean;
  /** How long the secret is, in UTF-16 units from the start of the value, where it is not just the value. */
  extent?(value: FieldValue, text: string): number;
}

/** Whether no doubt is left which value belongs to the name. */
export const isFirm = ({ link }: FieldValue): boolean => link !== 'said' && link !== 'blank';
