import { lineAround } from '../lines';
import type { Span } from '../result';
import { type Acquaintance, speakerReach } from './acquaintance';
import type { Sentence } from './sentence';
import { strangerInPlace } from './speaker-places';
import { strangeName, strangeProse, strangeWords } from './strange-words';
import type { Stranger } from './stranger';

/** Who reports a number, where it is somebody whom nobody knows: as a speaker, by name, or by what is spoken of. */
export function strangerNear(
  text: string,
  number: Span,
  sentence: Sentence,
  known: Acquaintance,
): Stranger | undefined {
  const line = lineAround(text, number, speakerReach);
  const inPlace = strangerInPlace(text, number, line, known);
  if (inPlace || known.isOthers(line)) return inPlace;
  const words = strangeWords(text, number, sentence, known.vocabulary);
  if (words?.place === 'head') return words;
  return strangeName(text, number, line, known) ?? words ?? strangeProse(number, sentence, known.vocabulary);
}
