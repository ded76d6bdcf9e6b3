import type { Secret } from '../result';

export type SecretKind = Secret['kind'];

/** How one kind of secret looks. */
export interface SecretRule {
  readonly kind: SecretKind;
  readonly reason: string;
  /** In lower case. `at` is tried at the start of each of these strings. */
  readonly triggers: readonly string[];
  /** Sticky; its group `value` is the secret. Must be linear. */
  readonly at: RegExp;
  /** Whether a match counts, where the pattern alone cannot decide; `before` is the text before it. */
  readonly accept?: (value: string, before: string) => boolean;
  /** Texts with exactly one such secret. */
  readonly catches: readonly string[];
  /** Texts with none. */
  readonly leaves: readonly string[];
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const placeholder = /^(?:x{3,}|\*{3,}|\.{3,}|your\b.*|<.*|\$\{?.*|process\.env.*|example.*|undefined|null)$/i;

/** Whether the value of a secret's key is a credential, not a word, a reference in code, a code or a UUID. */
export function isOpaque(value: string): boolean {
  if (uuid.test(value) || placeholder.test(value)) return false;
  if (/^-?\d{1,10}$/.test(value)) return false;
  if (/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(value)) return false;
  if (/\d/.test(value)) return true;
  return value.length >= 20 && /[a-z]/.test(value) && /[A-Z]/.test(value);
}

export function isOpaqueHexLike(value: string): boolean {
  return isOpaque(value) && /^[A-Za-z0-9_-]+$/.test(value);
}

/** What separates a key from its value: closing quote, colon or equals sign or a word for it, opening quote. */
export const gap = String.raw`["'\x60\])]{0,2}[^\S\n]{0,4}(?::=|=>|->|[:=]|\bis\b|是|为)?[^\S\n]{0,4}["'\x60]{0,2}`;
export const firmGap = String.raw`["'\x60\])]{0,2}[^\S\n]{0,4}(?::=|=>|->|[:=]|\bis\b|是|为)[^\S\n]{0,4}["'\x60]{0,2}`;
