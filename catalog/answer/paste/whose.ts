import type { Party } from '../../triage/parties/parties-in';
import { areOfTwo, partiesAt } from '../../triage/parties/parties-in';
import type { Finding, Span } from '../../triage/result';

/** Whose an error is, where a paste gives its errors to several. */
export interface Whose {
  /** As the paste calls them: 学生甲, the tablet. */
  readonly words: string;
  /** Whether it is a person whom the reader can tell what to do, a thing, or the reader. */
  readonly is: Party['is'];
}

/** Places of an error that are looked at. */
const mostPlaces = 6;

const placesOf = ({ evidence }: Pick<Finding, 'evidence'>): readonly Span[] => evidence.slice(0, mostPlaces);

/** Whether two errors are of two people, devices or places, wherever they are seen. */
export const areOfDifferent = (one: Finding, other: Finding, raw: string): boolean =>
  placesOf(one).every((first) => placesOf(other).every((second) => areOfTwo(raw, first, second)));

/** Whether a piece of the paste is said of somebody else than an error is. */
export const isOfAnother = (finding: Finding, piece: Span, raw: string): boolean =>
  placesOf(finding).every((place) => areOfTwo(raw, place, piece));

/** Whose an error is, as far as others that are answered with it are somebody else's. */
export function whoseOf(finding: Finding, beside: readonly Finding[], raw: string): Whose | undefined {
  const others = beside.filter((one) => one !== finding && areOfDifferent(finding, one, raw));
  const own = placesOf(finding).flatMap((place) => partiesAt(raw, place));
  const telling = own.filter(({ aspects }) =>
    others.some((other) =>
      placesOf(other).some((place) =>
        partiesAt(raw, place).some((party) =>
          Object.keys(aspects).some(
            (key) => party.aspects[key] !== undefined && party.aspects[key] !== aspects[key],
          ),
        ),
      ),
    ),
  );
  const [first] = telling;
  if (!first) return undefined;
  const words = [...new Set(telling.map((one) => plain(one.words)))];
  return { words: words.slice(0, mostNamed).join('、'), is: first.is };
}

const mostNamed = 4;

/** 平板上 is called 平板; a sentence may begin with what an article leads to. */
const plain = (words: string): string =>
  words.trim().replace(/(?<=手机|平板|电脑|网页)上$|[(（,，:：]$/g, '');
