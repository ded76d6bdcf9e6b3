import type { CodeList, NeighbourCode } from '../../catalog/pack/codes';
import type { KnownPacks } from '../../catalog/pack/known-packs';
import { mattersOf } from '../../catalog/same-matter';
import {
  isNamed,
  isStated,
  isToldInWords,
  worthReading,
} from '../../catalog/triage/neighbours/worth-reading';
import type { Span, Triage } from '../../catalog/triage/result';
import type { LoadedNeighbours } from '../state/neighbours';

/** Somebody else's error that a person can read and answer, beside the findings. */
export interface Other {
  code: NeighbourCode;
  list: CodeList;
  /** Further products of the vendor that print the number for the same fault: it is one matter. */
  alike: readonly NeighbourCode[];
  /** Whether its name stands there and not its number. */
  byName: boolean;
  /** Whether neither stands there, only what it says. */
  toldInWords: boolean;
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
    const byName = code.name !== undefined && isNamed(raw, finding);
    const toldInWords = isToldInWords(raw, finding);
    return [{ code, list, alike, byName, toldInWords, evidence, stated: isStated(finding) }];
  });
}
