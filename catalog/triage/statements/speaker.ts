import { lineAround } from '../lines';
import type { Span } from '../result';
import type { Acquaintance } from './acquaintance';
import { strangerInPlace } from './speaker-places';
import { strangeName, strangeProse, strangeWords } from './strange-words';
import type { Stranger } from './stranger';

/** In UTF-16 units: how far from a number its line is looked at. */
const reach = 220;

/** Who reports a number, where it is somebody whom nobody knows: as a speaker, by name, or by what is spoken of. */
export function strangerNear(text: string, number: Span, known: Acquaintance): Stranger | undefined {
  const inPlace = strangerInPlace(text, number, known);
  if (inPlace || known.isOthers(lineAround(text, number, reach))) return inPlace;
  const words = strangeWords(text, number, known.vocabulary);
  if (words?.place === 'head') return words;
  return strangeName(text, number, known) ?? words ?? strangeProse(text, number, known.vocabulary);
}
