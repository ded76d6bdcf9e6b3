import type { CodeList, NeighbourCode } from '../../catalog/pack/codes';
import type { KnownPacks } from '../../catalog/pack/known-packs';
import { mattersOf } from '../../catalog/same-matter';
import { isAtLeast } from '../../catalog/sureness';
import type { NeighbourFinding, Span, Triage } from '../../catalog/triage/result';
import type { LoadedNeighbours } from '../state/neighbours';

/** Somebody else's error that a person can read and answer, beside the findings. */
export interface Other {
  code: NeighbourCode;
  list: CodeList;
  /** Further products of the vendor that print the number for the same fault: it is one matter. */
  alike: readonly NeighbourCode[];
  /** Whether its name stands there and not its number. */
  byName: boolean;
  /** By ascending start. */
  evidence: readonly Span[];
  /** Whether the paste says whose it is. Otherwise only the number is the same. */
  stated: boolean;
}

/**
 * What a paste has of other people's errors, the likeliest first. Beside a claim of ours only those that the paste
 * reports besides; where nothing is claimed, also those that print the same number.
 */
export function othersIn(raw: string, triage: Triage, known: LoadedNeighbours, packs: KnownPacks): Other[] {
  const chosen = worthReading(triage);
  const findings = new Map(chosen.map((one) => [one.id, one]));
  const codes = chosen.flatMap(({ id }) => known.byId.get(id) ?? []);
  return mattersOf(codes, packs).flatMap(([code, ...alike]): Other[] => {
    const list = code && known.listOf(code);
    const finding = code && findings.get(code.id);
    if (!list || !finding) return [];
    const { evidence } = finding;
    const byName = code.name !== undefined && !evidence.some((span) => isNumber(raw, span));
    return [{ code, list, alike, byName, evidence, stated: isStated(finding) }];
  });
}

/** A number is there as a whole: a name may have digits in it. */
const isNumber = (raw: string, { start, end }: Span) =>
  /^\W?(?:\d+|0x[\da-f]+)$/i.test(raw.slice(start, end));

const isStated = ({ confidence }: NeighbourFinding) => isAtLeast(confidence, 'likely');

/** In UTF-16 units: how far the sentence of an exception is from its name. */
const nameAndSentence = 8;

function worthReading({ verdict, findings, neighbours }: Triage): readonly NeighbourFinding[] {
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
