import type { Secret } from '../../../catalog/triage/result';

/** A pseudonym in the list of what is hidden. */
export interface HiddenRow {
  /** Empty where a stretch that is hidden by hand does not occur, or only in another. */
  pseudonym: string;
  kind: Secret['kind'];
  count: number;
  /** What was hidden by hand, and can be shown again. */
  stretch?: string;
}

interface Sources {
  secrets: readonly Secret[];
  /** What is hidden by hand, now and when the secrets were found. */
  hidden: readonly string[];
  read: readonly string[];
}

/** What is hidden in a paste, one row a pseudonym. What was hidden by hand comes first: a person may want it back. */
export function hiddenRows({ secrets, hidden, read }: Sources): HiddenRow[] {
  const rows = new Map<string, HiddenRow>();
  for (const { pseudonym, kind, stretch: index } of secrets) {
    const row = rows.get(pseudonym) ?? { pseudonym, kind, count: 0 };
    row.count++;
    const stretch = index === undefined ? undefined : read[index];
    if (stretch !== undefined && hidden.includes(stretch)) row.stretch ??= stretch;
    rows.set(pseudonym, row);
  }
  const all = [...rows.values()];
  const byHand = all.filter(({ stretch }) => stretch !== undefined);
  const absent = hidden
    .filter((stretch) => byHand.every((row) => row.stretch !== stretch))
    .map((stretch): HiddenRow => ({ pseudonym: '', kind: 'own', count: 0, stretch }));
  return [...byHand, ...absent, ...all.filter(({ stretch }) => stretch === undefined)];
}
