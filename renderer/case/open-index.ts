import { isChosen } from './judged';
import { opensAtOnce } from './opens-at-once';
import type { ReadPaste } from './read-paste';
import { firstSymptom } from './symptom-at';

export type Found = Pick<ReadPaste, 'triage' | 'others'>;

/** The index of what is open, where a person opened `opened`. */
export function openIndex(read: Found, opened: string | null): number | null {
  const at = opened === null ? -1 : idsOf(read).indexOf(opened);
  if (at >= 0) return at;
  if (!opensAtOnce(read)) return null;
  // A number that only others print says less than what was told.
  return read.triage.findings.length === 0 && read.triage.symptoms.length > 0 ? firstSymptom(read) : 0;
}

/** Ids of all that can be open: findings, after them other people's errors, last symptoms. */
export const idsOf = ({ triage, others }: Found): readonly string[] => [
  ...triage.findings.map(({ entry }) => entry),
  ...others.map(({ code }) => code.id),
  ...triage.symptoms.map(({ id }) => id),
];

/** Whether a person put an entry first that was not found. */
export function isOverruled(read: Found, opened: string): boolean {
  return read.triage.findings.some((finding) => finding.entry === opened && isChosen(finding));
}
