import type { FurtherSecrets } from './read-paste';

/** What main found in a ticket of a batch. It is kept as text, since a batch has thousands. */
export interface FoundApart {
  raw: string;
  /** Another where other kinds of secrets are hidden. */
  key: string;
  /** The JSON of a `Triage`. */
  text: string;
  furtherSecrets: FurtherSecrets;
}
