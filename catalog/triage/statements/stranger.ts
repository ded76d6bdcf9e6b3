import type { Span } from '../result';
import type { SpeakerPlace } from './speaker-places';

/** Somebody who is named as the one who reports a code, and whom no pack knows. */
export interface Stranger extends Span {
  readonly place: SpeakerPlace['id'] | 'named' | 'head' | 'words';
  readonly weight: number;
}
