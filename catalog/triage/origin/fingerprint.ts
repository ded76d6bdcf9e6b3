import type { SdkId, Text } from '../../schema';

/** Strings that show which of our SDKs wrote a text. */
export interface OwnMark {
  readonly sdk: SdkId;
  /** `name`: names the SDK itself. `habit`: a call or a word that others may use too. */
  readonly strength: 'name' | 'habit';
  /** In lower case; a star leaves the end open. They begin at the start of a word. */
  readonly strings: readonly string[];
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** What a foreign mark does not speak against. */
export type Spared = 'account' | 'exception' | 'signature-words' | 'room';

/** Strings that show that a text, or the line they stand in, is somebody else's. */
export interface ForeignMark {
  readonly id: string;
  /** Who speaks, as part of a sentence. */
  readonly name: Text;
  /** How far it reaches: the line it stands in and its neighbours, or the whole paste. */
  readonly reach: 'line' | 'paste';
  readonly strings: readonly string[];
  readonly spares: readonly Spared[];
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}
