import { isAtLeast } from '../../sureness';
import type { NeighbourFinding, Triage } from '../result';

/** Whether the paste says whose it is. Otherwise only the number is the same. */
export const isStated = ({ confidence }: Pick<NeighbourFinding, 'confidence'>): boolean =>
  isAtLeast(confidence, 'likely');

/** In UTF-16 units: how far the sentence of an exception is from its name. */
const nameAndSentence = 8;

/**
 * What a person reads of other people's errors in a paste, the likeliest first. Beside a claim of ours only those that
 * the paste reports besides; where nothing is claimed, also those that print the same number.
 */
export function worthReading({ verdict, findings, neighbours }: Triage): readonly NeighbourFinding[] {
  const stated = neighbours.filter(isStated);
  if (verdict === 'none') return stated.length > 0 ? stated : neighbours;
  const ours = findings.flatMap(({ evidence }) => evidence);
  const names = findings.map(({ symbol }) => symbol);
  const isSame = ({ evidence, code, name }: NeighbourFinding) => {
    // An exception is printed with its name and then its sentence: that is one error.
    const apart = code === null && names.includes(name) ? nameAndSentence : 0;
    return evidence.some((span) =>
      ours.some((our) => span.start < our.end + apart && our.start < span.end + apart),
    );
  };
  if (verdict === 'match') return stated.filter((one) => !isSame(one));
  return neighbours.filter((one) => isStated(one) || isSame(one));
}

/** Whether a paste has neither the number nor the name of a code, only the sentence that comes with it. */
export function isToldInWords(raw: string, { evidence, code, name }: NeighbourFinding): boolean {
  const written = [code, name].filter((form) => form !== null).map((form) => form.toLowerCase());
  const pieces = evidence.map(({ start, end }) => raw.slice(start, end).toLowerCase());
  if (pieces.some((piece) => written.some((form) => piece.includes(form)))) return false;
  // A name may stand before its sentence; digits elsewhere are another number.
  const text = raw.toLowerCase();
  return !written.some((form) => /[a-z]{4}/.test(form) && text.includes(form));
}

/** Whether a paste has only the name of a code. A number is there as a whole: a name may have digits in it. */
export const isNamed = (raw: string, { evidence }: NeighbourFinding): boolean =>
  !evidence.some(({ start, end }) => /^\W?(?:\d+|0x[\da-f]+)$/i.test(raw.slice(start, end)));
