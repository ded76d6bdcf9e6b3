import type { Span } from '../result';

/** Where a sentence, an object or a log line names who speaks. */
export type SpeakerPlaceId =
  | 'domain'
  | 'field'
  | 'class'
  | 'subject'
  | 'tag'
  | 'object'
  | 'import'
  | 'host'
  | 'server';

/** Somebody who is named as the one who reports a code, and whom no pack knows. */
export interface Stranger extends Span {
  readonly place: SpeakerPlaceId | 'named' | 'head' | 'words';
  readonly weight: number;
}
