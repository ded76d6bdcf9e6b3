import type { RedactedTriage, Secret, Triage } from '../../catalog/triage/result';

/** How many secrets get a pseudonym of their own in the window; more than a person can tell apart. */
const mostNamed = 5000;

/** What the window shows of a triage. */
export interface ShownTriage {
  /** A `Triage` as JSON: as objects, a thousand findings would keep the window busy while they cross. */
  text: string;
  /** The spans of the secrets that are not in it, as start and end in turn. They are hidden like the others. */
  furtherSecrets: Uint32Array;
}

/** Leaves out the redacted text, which is as long as the paste, and names only the first secrets. */
export function shownOf({ redacted: _, secrets, ...triage }: RedactedTriage): ShownTriage {
  const shown: Triage = { ...triage, secrets: secrets.slice(0, mostNamed) };
  return { text: JSON.stringify(shown), furtherSecrets: spansOf(secrets.slice(mostNamed)) };
}

function spansOf(secrets: readonly Secret[]): Uint32Array {
  const spans = new Uint32Array(2 * secrets.length);
  for (const [index, { start, end }] of secrets.entries()) spans.set([start, end], 2 * index);
  return spans;
}
