import type { CharSet } from '../char-sets';
import type { SecretKind } from '../kinds';

/** A secret that is known by how it begins. The facts are those that the issuers publish for scanners of secrets. */
export interface Shape {
  kind: SecretKind;
  /** Beginnings, in their case. */
  starts: readonly string[];
  /** What follows. */
  body: CharSet;
  /** In characters, without the beginning. */
  least: number;
  most?: number;
  /** Beginnings that other words have too: what follows must be made by a machine. */
  isCommon?: boolean;
  /** The beginning is an address, and only what follows is secret. */
  isAddress?: boolean;
}
