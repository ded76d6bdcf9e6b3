import type { Concept } from '../../lexicon/lexicon';
import type { NeighbourCode } from '../../pack/codes';
import { lineAround } from '../lines';
import type { OwnTrace, Surmise } from '../origin/origins';
import type { Span } from '../result';
import { isOfCallsAlone } from '../words/of-calls';
import { confidences } from './mentions';
import type { NeighbourIndex } from './neighbour-index';
import type { SeenText } from './seen-text';

/** In UTF-16 units to either side: words that tell what a number means. */
const wordReach = 220;
/** In digits: a shorter number is anybody's. */
const shortest = 4;
/** The same where nobody explains it. */
const shortestUnexplained = 5;

type Seen = Pick<SeenText, 'text' | 'said' | 'actAt' | 'strangerNear' | 'unlistedIn'>;

/** A number with all who print it. */
interface Lone extends Span {
  readonly value: number;
  readonly codes: readonly NeighbourCode[];
}

/**
 * How likely each of those is meant who print a number that stands like a code, where no mark of theirs shows whose it
 * is. The number alone says nothing. It says something where an SDK of ours is there whose vendor's other product is the
 * only one to have it; and where none of ours has it, all who do mean the same trouble by it, and the words are about
 * that or about calls.
 */
export function loneConfidence(
  seen: Seen,
  number: Lone,
  { ownTraces }: Pick<Surmise, 'ownTraces'>,
  index: NeighbourIndex,
): (readonly [NeighbourCode, number])[] {
  const { codes } = number;
  const said = seen.said(lineAround(seen.text, number, wordReach));
  const traces = [...ownTraces.values()];
  const kin = kinOf(number, traces, index);
  if (traces.some(({ named }) => named)) return kin.map((code) => [code, confidences.looseOnLine]);
  if (!isReported(seen, number)) return codes.map((code) => [code, confidences.numberAlone]);
  const isOne = isOneMatter(number, index);
  return codes.map((code) => {
    if (index.told.tells(code, () => said)) return [code, confidences.looseOnLine];
    if (isOne) return [code, oneMatterConfidence(code, number, said, index)];
    return [code, kin.includes(code) ? confidences.looseOnLine : confidences.numberAlone];
  });
}

function oneMatterConfidence(
  { title }: NeighbourCode,
  { value, codes }: Lone,
  said: ReadonlySet<Concept>,
  { told }: NeighbourIndex,
): number {
  const isAbout = told.isAbout(title, said);
  if (codes.some(({ pack }) => told.isExplained(pack))) {
    if (isAbout) return confidences.numberNear;
    return isOfCallsAlone(said) ? confidences.looseOnLine : confidences.numberAlone;
  }
  const isLong = String(value).length >= shortestUnexplained;
  return isAbout && isLong ? confidences.looseOnLine : confidences.numberAlone;
}

/** What products of the vendor of an SDK that shows print as the number, where that SDK has none such and they mean one thing. */
function kinOf({ value, codes }: Lone, traces: readonly OwnTrace[], index: NeighbourIndex): NeighbourCode[] {
  if (String(value).length < shortest) return [];
  const vendors = new Set(traces.map(({ pack }) => index.vendorOf(pack.id)));
  const kin = codes.filter(({ pack }) => index.told.isExplained(pack) && vendors.has(index.vendorOf(pack)));
  return isOneFault(kin) && !kin.some(({ code }) => index.told.isOurs(code)) ? kin : [];
}

/** Whether nobody of ours has the number, and all who do mean one trouble by it. */
function isOneMatter({ value, codes }: Lone, index: NeighbourIndex): boolean {
  return (
    String(value).length >= shortest &&
    !codes.some(({ code }) => index.told.isOurs(code)) &&
    isOneFault(codes)
  );
}

function isOneFault(codes: readonly NeighbourCode[]): boolean {
  const [first] = codes;
  const isSame = ({ pack, fault }: NeighbourCode) =>
    first !== undefined && (pack === first.pack || (fault !== undefined && fault === first.fault));
  return codes.every(isSame);
}

/** Whether a sentence reports a number or asks about it, and nobody else is named in it. */
function isReported({ text, actAt, strangerNear, unlistedIn }: Seen, number: Span): boolean {
  const act = actAt(number);
  if (act !== undefined && act !== 'asked') return false;
  return strangerNear(number) === undefined && unlistedIn(lineAround(text, number, wordReach)) === undefined;
}
